import type { BlockOfRows } from './BlockOfRows'
import type { Cell } from './Cell'
import { isBlank } from './cellText'
import { distinctColumns } from './numericColumns'
import { NumberColumn } from './NumberColumn'
import { isLoneDash } from './readNumber'
import { repeatsHeading } from './repeatedHeader'
import { RowLabels } from './RowLabels'
import type { ReadingNote } from './SalesTable'
import type { SalesUnits } from './SalesUnits'
import { leftmostColumn, type CrosstabLayout } from './SheetLayout'
import type { SheetRows } from './SheetRows'
import type { UnitDictionaries } from './UnitDictionaries'

type RowKind = { code: 'sales' } | { code: 'totalRow' | 'repeatedHeader' | 'errorValue' }

/** One row per customer, one column per period; each value cell that is not blank is a unit. */
export class CrosstabRows implements SheetRows {
  readonly neededColumns: number[]
  readonly shifted = 0
  private readonly labels = new RowLabels()
  private readonly numbers: NumberColumn

  constructor(
    private readonly layout: CrosstabLayout,
    private readonly sheet: number,
    private readonly units: SalesUnits,
    private readonly dictionaries: UnitDictionaries,
  ) {
    this.numbers = new NumberColumn(units, 'amount')
    const { customer, group } = layout.roles
    const columns = [customer, group, leftmostColumn(layout), ...layout.periods.map(({ column }) => column)]
    this.neededColumns = distinctColumns(columns)
  }

  add(block: BlockOfRows, hidden: readonly boolean[]): void {
    const { roles, firstDataRow, periods } = this.layout
    const customerOf = block.column(roles.customer)
    const groupOf = block.column(roles.group)
    const labelOf = block.column(leftmostColumn(this.layout))
    const values = periods.map((period) => ({ ...period, cellOf: block.column(period.column) }))
    for (let index = Math.max(0, firstDataRow - block.firstRow); index < block.rowCount; index++) {
      const customer = customerOf(index)
      const cells = values.map(({ cellOf }) => valueOf(cellOf(index)))
      if (cells.every(isBlank)) continue
      const kind = this.kindOfRow(customer, labelOf(index), groupOf(index), cells)
      const code = kind.code === 'sales' ? this.dictionaries.customer.codeOf(customer) : 0
      const group =
        kind.code === 'sales' && roles.group !== undefined ? this.dictionaries.group.codeOf(groupOf(index)) : 0
      const isHidden = hidden[index] === true
      values.forEach(({ column, firstDay, lastDay }, i) => {
        if (isBlank(cells[i])) return
        const unit = this.units.add(this.sheet, block.firstRow + index)
        this.units.column[unit] = column
        this.units.day[unit] = firstDay
        this.units.lastDay[unit] = lastDay
        this.units.customer[unit] = code
        this.units.group[unit] = group
        if (isHidden) this.units.setAsideFor(unit, 'hiddenRow', column, cells[i])
        this.readValue(unit, kind, code, column, cells[i])
      })
    }
  }

  settle(): ReadingNote[] {
    return this.numbers.settle(this.layout.sheet, this.layout.periods[0]?.heading ?? '')
  }

  private readValue(unit: number, kind: RowKind, code: number, column: number, cell: Cell | undefined): void {
    if (kind.code === 'totalRow' || kind.code === 'repeatedHeader') {
      this.units.setAsideFor(unit, kind.code, column, cell)
      this.numbers.readIfNumber(unit, cell)
      return
    }
    if (kind.code === 'errorValue') this.units.setAsideFor(unit, 'errorValue', column, cell)
    else if (code === 0) this.units.setAsideFor(unit, 'missingCustomer', column, cell)
    this.numbers.read(unit, cell, column)
  }

  private kindOfRow(
    customer: Cell | undefined,
    leftmost: Cell | undefined,
    group: Cell | undefined,
    cells: readonly (Cell | undefined)[],
  ): RowKind {
    const label = this.labels.labelOf(customer)
    if (label === 'error') return { code: 'errorValue' }
    const otherLabels = [this.labels.labelOf(leftmost), this.labels.labelOf(group)]
    const unnamedTotal = isBlank(customer) && otherLabels.some((other) => other === 'total' || other === 'maybeTotal')
    const isUngrouped = this.layout.roles.group !== undefined && isBlank(group)
    const maybeTotal = label === 'maybeTotal' && (isUngrouped || this.dictionaries.isTotalOfCustomer(customer))
    if (label === 'total' || unnamedTotal || maybeTotal) return { code: 'totalRow' }
    const numbers = cells.map((cell, i) => ({ cell, column: this.layout.periods[i]?.column ?? 0 }))
    return { code: repeatsHeading(this.layout, customer, numbers) ? 'repeatedHeader' : 'sales' }
  }
}

/** A dash for "nothing sold" is a blank. */
function valueOf(cell: Cell | undefined): Cell | undefined {
  return typeof cell === 'string' && isLoneDash(cell) ? '' : cell
}
