import type { Cell } from './Cell'
import { isBlank } from './cellText'
import { readDate } from './readDate'
import { readPeriod } from './readPeriod'

/** A line beneath a customer: what tells its day, and its document where it names one. */
export interface DocumentLine {
  date: Cell | undefined
  order: Cell | undefined
}

// "Реализация товаров и услуг 00000000123 от 15.03.2024 12:00:00", "Invoice 17 of 03/15/2024", "… dated 2024-03-15"
const DATED = /(?:^|[\s,(])(?:от|of|from|dated)\s+(\d[\d./-]+\d)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\)?\s*(?:г\.?)?$/i

/**
 * Reads a row of a grouped sheet as a line beneath a customer: a document with its date, a date or a month in the
 * name's column, or a row that has a date or document columns of its own. null: the row names a customer or a total.
 */
export function documentOf(
  line: { name: Cell | undefined; date: Cell | undefined; order: Cell | undefined },
  hasDateColumn: boolean,
): DocumentLine | null {
  if (hasDateColumn) {
    return isBlank(line.date) && isBlank(line.order) ? null : { date: line.date, order: line.order ?? line.name }
  }
  return isBlank(line.name) ? null : documentInName(line.name)
}

/** A document, date or month in one cell; null: it is something else. */
export function documentInName(name: Cell | undefined): DocumentLine | null {
  if (typeof name === 'number') return { date: name, order: '' }
  if (typeof name !== 'string') return null
  const dated = DATED.exec(name.trim())?.[1]
  if (dated !== undefined && readDate(dated) !== null) return { date: dated, order: name }
  const period = readPeriod(name)
  return period === null || period.year === null ? null : { date: name, order: '' }
}
