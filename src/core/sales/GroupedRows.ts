import type { BlockOfRows } from './BlockOfRows'
import type { Cell } from './Cell'
import { isBlank, isErrorValue } from './cellText'
import { DateColumn } from './DateColumn'
import { documentOf } from './groupedLine'
import { distinctColumns, numericColumns, type NumericColumn } from './numericColumns'
import type { ReadingPlan } from './readingPlan'
import { repeatsHeading } from './repeatedHeader'
import type { ReadingNote } from './SalesTable'
import type { SalesUnits } from './SalesUnits'
import { headingOf, type GroupedLayout } from './SheetLayout'
import type { SheetRows } from './SheetRows'
import { totalPhrase } from './totalRows'
import type { UnitDictionaries } from './UnitDictionaries'

type NumericCell = Omit<NumericColumn, 'role'> & { cell: Cell | undefined }

/**
 * A customer on a row of its own, its documents or months beneath: the lines beneath are the sales, the customer's own
 * row is a subtotal.
 */
export class GroupedRows implements SheetRows {
  readonly neededColumns: number[]
  private customer = 0
  private readonly dates: DateColumn
  private readonly numbers: NumericColumn[]

  constructor(
    private readonly layout: GroupedLayout,
    private readonly sheet: number,
    plan: ReadingPlan,
    private readonly units: SalesUnits,
    private readonly dictionaries: UnitDictionaries,
    date1904: boolean,
  ) {
    this.dates = new DateColumn(units, date1904)
    this.numbers = numericColumns(layout, plan.roles, units)
    const { customer, date, order } = layout.roles
    const columns = [customer, date, order, ...this.numbers.map(({ column }) => column)]
    this.neededColumns = distinctColumns(columns)
  }

  get shifted(): number {
    return this.dates.shifted
  }

  add(block: BlockOfRows, hidden: readonly boolean[]): void {
    const { roles, firstDataRow } = this.layout
    const nameOf = block.column(roles.customer)
    const dateOf = block.column(roles.date)
    const orderOf = block.column(roles.order)
    const numbersOf = this.numbers.map((one) => ({ ...one, cellOf: block.column(one.column) }))
    for (let index = Math.max(0, firstDataRow - block.firstRow); index < block.rowCount; index++) {
      const name = nameOf(index)
      const line = { name, date: dateOf(index), order: orderOf(index) }
      const numbers = numbersOf.map(({ cellOf, column, reader }) => ({ cell: cellOf(index), column, reader }))
      if (isBlank(name) && isBlank(line.date) && isBlank(line.order) && numbers.every(({ cell }) => isBlank(cell)))
        continue
      const unit = this.units.add(this.sheet, block.firstRow + index)
      if (hidden[index] === true) this.units.setAsideFor(unit, 'hiddenRow', roles.customer, name)
      this.readLine(unit, line, numbers)
    }
  }

  settle(): ReadingNote[] {
    const { sheet, roles } = this.layout
    const notes = this.numbers.flatMap(({ column, reader }) => reader.settle(sheet, headingOf(this.layout, column)))
    const dateColumn = roles.date ?? roles.customer
    const ofDates = this.dates.settle(sheet, headingOf(this.layout, dateColumn), dateColumn)
    return ofDates === null ? notes : [...notes, ofDates]
  }

  private readLine(
    unit: number,
    line: { name: Cell | undefined; date: Cell | undefined; order: Cell | undefined },
    numbers: readonly NumericCell[],
  ): void {
    const { roles } = this.layout
    const document = documentOf(line, roles.date !== undefined)
    if (document !== null) {
      this.units.customer[unit] = this.customer
      this.units.order[unit] = this.dictionaries.order.codeOf(document.order)
      if (this.customer === 0) this.units.setAsideFor(unit, 'missingCustomer', roles.customer, line.name)
      for (const { cell, column, reader } of numbers) reader.read(unit, cell, column)
      this.dates.read(unit, document.date, roles.date ?? roles.customer)
      return
    }
    this.readHeading(unit, line.name, numbers)
  }

  /** A row that is no document: the next customer, a total, or the header again. */
  private readHeading(unit: number, name: Cell | undefined, numbers: readonly NumericCell[]): void {
    const { customer } = this.layout.roles
    if (isBlank(name)) {
      this.units.setAsideFor(unit, 'missingCustomer', customer, name)
    } else if (isErrorValue(name)) {
      this.customer = 0
      this.units.setAsideFor(unit, 'errorValue', customer, name)
    } else if (repeatsHeading(this.layout, name, numbers)) {
      this.units.setAsideFor(unit, 'repeatedHeader', customer, name)
      return
    } else {
      const phrase = typeof name === 'string' ? totalPhrase(name) : 'none'
      const isTotal = phrase === 'total' || (phrase === 'maybeTotal' && this.dictionaries.isTotalOfCustomer(name))
      this.customer = isTotal ? 0 : this.dictionaries.customer.codeOf(name)
      this.units.setAsideFor(unit, 'totalRow', customer, name)
    }
    for (const { cell, reader } of numbers) reader.readIfNumber(unit, cell)
  }
}
