import { ExactTotals, exactSum } from '../statistics/ExactTotals'
import { issueBit } from './IssueCode'
import type { SalesUnits } from './SalesUnits'
import type { UnitRange } from './UnitPlaces'

const LEAST_ROWS = 2
const RELATIVE_ROUNDING = 1e-9

/**
 * The units of rows that nobody labelled as totals, though they are, and that would else double the income: rows
 * without a customer, each the sum of the rows since the one before or of all, or the last row alone. Empty: there are
 * none.
 */
export function unlabelledTotals(units: SalesUnits, sheet: number, amount: Float64Array): number[] {
  const last = lastRowOf(units, sheet)
  if (last === null || !has(units, last.from, 'missingCustomer')) return []
  // Row by row takes a while: only where there are more rows without a customer than the last.
  const subtotals = isAnyUnnamed(units, sheet, last.from) ? unlabelledSubtotals(units, sheet, amount) : []
  return subtotals.length > 0 ? subtotals : unlabelledTotal(units, sheet, last, amount)
}

function isAnyUnnamed(units: SalesUnits, sheet: number, end: number): boolean {
  return units.places.unitsOf(sheet).some(({ from, to }) => {
    for (let unit = from; unit < Math.min(to, end); unit++) if (has(units, unit, 'missingCustomer')) return true
    return false
  })
}

/** All units without a customer, if each of their rows sums up the rows since the one before it, or all above it. */
function unlabelledSubtotals(units: SalesUnits, sheet: number, amount: Float64Array): number[] {
  const found: number[] = []
  const all = { sum: 0, size: 0 }
  const group = { sum: 0, rows: 0 }
  let largest = 0
  for (const row of rowsOf(units, sheet)) {
    const sum = exactSum(amount, row.from, row.to)
    if (has(units, row.from, 'missingCustomer')) {
      const rounding = RELATIVE_ROUNDING * all.size
      const isSum = sum !== 0 && [group.sum, all.sum].some((other) => Math.abs(sum - other) <= rounding)
      if (!isSum) return []
      found.push(...unitsIn(row))
      largest = Math.max(largest, group.rows)
      Object.assign(group, { sum: 0, rows: 0 })
    } else if (!Number.isNaN(sum) && !has(units, row.from, 'totalRow')) {
      all.sum += sum
      all.size += Math.abs(sum)
      group.sum += sum
      group.rows++
    }
  }
  return largest >= LEAST_ROWS ? found : []
}

/** The last row, if its amount is the sum of all rows above. */
function unlabelledTotal(units: SalesUnits, sheet: number, last: UnitRange, amount: Float64Array): number[] {
  const above = sumAbove(units, sheet, last.from, amount)
  const total = exactSum(amount, last.from, last.to)
  const isSum = Math.abs(total - above.sum) <= RELATIVE_ROUNDING * Math.abs(total)
  return isSum && above.rows >= LEAST_ROWS ? unitsIn(last) : []
}

/** The units of each row of a sheet, which stand side by side. */
function* rowsOf({ places }: SalesUnits, sheet: number): Generator<UnitRange> {
  for (const { from, to } of places.unitsOf(sheet)) {
    let first = from
    let row = places.rowOf(from)
    for (let unit = from + 1; unit < to; unit++) {
      const ownRow = places.rowOf(unit)
      if (ownRow === row) continue
      yield { from: first, to: unit }
      first = unit
      row = ownRow
    }
    yield { from: first, to }
  }
}

function lastRowOf({ places }: SalesUnits, sheet: number): UnitRange | null {
  const last = places.unitsOf(sheet).at(-1)
  if (last === undefined) return null
  const row = places.rowOf(last.to - 1)
  let from = last.to - 1
  while (from > last.from && places.rowOf(from - 1) === row) from--
  return { from, to: last.to }
}

function unitsIn({ from, to }: UnitRange): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

/** The readable amounts of a sheet's units before `end`, without the total rows, and the number of their rows. */
function sumAbove(units: SalesUnits, sheet: number, end: number, amount: Float64Array): { sum: number; rows: number } {
  const totals = new ExactTotals(1)
  let rows = 0
  let row = -1
  for (const { from, to } of units.places.unitsOf(sheet)) {
    for (let unit = from; unit < Math.min(to, end); unit++) {
      const money = amount[unit] ?? NaN
      if (Number.isNaN(money) || has(units, unit, 'totalRow')) continue
      totals.add(0, money)
      const ownRow = units.places.rowOf(unit)
      if (ownRow !== row) rows++
      row = ownRow
    }
  }
  return { sum: totals.total(0), rows }
}

function has(units: SalesUnits, unit: number, code: 'totalRow' | 'missingCustomer'): boolean {
  return ((units.setAside[unit] ?? 0) & issueBit(code)) !== 0
}
