import { dateOfSerial } from '../calendar'
import type { Cell } from './Cell'
import { foldSpaces, isBlank } from './cellText'
import { isDateFormat } from './columnContent'
import { readDate, readSerial } from './readDate'
import { readPeriod, type NamedPeriod } from './readPeriod'

/** A cell of a header row with its number format. */
export interface HeadingCell {
  cell: Cell | undefined
  format: string
}

/** A period that a heading stands for; `ordinal`: plain numbers 1, 2, 3 …, periods of no known length. */
export type HeadingPeriod = NamedPeriod | { unit: 'ordinal'; number: number; year: null }

const SHORTEST_RUN = 3
const FIGURE =
  /^(?:сумма|выручка|продажи|оборот|отгрузк[аи]|реализация|закупк[аи]|sales|revenue|amount|turnover)[ :,_-]+/i
const UNIT = /[ ,(]+(?:(?:тыс|млн)\.? ?)?(?:руб|р|₽|usd|eur|\$|€)\.?\)?$/i

/** The period that each cell of a row names, null where it names none; plain numbers count only as a run from 1. */
export function periodsOfRow(row: readonly HeadingCell[], shift: number): (HeadingPeriod | null)[] {
  const order = dateOrder(row)
  const named = row.map((heading) => periodOfCell(heading, order, shift))
  const ordinals = row.map(({ cell }) => ordinalOf(cell))
  return isRun(ordinals) ? ordinals.map((number, i) => ordinal(number) ?? named[i] ?? null) : named
}

function periodOfCell(
  { cell, format }: HeadingCell,
  order: 'dayFirst' | 'monthFirst',
  shift: number,
): HeadingPeriod | null {
  if (typeof cell === 'string') return isBlank(cell) ? null : readPeriod(withoutFigure(cell), order)
  if (typeof cell !== 'number') return null
  const isYear = Number.isInteger(cell) && cell >= 1900 && cell <= 2100
  if (isYear && !isDateFormat(format)) return { unit: 'year', year: cell }
  if (!isDateFormat(format) && !isCompactDay(cell)) return null
  const serial = readSerial(cell, shift)
  return serial === null ? null : { unit: 'day', serial, year: dateOfSerial(serial).year }
}

/** "Выручка за март 2024, руб." and "Sales 2024" name the same period as without the figure and its unit. */
function withoutFigure(text: string): string {
  return foldSpaces(text)
    .replace(FIGURE, '')
    .replace(/^(?:за|период|месяц|period|month|for)[ :]+/i, '')
    .replace(UNIT, '')
}

function isCompactDay(value: number): boolean {
  return Number.isInteger(value) && value > 19000000 && readSerial(value, 0) !== null
}

/** Whether day or month stands first in headings like 01/13/2024, decided for the whole row. */
function dateOrder(row: readonly HeadingCell[]): 'dayFirst' | 'monthFirst' {
  const readings = row.map(({ cell }) => (typeof cell === 'string' ? readDate(cell) : null))
  return readings.some((reading) => reading?.kind === 'twoOrders' && reading.dayFirst === null)
    ? 'monthFirst'
    : 'dayFirst'
}

function ordinalOf(cell: Cell | undefined): number | null {
  const number = typeof cell === 'string' && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : cell
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= 99 ? number : null
}

function isRun(ordinals: readonly (number | null)[]): boolean {
  const run = ordinals.filter((number) => number !== null)
  return run.length >= SHORTEST_RUN && run.every((number, i) => number === i + 1)
}

function ordinal(number: number | null | undefined): HeadingPeriod | null {
  return number === null || number === undefined ? null : { unit: 'ordinal', number, year: null }
}
