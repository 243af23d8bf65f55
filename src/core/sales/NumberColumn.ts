import type { Cell } from './Cell'
import { isBlank, isErrorValue } from './cellText'
import { readNumber } from './readNumber'
import type { ReadingNote } from './SalesTable'
import type { NumericRole, SalesUnits } from './SalesUnits'

/**
 * No quantity or price of this world is larger; sums and squares of such numbers would leave what a binary number holds
 * and turn into infinity.
 */
const LARGEST = 1e50

/**
 * Reads the numbers of one column. Texts like "1,234" wait until the whole column is read: its other texts tell
 * whether the comma or the point is its decimal sign.
 */
export class NumberColumn {
  private commas = 0
  private points = 0
  private readonly waiting: { units: number[]; asDecimal: number[]; asGroups: number[]; separators: (',' | '.')[] } = {
    units: [],
    asDecimal: [],
    asGroups: [],
    separators: [],
  }

  constructor(
    private readonly units: SalesUnits,
    private readonly role: NumericRole,
  ) {}

  /** Reads the cell of a unit into the units' numbers, or sets the unit aside because of it. */
  read(unit: number, cell: Cell | undefined, column: number): void {
    if (typeof cell === 'number' && isUsable(cell)) this.units.setNumber(this.role, unit, cell)
    else if (isBlank(cell)) this.units.setAsideFor(unit, 'missingAmount', column, cell)
    else if (isErrorValue(cell)) this.units.setAsideFor(unit, 'errorValue', column, cell)
    else if (typeof cell !== 'string' || !this.readText(unit, cell)) {
      this.units.setAsideFor(unit, 'notANumber', column, cell)
    }
  }

  /** Reads whatever number there is, for a unit that is set aside anyway. */
  readIfNumber(unit: number, cell: Cell | undefined): void {
    if (typeof cell === 'number' && isUsable(cell)) this.units.setNumber(this.role, unit, cell)
    else if (typeof cell === 'string' && !isBlank(cell)) this.readText(unit, cell)
  }

  /** Decides the waiting texts; returns a remark if the column itself proved nothing, or contradicts itself. */
  settle(sheet: string, heading: string): ReadingNote | null {
    const { units, asDecimal, asGroups, separators } = this.waiting
    if (units.length === 0) return null
    const decimal = this.decimalSign()
    units.forEach((unit, i) => {
      this.units.setNumber(this.role, unit, (separators[i] === decimal ? asDecimal[i] : asGroups[i]) ?? NaN)
    })
    const proved = this.commas > 0 !== this.points > 0
    return proved ? null : { code: 'ambiguousNumbers', sheet, heading, decimal, count: units.length }
  }

  private readText(unit: number, text: string): boolean {
    const reading = readNumber(text)
    if (reading === null || (reading.kind === 'number' && !isUsable(reading.value))) return false
    this.units.converted++
    if (reading.kind === 'number') {
      this.units.setNumber(this.role, unit, reading.value)
      if (reading.decimal === ',') this.commas++
      else if (reading.decimal === '.') this.points++
    } else {
      this.waiting.units.push(unit)
      this.waiting.asDecimal.push(reading.asDecimal)
      this.waiting.asGroups.push(reading.asGroups)
      this.waiting.separators.push(reading.separator)
    }
    return true
  }

  /** Without proof, the sign before three digits parts thousands: money seldom has three decimals. */
  private decimalSign(): ',' | '.' {
    if (this.commas !== this.points) return this.commas > this.points ? ',' : '.'
    const commas = this.waiting.separators.filter((separator) => separator === ',').length
    return 2 * commas >= this.waiting.separators.length ? '.' : ','
  }
}

function isUsable(value: number): boolean {
  return Math.abs(value) <= LARGEST
}
