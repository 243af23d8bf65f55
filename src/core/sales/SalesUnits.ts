import type { Cell } from './Cell'
import { issueBit, type IssueCode } from './IssueCode'
import { NO_DAY, type CellIssue } from './SalesTable'
import { UnitPlaces } from './UnitPlaces'

export const NUMERIC_ROLES = ['amount', 'quantity', 'price', 'cost', 'margin'] as const

export type NumericRole = (typeof NUMERIC_ROLES)[number]

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

const FIRST_CAPACITY = 1024
const EMPTY = new Float64Array(0)

/** Columns that only some layouts have; a column that is not asked for stays empty, and writing to it does nothing. */
export type OptionalColumn = 'column' | 'lastDay' | 'order' | 'group'

/** The units read so far as columns that grow by doubling, and the cells that could not be used. */
export class SalesUnits {
  converted = 0
  readonly places = new UnitPlaces()
  column = new Uint16Array(0)
  day = new Int32Array(0)
  lastDay = new Int32Array(0)
  customer = new Uint32Array(0)
  order = new Uint32Array(0)
  group = new Uint32Array(0)
  setAside = new Uint16Array(0)
  readonly numbers: Record<NumericRole, Float64Array> = {
    amount: EMPTY,
    quantity: EMPTY,
    price: EMPTY,
    cost: EMPTY,
    margin: EMPTY,
  }
  private issues: CellIssue[] = []
  private inOrder = true

  /** `expected` units need no growing; more of them are no problem. */
  constructor(
    private readonly numericRoles: readonly NumericRole[],
    private readonly optional: readonly OptionalColumn[],
    expected: number,
  ) {
    this.grow(Math.max(expected, FIRST_CAPACITY))
  }

  get count(): number {
    return this.places.count
  }

  /** Adds a unit and returns its index; its numbers are NaN and its day NO_DAY until read. */
  add(sheet: number, row: number): number {
    this.reserve(1)
    const unit = this.count
    this.places.add(sheet, row)
    this.day[unit] = NO_DAY
    this.lastDay[unit] = NO_DAY
    for (const role of this.numericRoles) this.numbers[role][unit] = NaN
    return unit
  }

  /** Makes room for `more` units. */
  reserve(more: number): void {
    if (this.count + more > this.customer.length) this.grow(Math.max(this.count + more, 2 * this.count))
  }

  /** Adds units of consecutive rows, room for which is reserved; their customers and numbers are set by others. */
  addSales(sheet: number, firstRow: number, rows: number): void {
    const first = this.count
    this.places.addRows(sheet, firstRow, rows)
    this.day.fill(NO_DAY, first, this.count)
  }

  setNumber(role: NumericRole, unit: number, value: number): void {
    this.numbers[role][unit] = value
  }

  /** Sets a unit aside for a reason, because of the cell in `column` of the unit's row. */
  setAsideFor(unit: number, code: IssueCode, column: number, value: Cell | undefined): void {
    this.setAside[unit] = (this.setAside[unit] ?? 0) | issueBit(code)
    const { places } = this
    const issue = { code, sheet: places.sheetOf(unit), row: places.rowOf(unit), column, value: value ?? '' }
    const last = this.issues.at(-1)
    if (last !== undefined && (last.sheet > issue.sheet || (last.sheet === issue.sheet && last.row > issue.row))) {
      this.inOrder = false
    }
    this.issues.push(issue)
  }

  /** Sets units of one sheet aside as totals, all of their rows, instead of for the reasons found so far. */
  setAsideAsTotals(units: readonly number[]): void {
    const [first] = units
    if (first === undefined) return
    const sheet = this.places.sheetOf(first)
    const rows = new Set(units.map((unit) => this.places.rowOf(unit)))
    for (const unit of units) this.setAside[unit] = issueBit('totalRow')
    this.issues = this.issues.flatMap((issue): CellIssue[] => {
      if (issue.sheet !== sheet || !rows.has(issue.row) || issue.code === 'totalRow') return [issue]
      return issue.code === 'missingCustomer' ? [{ ...issue, code: 'totalRow' }] : []
    })
  }

  /** Every issue in the order of reading, though a whole column may have been decided last. */
  issuesInOrder(): CellIssue[] {
    if (!this.inOrder) this.issues.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    this.inOrder = true
    return this.issues
  }

  private grow(capacity: number): void {
    const has = (column: OptionalColumn) => this.optional.includes(column)
    if (has('column')) this.column = grown(this.column, new Uint16Array(capacity))
    this.day = grown(this.day, new Int32Array(capacity))
    if (has('lastDay')) this.lastDay = grown(this.lastDay, new Int32Array(capacity))
    this.customer = grown(this.customer, new Uint32Array(capacity))
    if (has('order')) this.order = grown(this.order, new Uint32Array(capacity))
    if (has('group')) this.group = grown(this.group, new Uint32Array(capacity))
    this.setAside = grown(this.setAside, new Uint16Array(capacity))
    for (const role of this.numericRoles) {
      this.numbers[role] = grown(this.numbers[role], new Float64Array(capacity))
    }
  }
}

function grown<Column extends TypedArray>(old: Column, larger: Column): Column {
  larger.set(old)
  return larger
}
