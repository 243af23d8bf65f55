import { AnalysisError } from '../AnalysisError'
import type { Cell, SheetSample } from './Cell'
import { isBlank, plainText } from './cellText'
import { documentInName, documentOf } from './groupedLine'
import { readNumber } from './readNumber'
import type { LayoutChoices } from './SheetLayout'
import { areGroupsWithSums } from './subtotalRows'
import { nameOfTotal, totalPhrase } from './totalRows'

/** The columns of a sheet that may be grouped, counted within the sample. */
export interface GroupedColumns {
  customer: number
  amount: number | undefined
  date: number | undefined
  order: number | undefined
}

/** A row that has both a name and a date of its own is an ordinary sale. */
type Line = 'customer' | 'document' | 'sale'

const LEAST_SHARE = 0.3

/**
 * Whether the sample is printed in groups: a customer on a row of its own, documents or months beneath. Throws an
 * AnalysisError where there are groups whose lines carry neither, or groups within groups.
 */
export function isGrouped(
  sample: SheetSample,
  fromRow: number,
  columns: GroupedColumns,
  choices: LayoutChoices,
): boolean {
  if (choices.layout !== undefined && choices.layout !== 'grouped') return false
  const lines = linesOf(sample, fromRow, columns)
  const documents = lines.filter(({ line }) => line === 'document').length
  if (documents >= LEAST_SHARE * lines.length && startsGroup(lines, columns)) {
    const nested = lines.findIndex(
      ({ line }, i) => line === 'customer' && lines[i + 1]?.line === 'customer' && lines[i + 2]?.line === 'document',
    )
    const within = lines[nested]
    if (within !== undefined && choices.layout === undefined) refuse(sample, within.row)
    return true
  }
  const unreadable =
    columns.date === undefined && columns.amount !== undefined && hasSubtotalRows(sample, fromRow, [columns.amount])
  if (unreadable || choices.layout === 'grouped') refuse(sample, lines[0]?.row ?? fromRow)
  return false
}

/**
 * Throws an AnalysisError where rows of a crosstab add up, in every period, to the row above them: managers above their
 * customers would count twice.
 */
export function refuseGroupedCrosstab(sample: SheetSample, fromRow: number, periods: readonly number[]): void {
  if (hasSubtotalRows(sample, fromRow, periods)) refuse(sample, fromRow)
}

function refuse(sample: SheetSample, row: number): never {
  throw new AnalysisError({ code: 'groupedUnreadable', sheet: sample.sheet, row: sample.firstRow + row })
}

function linesOf(
  sample: SheetSample,
  fromRow: number,
  { customer, date, order }: GroupedColumns,
): { line: Line; row: number }[] {
  const lines: { line: Line; row: number }[] = []
  const names = new Set<string>()
  for (let row = fromRow; row < sample.values.length; row++) {
    const cells = sample.values[row] ?? []
    const name = cells[customer]
    if (typeof name === 'string' && isTotal(name, names)) continue
    const line = { name, date: at(cells, date), order: at(cells, order) }
    const document = date === undefined ? documentInName(name) : isBlank(name) ? documentOf(line, true) : null
    if (document !== null) lines.push({ line: 'document', row })
    else if (!isBlank(name)) lines.push({ line: isBlank(line.date) && isBlank(line.order) ? 'customer' : 'sale', row })
    if (!isBlank(name)) names.add(plainText(name))
  }
  return lines
}

/** "Total Oak" is one beneath Oak. */
function isTotal(name: string, above: ReadonlySet<string>): boolean {
  const phrase = totalPhrase(name)
  return phrase === 'total' || (phrase === 'maybeTotal' && above.has(nameOfTotal(name)))
}

/** A customer comes first; with dates in a column of their own, customers and dates never share a row. */
function startsGroup(lines: readonly { line: Line }[], { date }: GroupedColumns): boolean {
  return lines[0]?.line === 'customer' && (date === undefined || !lines.some(({ line }) => line === 'sale'))
}

/** Whether rows add up to the row above them: customers above goods, or managers above customers. */
function hasSubtotalRows(sample: SheetSample, fromRow: number, columns: readonly number[]): boolean {
  const rows = sample.values
    .slice(fromRow)
    .filter((cells) => !cells.some((cell) => typeof cell === 'string' && totalPhrase(cell) === 'total'))
    .map((cells) => columns.map((column) => numberIn(cells[column])))
    .filter((figures) => figures.some((figure) => figure !== null))
    .map((figures) => figures.map((figure) => figure ?? 0))
  return areGroupsWithSums(rows, sample.rowCount === sample.values.length)
}

function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell
  if (typeof cell !== 'string') return null
  const reading = readNumber(cell)
  return reading === null ? null : reading.kind === 'number' ? reading.value : reading.asDecimal
}

function at(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : cells[column]
}
