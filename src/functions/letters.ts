import {
  abcClasses,
  checkXyzOptions,
  coefficientOfVariation,
  DEFAULT_ABC_CUTS,
  DEFAULT_XYZ_CUTS,
  isBlank,
  isErrorValue,
  mean,
  readAmounts,
  xyzByFrequency,
  xyzByVariation,
  type XyzLetter,
  type XyzOptions,
} from '../core/index'
import { readBlock } from './input/Block'
import { readWordArgument } from './input/words'
import { excelWording } from './language'
import type { ResultCell } from './ResultCell'

/**
 * @customfunction ABC
 * @param values
 * @param cutA
 * @param cutB
 * @param rule
 */
export function abcLetters(values: unknown[][], cutA?: number, cutB?: number, rule?: string): unknown[][] {
  const [a, b] = DEFAULT_ABC_CUTS.value
  const by = { by: 'value', rule: readWordArgument('rule', rule, ['crossing', 'strict'], 'crossing') } as const
  const block = readBlock('values', values)
  const amounts = readAmounts(block.cells)
  const positions = [...amounts.keys()].filter((i) => (amounts[i] ?? 0) > 0)
  positions.sort((i, j) => (amounts[j] ?? 0) - (amounts[i] ?? 0))
  const nets = positions.map((i) => amounts[i] ?? 0)
  const { letters } = abcClasses(nets, { ...by, cuts: [cutA ?? a, cutB ?? b] })

  const none = excelWording().t('sheet.none')
  const cells = block.cells.map((cell, i): ResultCell => {
    if (isErrorValue(cell)) return { code: 'errorCell', argument: 'values', value: String(cell), place: i + 1 }
    return Number.isNaN(amounts[i]) ? null : none
  })
  positions.forEach((i, rank) => (cells[i] = letters[rank] ?? null))
  return Array.from({ length: block.rows }, (_, row) => cells.slice(row * block.columns, (row + 1) * block.columns))
}

/**
 * @customfunction XYZ
 * @param matrix
 * @param method
 * @param cutX
 * @param cutY
 * @param sd
 */
export function xyzLetters(
  matrix: unknown[][],
  method?: string,
  cutX?: number,
  cutY?: number,
  sd?: string,
): unknown[][] {
  const options = xyzOptions(method, cutX, cutY, sd)
  checkXyzOptions(options)
  const { rows, columns, cells } = readBlock('matrix', matrix)
  const amounts = readAmounts(cells)
  const none = excelWording().t('sheet.none')
  return Array.from({ length: rows }, (_, row): ResultCell[] => {
    const [from, to] = [row * columns, (row + 1) * columns]
    const error = cells.slice(from, to).findIndex(isErrorValue)
    if (error !== -1) {
      return [{ code: 'errorCell', argument: 'matrix', value: String(cells[from + error]), place: from + error + 1 }]
    }
    const filled = cells.slice(from, to).some((cell, i) => !isBlank(cell) && !Number.isNaN(amounts[from + i]))
    return [filled ? (xyzLetter(amounts.subarray(from, to), options) ?? none) : null]
  })
}

function xyzOptions(method: unknown, cutX: number | undefined, cutY: number | undefined, sd: unknown) {
  const by = readWordArgument('method', method, ['frequency', 'variation'], 'frequency')
  const deviation = readWordArgument('sd', sd, ['population', 'sample'], 'population')
  const [x, y] = DEFAULT_XYZ_CUTS[by]
  const cuts: [number, number] = [cutX ?? x, cutY ?? y]
  return by === 'frequency' ? { method: by, cuts } : { method: by, cuts, deviation }
}

/** As a crosstab is read: observed from the first period with a sale, and an empty period inside counts as 0. */
function xyzLetter(row: Float64Array, options: Exclude<XyzOptions, { method: 'none' }>): XyzLetter | null {
  const nets = row.map((amount) => (Number.isNaN(amount) ? 0 : amount))
  const first = nets.findIndex((net) => net > 0)
  const observed = nets.subarray(first === -1 ? nets.length : first)
  if (!((mean(observed) ?? 0) > 0)) return null
  const active = observed.filter((net) => net > 0).length
  return options.method === 'frequency'
    ? xyzByFrequency(active, observed.length, active === 1, options.cuts)
    : xyzByVariation(coefficientOfVariation(observed, options.deviation), observed.length, options.cuts)
}
