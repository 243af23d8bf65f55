import { readNumber } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { CellValue } from '../../report/Report'
import { percentText } from '../settings/percentText'

/** What a field holds: a number, or a fraction that is entered in percent. */
export type Figure = 'number' | 'percent'

/**
 * What was entered, as it is to stand in its cell: a number where it is one, else the text itself, so that the plan says
 * what is wrong with it; null for nothing.
 */
export function cellOfEntry({ language }: Wording, figure: Figure, text: string): CellValue {
  const entered = text.trim()
  if (entered === '') return null
  const reading = readNumber(figure === 'percent' ? entered.replace(/\s*%$/, '') : entered)
  if (reading === null) return entered
  // "1,234" is a thousand only where commas stand between thousands.
  const isGrouped = reading.kind === 'ambiguous' && language === 'en' && reading.separator === ','
  const value = reading.kind === 'number' ? reading.value : isGrouped ? reading.asGroups : reading.asDecimal
  return figure === 'percent' ? Number((value / 100).toFixed(10)) : value
}

/** A cell as its field shows it. */
export function entryOfCell(wording: Wording, figure: Figure, cell: CellValue | undefined): string {
  if (typeof cell !== 'number') return String(cell ?? '')
  if (figure === 'percent') return percentText(cell, wording.language === 'ru' ? ',' : '.')
  return wording.number(cell, Number.isInteger(cell) ? 0 : 2)
}
