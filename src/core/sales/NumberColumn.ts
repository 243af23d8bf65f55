import type { Cell } from './Cell'
import { isBlank, isErrorValue } from './cellText'
import { currencyOf } from './currencies'
import { isLoneDash, readNumber } from './readNumber'
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
  private readonly cellsByCurrency = new Map<string, number>()
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
      const isNothing = typeof cell === 'string' && isLoneDash(cell)
      this.units.setAsideFor(unit, isNothing ? 'missingAmount' : 'notANumber', column, cell)
    }
  }

  /** Reads whatever number there is, for a unit that is set aside anyway. */
  readIfNumber(unit: number, cell: Cell | undefined): void {
    if (typeof cell === 'number' && isUsable(cell)) this.units.setNumber(this.role, unit, cell)
    else if (typeof cell === 'string' && !isBlank(cell)) this.readText(unit, cell)
  }

  /** Decides the waiting texts; remarks on what the column itself could not prove, and on currencies added up. */
  settle(sheet: string, heading: string): ReadingNote[] {
    const { units, asDecimal, asGroups, separators } = this.waiting
    const decimal = this.decimalSign()
    units.forEach((unit, i) => {
      this.units.setNumber(this.role, unit, (separators[i] === decimal ? asDecimal[i] : asGroups[i]) ?? NaN)
    })
    const notes: ReadingNote[] = []
    const proved = this.commas > 0 !== this.points > 0
    if (units.length > 0 && !proved) {
      notes.push({ code: 'ambiguousNumbers', sheet, heading, decimal, count: units.length })
    }
    if (this.cellsByCurrency.size > 1) {
      const currencies = [...this.cellsByCurrency].map(([currency, count]) => ({ currency, count }))
      notes.push({ code: 'mixedCurrencies', sheet, heading, currencies })
    }
    return notes
  }

  private readText(unit: number, text: string): boolean {
    const reading = readNumber(text)
    if (reading === null || (reading.kind === 'number' && !isUsable(reading.value))) return false
    this.units.converted++
    const currency = currencyOf(text)
    if (currency !== null) this.cellsByCurrency.set(currency, (this.cellsByCurrency.get(currency) ?? 0) + 1)
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

/** Whether a number is one that sums and squares can hold. */
export function isUsable(value: number): boolean {
  return Math.abs(value) <= LARGEST
}
