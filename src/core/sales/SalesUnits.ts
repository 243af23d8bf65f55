import type { Cell } from './Cell'
import { issueBit, type IssueCode } from './IssueCode'
import { NO_DAY, type CellIssue } from './SalesTable'

export const NUMERIC_ROLES = ['amount', 'quantity', 'price', 'cost', 'margin'] as const

export type NumericRole = (typeof NUMERIC_ROLES)[number]

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array

const FIRST_CAPACITY = 1024

/** The units read so far as columns that grow by doubling, and the cells that could not be used. */
export class SalesUnits {
  count = 0
  converted = 0
  sheet = new Uint8Array(FIRST_CAPACITY)
  row = new Uint32Array(FIRST_CAPACITY)
  column = new Uint16Array(FIRST_CAPACITY)
  day = new Int32Array(FIRST_CAPACITY)
  lastDay = new Int32Array(FIRST_CAPACITY)
  customer = new Uint32Array(FIRST_CAPACITY)
  order = new Uint32Array(FIRST_CAPACITY)
  group = new Uint32Array(FIRST_CAPACITY)
  setAside = new Uint16Array(FIRST_CAPACITY)
  readonly numbers = new Map<NumericRole, Float64Array>()
  private issues: CellIssue[] = []
  private inOrder = true

  constructor(numericRoles: readonly NumericRole[]) {
    for (const role of numericRoles) this.numbers.set(role, new Float64Array(FIRST_CAPACITY))
  }

  /** Adds a unit and returns its index; its numbers are NaN and its day NO_DAY until read. */
  add(sheet: number, row: number): number {
    if (this.count === this.row.length) this.grow()
    const unit = this.count++
    this.sheet[unit] = sheet
    this.row[unit] = row
    this.day[unit] = NO_DAY
    this.lastDay[unit] = NO_DAY
    for (const numbers of this.numbers.values()) numbers[unit] = NaN
    return unit
  }

  setNumber(role: NumericRole, unit: number, value: number): void {
    const numbers = this.numbers.get(role)
    if (numbers !== undefined) numbers[unit] = value
  }

  /** Sets a unit aside for a reason, because of the cell in `column` of the unit's row. */
  setAsideFor(unit: number, code: IssueCode, column: number, value: Cell | undefined): void {
    this.setAside[unit] = (this.setAside[unit] ?? 0) | issueBit(code)
    const issue = { code, sheet: this.sheet[unit] ?? 0, row: this.row[unit] ?? 0, column, value: value ?? '' }
    const last = this.issues.at(-1)
    if (last !== undefined && (last.sheet > issue.sheet || (last.sheet === issue.sheet && last.row > issue.row))) {
      this.inOrder = false
    }
    this.issues.push(issue)
  }

  /** Sets a unit aside as a total, instead of for the reasons found so far (which are its row's last issues). */
  setAsideAsTotal(unit: number): void {
    const [sheet, row] = [this.sheet[unit], this.row[unit]]
    const isOfUnit = (issue: CellIssue) => issue.sheet === sheet && issue.row === row
    this.setAside[unit] = issueBit('totalRow')
    this.issues = this.issues.flatMap((issue): CellIssue[] => {
      if (!isOfUnit(issue) || issue.code === 'totalRow') return [issue]
      return issue.code === 'missingCustomer' ? [{ ...issue, code: 'totalRow' }] : []
    })
  }

  /** Every issue in the order of reading, though a whole column may have been decided last. */
  issuesInOrder(): CellIssue[] {
    if (!this.inOrder) this.issues.sort((a, b) => a.sheet - b.sheet || a.row - b.row || a.column - b.column)
    this.inOrder = true
    return this.issues
  }

  private grow(): void {
    const capacity = 2 * this.row.length
    this.sheet = grown(this.sheet, new Uint8Array(capacity))
    this.row = grown(this.row, new Uint32Array(capacity))
    this.column = grown(this.column, new Uint16Array(capacity))
    this.day = grown(this.day, new Int32Array(capacity))
    this.lastDay = grown(this.lastDay, new Int32Array(capacity))
    this.customer = grown(this.customer, new Uint32Array(capacity))
    this.order = grown(this.order, new Uint32Array(capacity))
    this.group = grown(this.group, new Uint32Array(capacity))
    this.setAside = grown(this.setAside, new Uint16Array(capacity))
    for (const [role, numbers] of this.numbers) this.numbers.set(role, grown(numbers, new Float64Array(capacity)))
  }
}

function grown<Column extends TypedArray>(old: Column, larger: Column): Column {
  larger.set(old)
  return larger
}
