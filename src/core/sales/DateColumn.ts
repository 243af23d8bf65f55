import type { Cell } from './Cell'
import { isBlank, isErrorValue } from './cellText'
import { DAYS_TO_1904 } from './dateSystem'
import { documentInName } from './groupedLine'
import { isPlainSerial, readDate, readSerial, type DateReading } from './readDate'
import { daysOfPeriod, readPeriod } from './readPeriod'
import { NO_DAY, type ReadingNote } from './SalesTable'
import type { SalesUnits } from './SalesUnits'

type TwoOrders = Extract<DateReading, { kind: 'twoOrders' }>

/**
 * Reads the dates of one column. Texts like 3/4/2024 wait until the whole column is read: days beyond 12 tell whether
 * day or month stands first.
 */
export class DateColumn {
  /** Serials moved from the 1904 system. */
  shifted = 0
  private dayFirst = 0
  private monthFirst = 0
  private readonly known = new Map<string, DateReading | null>()
  private readonly waitingUnits: number[] = []
  private readonly waitingTexts: string[] = []
  private readonly waiting: TwoOrders[] = []
  private readonly shift: number

  constructor(
    private readonly units: SalesUnits,
    date1904: boolean,
  ) {
    this.shift = date1904 ? DAYS_TO_1904 : 0
  }

  /** The day of a cell that is plainly a serial; NO_DAY for every other, which may hold a date as well. */
  plainDay(cell: Cell | undefined): number {
    return this.shift === 0 && isPlainSerial(cell) ? Math.floor(cell) : NO_DAY
  }

  /** Reads the cell of a unit into the units' days, or sets the unit aside because of it. */
  read(unit: number, cell: Cell | undefined, column: number): void {
    if (this.readIfDate(unit, cell)) return
    this.units.setAsideFor(unit, isErrorValue(cell) ? 'errorValue' : 'notADate', column, cell)
  }

  /** Reads the cell as the unit's day if it holds one, and tells whether it does. */
  readIfDate(unit: number, cell: Cell | undefined): boolean {
    if (typeof cell === 'number') return this.readNumber(unit, cell)
    if (typeof cell !== 'string' || isBlank(cell)) return false
    const reading = this.readingOf(cell)
    if (reading === null) return false
    if (reading.kind === 'day') this.units.day[unit] = reading.day
    else this.wait(unit, reading, cell)
    return true
  }

  /** Decides the waiting texts; those that contradict the order of the column set their units aside. */
  settle(sheet: string, heading: string, column: number): ReadingNote | null {
    if (this.waiting.length === 0) return null
    const order = this.monthFirst > this.dayFirst ? 'monthFirst' : 'dayFirst'
    let contradicting = 0
    this.waiting.forEach((reading, i) => {
      const unit = this.waitingUnits[i] ?? 0
      const day = reading[order]
      if (day !== null) this.units.day[unit] = day
      else {
        contradicting++
        this.units.setAsideFor(unit, 'notADate', column, this.waitingTexts[i])
      }
    })
    if (contradicting > 0) return { code: 'mixedDateOrder', sheet, heading, count: contradicting }
    const proved = this.dayFirst + this.monthFirst > 0
    return proved ? null : { code: 'ambiguousDates', sheet, heading, order, count: this.waiting.length }
  }

  private readNumber(unit: number, value: number): boolean {
    const day = readSerial(value, this.shift)
    if (day === null) return false
    this.units.day[unit] = day
    if (this.shift > 0 && day === Math.floor(value) + this.shift) this.shifted++
    return true
  }

  private wait(unit: number, reading: TwoOrders, text: string): void {
    this.waitingUnits.push(unit)
    this.waitingTexts.push(text)
    this.waiting.push(reading)
    if (reading.monthFirst === null) this.dayFirst++
    else if (reading.dayFirst === null) this.monthFirst++
  }

  private readingOf(text: string): DateReading | null {
    const known = this.known.get(text)
    if (known !== undefined) return known
    const reading = readDate(text) ?? firstDayOfPeriod(text)
    this.known.set(text, reading)
    return reading
  }
}

/** A month, quarter or year named in a date column stands for its first day; a document for the day it is dated. */
function firstDayOfPeriod(text: string): DateReading | null {
  const dateOfDocument = documentInName(text)?.date
  if (typeof dateOfDocument === 'string' && dateOfDocument !== text) return readDate(dateOfDocument)
  const period = readPeriod(text)
  if (period === null || period.year === null) return null
  return { kind: 'day', day: daysOfPeriod(period, period.year).firstDay }
}
