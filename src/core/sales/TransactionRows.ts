import type { BlockOfRows } from './BlockOfRows'
import type { Cell } from './Cell'
import { isBlank } from './cellText'
import { DateColumn } from './DateColumn'
import { distinctColumns, numericColumns, type NumericColumn } from './numericColumns'
import { PlainSales, type PlainSalesReaders } from './PlainSales'
import type { ReadingPlan } from './readingPlan'
import { repeatsHeading } from './repeatedHeader'
import { labelOfText, RowLabels } from './RowLabels'
import type { ReadingNote } from './SalesTable'
import type { SalesUnits } from './SalesUnits'
import { headingOf, leftmostColumn, type TransactionsLayout } from './SheetLayout'
import type { SheetRows } from './SheetRows'
import type { UnitDictionaries } from './UnitDictionaries'
import { WatchedColumns } from './WatchedColumns'

type CellOf = (index: number) => Cell | undefined

interface RowCells {
  customer: CellOf
  date: CellOf
  order: CellOf
  group: CellOf
  /** Where a total may be labelled besides. */
  labels: { column: number; cell: CellOf }[]
  numbers: (NumericColumn & { cell: CellOf })[]
}

/** One row per sale. */
export class TransactionRows implements SheetRows {
  readonly neededColumns: number[]
  private readonly labels = new RowLabels()
  private readonly labelColumns: number[]
  private readonly dates: DateColumn
  private readonly numbers: NumericColumn[]
  private readonly watched: WatchedColumns
  /** Where names are carried down: the code of the customer whose rows are read. */
  private carried = 0

  constructor(
    private readonly layout: TransactionsLayout,
    private readonly sheet: number,
    plan: ReadingPlan,
    private readonly units: SalesUnits,
    private readonly dictionaries: UnitDictionaries,
    date1904: boolean,
  ) {
    this.dates = new DateColumn(units, date1904)
    this.numbers = numericColumns(layout, plan.roles, units)
    const { customer, date, order, group } = layout.roles
    this.labelColumns = labelColumns(layout)
    this.watched = new WatchedColumns(layout)
    const figures = this.numbers.map(({ column }) => column)
    const others = [...this.labelColumns, ...this.watched.neededColumns]
    this.neededColumns = distinctColumns([customer, date, order, group, ...figures, ...others])
  }

  get shifted(): number {
    return this.dates.shifted
  }

  add(block: BlockOfRows, hidden: readonly boolean[]): void {
    const { roles, firstDataRow } = this.layout
    this.watched.add(block, hidden)
    const cells: RowCells = {
      customer: block.column(roles.customer),
      date: block.column(roles.date),
      order: block.column(roles.order),
      group: block.column(roles.group),
      labels: this.labelColumns.map((column) => ({ column, cell: block.column(column) })),
      numbers: this.numbers.map(({ role, column, reader }) => ({ role, column, reader, cell: block.column(column) })),
    }
    const plainSales = new PlainSales(this.plainReaders(), block, hidden)
    const toJudge = (from: number) => (this.layout.carriesNames ? from : plainSales.readFrom(from))
    let index = toJudge(Math.max(0, firstDataRow - block.firstRow))
    for (; index < block.rowCount; index = toJudge(index + 1)) {
      if (isBlankRow(cells, index)) continue
      const unit = this.units.add(this.sheet, block.firstRow + index)
      if (hidden[index] === true) this.units.setAsideFor(unit, 'hiddenRow', roles.customer, cells.customer(index))
      if (!this.readNoSale(unit, cells, index)) this.readSale(unit, cells, index)
    }
  }

  settle(): ReadingNote[] {
    const { sheet, roles } = this.layout
    const ofNumbers = this.numbers.flatMap(({ column, reader }) => reader.settle(sheet, headingOf(this.layout, column)))
    const notes = [...this.watched.notes(), ...ofNumbers]
    if (roles.date === undefined) return notes
    const ofDates = this.dates.settle(sheet, headingOf(this.layout, roles.date), roles.date)
    return ofDates === null ? notes : [...notes, ofDates]
  }

  private plainReaders(): PlainSalesReaders {
    const { layout, sheet, numbers, dates, units, dictionaries } = this
    return { layout, sheet, numbers, dates, units, dictionaries }
  }

  private readSale(unit: number, cells: RowCells, index: number): void {
    const { roles } = this.layout
    const customer = cells.customer(index)
    const label = labelOfText(customer)
    if (label === 'error') {
      this.carried = 0
      this.units.setAsideFor(unit, 'errorValue', roles.customer, customer)
    } else {
      const code = this.codeOfCustomer(customer)
      this.units.customer[unit] = code
      if (label === 'maybeTotal') this.dictionaries.likeTotals.add(code)
      if (code === 0) this.units.setAsideFor(unit, 'missingCustomer', roles.customer, customer)
    }
    this.readFigures(unit, cells, index)
  }

  private codeOfCustomer(customer: Cell | undefined): number {
    if (!this.layout.carriesNames) return this.dictionaries.customer.codeOf(customer)
    if (!isBlank(customer)) this.carried = this.dictionaries.customer.codeOf(customer)
    return this.carried
  }

  private readFigures(unit: number, cells: RowCells, index: number): void {
    const { roles } = this.layout
    if (roles.order !== undefined) this.units.order[unit] = this.dictionaries.order.codeOf(cells.order(index))
    if (roles.group !== undefined) this.units.group[unit] = this.dictionaries.group.codeOf(cells.group(index))
    for (const { cell, column, reader } of cells.numbers) reader.read(unit, cell(index), column)
    if (roles.date !== undefined) this.dates.read(unit, cells.date(index), roles.date)
  }

  /** Sets a total or repeated header aside; false: the row is a sale. */
  private readNoSale(unit: number, cells: RowCells, index: number): boolean {
    const total = this.totalColumn(cells, index)
    if (total !== null) {
      this.carried = 0
      this.units.setAsideFor(unit, 'totalRow', total.column, total.cell)
      for (const { cell, reader } of cells.numbers) reader.readIfNumber(unit, cell(index))
      return true
    }
    if (hasNumber(cells, index)) return false
    const customer = cells.customer(index)
    const numbers = cells.numbers.map(({ cell, column }) => ({ cell: cell(index), column }))
    if (!repeatsHeading(this.layout, customer, numbers)) return false
    this.units.setAsideFor(unit, 'repeatedHeader', this.layout.roles.customer, customer)
    return true
  }

  /**
   * The cell that makes the row a total; a mere beginning ("Total Oil") only where date and order are blank, and where
   * there are none, beneath a customer of the name.
   */
  private totalColumn(cells: RowCells, index: number): { column: number; cell: Cell | undefined } | null {
    const { roles } = this.layout
    const customer = cells.customer(index)
    const label = labelOfText(customer)
    if (label === 'total') return { column: roles.customer, cell: customer }
    const hasNoDocument = isBlank(cells.date(index)) && isBlank(cells.order(index))
    const unidentified = () => (roles.date !== undefined || roles.order !== undefined) && hasNoDocument
    const isTotal =
      label === 'maybeTotal' && (unidentified() || (hasNoDocument && this.dictionaries.isTotalOfCustomer(customer)))
    if (isTotal) return { column: roles.customer, cell: customer }
    if (!isBlank(customer)) return null
    const places = [
      ...cells.labels,
      { column: roles.date, cell: cells.date },
      { column: roles.order, cell: cells.order },
      { column: roles.group, cell: cells.group },
    ]
    for (const { column, cell: cellOf } of places) {
      const cell = cellOf(index)
      const other = this.labels.labelOf(cell)
      if (column !== undefined && (other === 'total' || (other === 'maybeTotal' && unidentified())))
        return { column, cell }
    }
    return null
  }
}

function hasNumber({ numbers }: RowCells, index: number): boolean {
  for (const { cell } of numbers) if (typeof cell(index) === 'number') return true
  return false
}

function isBlankRow(cells: RowCells, index: number): boolean {
  return (
    isBlank(cells.customer(index)) &&
    cells.numbers.every(({ cell }) => isBlank(cell(index))) &&
    isBlank(cells.date(index)) &&
    isBlank(cells.order(index)) &&
    isBlank(cells.group(index)) &&
    cells.labels.every(({ cell }) => isBlank(cell(index)))
  )
}

/**
 * Subtotals are labelled in the first column or in one that the rows are grouped by, before the customer: "Итого по
 * менеджеру Иванова". Other columns are not read for a label's sake.
 */
function labelColumns(layout: TransactionsLayout): number[] {
  const { customer, manager, region, source } = layout.roles
  const grouping = [manager, region, source].filter((column) => column !== undefined && column < customer)
  return [...new Set([leftmostColumn(layout), ...grouping])].filter((column) => column !== undefined)
}
