import type { BlockOfRows, PlaceInBlock } from './BlockOfRows'
import type { Cell } from './Cell'
import { isBlank } from './cellText'
import type { DateColumn } from './DateColumn'
import { isUsable } from './NumberColumn'
import type { NumericColumn } from './numericColumns'
import { labelOfText } from './RowLabels'
import { NO_DAY } from './SalesTable'
import type { SalesUnits } from './SalesUnits'
import type { TransactionsLayout } from './SheetLayout'
import type { TextDictionary } from './TextDictionary'
import type { UnitDictionaries } from './UnitDictionaries'

/** So few rows that they stay in the processor's cache from the first column to the last. */
const ROWS_OF_RUN = 500

export interface PlainSalesReaders {
  layout: TransactionsLayout
  sheet: number
  numbers: readonly NumericColumn[]
  dates: DateColumn
  units: SalesUnits
  dictionaries: UnitDictionaries
}

/** Consecutive rows of the block, `from` … `to - 1`, whose first one is the given unit. */
interface Run {
  from: number
  to: number
  unit: number
}

/**
 * Reads the sales of a block that name a customer and have a number in its place: they take no judging whether the row
 * is a sale at all. Most rows are such, so that they come in long runs, which are read column by column.
 */
export class PlainSales {
  private readonly customer: PlaceInBlock
  private readonly places: readonly PlaceInBlock[]

  constructor(
    private readonly readers: PlainSalesReaders,
    private readonly block: BlockOfRows,
    private readonly hidden: readonly boolean[],
  ) {
    this.customer = block.placeOf(readers.layout.roles.customer)
    this.places = readers.numbers.map(({ column }) => block.placeOf(column))
  }

  /** Reads the sales from row `from` of the block on; tells the first row that takes judging, of which nothing is read. */
  readFrom(from: number): number {
    const { rowCount } = this.block
    this.readers.units.reserve(rowCount - from)
    let next = from
    for (let end = from; next === end && end < rowCount;) {
      end = Math.min(next + ROWS_OF_RUN, rowCount)
      next = this.readRun(next, end)
    }
    return next
  }

  /** Reads the sales from row `from` on, at most to row `end` - 1; tells where they end. */
  private readRun(from: number, end: number): number {
    const { units, sheet, dictionaries, layout, numbers, dates } = this.readers
    const { order, group, date } = layout.roles
    const run = { from, to: this.readCustomers(from, end), unit: units.count }
    if (run.to === from) return from

    units.addSales(sheet, this.block.firstRow + from, run.to - from)
    if (order !== undefined) readTexts(this.block.placeOf(order), run, dictionaries.order, units.order)
    if (group !== undefined) readTexts(this.block.placeOf(group), run, dictionaries.group, units.group)
    numbers.forEach((column, i) => {
      readNumbers(column, this.places[i], run, units)
    })
    if (date !== undefined) readDates(dates, date, this.block.placeOf(date), run, units)
    return run.to
  }

  /** Reads the customers of rows, for units yet to be added, and tells where plain sales end. */
  private readCustomers(from: number, end: number): number {
    const { units, dictionaries } = this.readers
    const { customer: names, likeTotals } = dictionaries
    const { rows, at } = this.customer
    const codes = units.customer
    const unitOfFirst = units.count
    let index = from
    for (; index < end; index++) {
      if (!this.hasNumber(index) || this.hidden[index] === true) break
      const cell = rows[index]?.[at]
      const code = names.knownCodeOf(cell) || this.learnName(cell)
      if (code === 0 || (likeTotals.size > 0 && likeTotals.has(code))) break
      codes[unitOfFirst + index - from] = code
    }
    return index
  }

  /** The code of a customer not met before whose cell is plainly a name, else 0. */
  private learnName(cell: Cell | undefined): number {
    if (isBlank(cell) || labelOfText(cell) !== 'none') return 0
    return this.readers.dictionaries.customer.learn(cell)
  }

  private hasNumber(index: number): boolean {
    for (const { rows, at } of this.places) if (typeof rows[index]?.[at] === 'number') return true
    return false
  }
}

function readTexts({ rows, at }: PlaceInBlock, { from, to, unit }: Run, texts: TextDictionary, codes: Uint32Array) {
  for (let index = from; index < to; index++) codes[unit + index - from] = texts.codeOf(rows[index]?.[at])
}

function readNumbers(
  { role, reader, column }: NumericColumn,
  place: PlaceInBlock | undefined,
  { from, to, unit }: Run,
  units: SalesUnits,
): void {
  const numbers = units.numbers[role]
  for (let index = from; index < to; index++) {
    const cell = place?.rows[index]?.[place.at]
    if (typeof cell === 'number' && isUsable(cell)) numbers[unit + index - from] = cell
    else {
      numbers[unit + index - from] = NaN
      reader.read(unit + index - from, cell, column)
    }
  }
}

function readDates(dates: DateColumn, column: number, { rows, at }: PlaceInBlock, run: Run, { day }: SalesUnits): void {
  const { from, to, unit } = run
  for (let index = from; index < to; index++) {
    const cell = rows[index]?.[at]
    const plain = dates.plainDay(cell)
    if (plain === NO_DAY) dates.read(unit + index - from, cell, column)
    else day[unit + index - from] = plain
  }
}
