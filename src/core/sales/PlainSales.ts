import type { BlockOfRows, PlaceInBlock } from './BlockOfRows'
import type { Cell } from './Cell'
import { isBlank } from './cellText'
import type { DateColumn } from './DateColumn'
import { isUsable } from './NumberColumn'
import type { NumericColumn } from './numericColumns'
import { labelOfText } from './RowLabels'
import type { SalesUnits } from './SalesUnits'
import type { TransactionsLayout } from './SheetLayout'
import type { UnitDictionaries } from './UnitDictionaries'

export interface PlainSalesReaders {
  layout: TransactionsLayout
  sheet: number
  numbers: readonly NumericColumn[]
  dates: DateColumn
  units: SalesUnits
  dictionaries: UnitDictionaries
}

/**
 * Reads the sales of a block that name a customer and have a number in its place: they take no judging whether the row
 * is a sale at all. Most rows are such, and this reads them without a call for every cell.
 */
export class PlainSales {
  private readonly customer: PlaceInBlock
  private readonly date: PlaceInBlock
  private readonly order: PlaceInBlock
  private readonly group: PlaceInBlock
  private readonly numbers: { place: PlaceInBlock; column: NumericColumn }[]

  constructor(
    private readonly readers: PlainSalesReaders,
    private readonly block: BlockOfRows,
  ) {
    const { roles } = readers.layout
    this.customer = block.placeOf(roles.customer)
    this.date = block.placeOf(roles.date)
    this.order = block.placeOf(roles.order)
    this.group = block.placeOf(roles.group)
    this.numbers = readers.numbers.map((column) => ({ column, place: block.placeOf(column.column) }))
  }

  /** Reads the row as a new unit; false: it takes judging, and nothing is read. */
  read(index: number): boolean {
    const { layout, sheet, units, dictionaries, dates } = this.readers
    const { order, date, group } = layout.roles
    if (!this.hasNumber(index)) return false
    const customer = cellAt(this.customer, index)
    const known = dictionaries.customer.knownCodeOf(customer)
    const code = known === 0 || dictionaries.likeTotals.has(known) ? this.learnName(customer) : known
    if (code === 0) return false

    const unit = units.addSale(sheet, this.block.firstRow + index, code)
    if (order !== undefined) units.order[unit] = dictionaries.order.codeOf(cellAt(this.order, index))
    if (group !== undefined) units.group[unit] = dictionaries.group.codeOf(cellAt(this.group, index))
    for (const number of this.numbers) readNumber(number.column, unit, cellAt(number.place, index), units)
    if (date !== undefined) dates.read(unit, cellAt(this.date, index), date)
    return true
  }

  /** The code of a customer whose cell is plainly a name, else 0. */
  private learnName(cell: Cell | undefined): number {
    if (isBlank(cell) || labelOfText(cell) !== 'none') return 0
    return this.readers.dictionaries.customer.codeOf(cell)
  }

  private hasNumber(index: number): boolean {
    for (const { place } of this.numbers) if (typeof cellAt(place, index) === 'number') return true
    return false
  }
}

function readNumber({ role, reader, column }: NumericColumn, unit: number, cell: Cell | undefined, units: SalesUnits) {
  if (typeof cell === 'number' && isUsable(cell)) units.numbers[role][unit] = cell
  else {
    units.numbers[role][unit] = NaN
    reader.read(unit, cell, column)
  }
}

function cellAt({ rows, at }: PlaceInBlock, index: number): Cell | undefined {
  return rows[index]?.[at]
}
