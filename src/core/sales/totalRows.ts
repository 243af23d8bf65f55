import { foldSpaces } from './cellText'

/** What a text says about its row: certainly a total, perhaps one (if nothing else identifies the row), or not. */
export type TotalPhrase = 'total' | 'maybeTotal' | 'none'

const WORD =
  '(?:итого|всего|общий итог|общие итоги|итог|итоги|итого общее|общая сумма|промежуточный итог|промежуточные итоги|подытог|' +
  'total|totals|grand total|grand totals|sub ?-?total|sub ?-?totals|overall total|sum total|total general)'
const UNITS = '(?:[ ,]*\\(?(?:руб|рублей|₽|р|шт|usd|eur|rub|\\$|€)\\.?\\)?)?'
/** What every total has in it: most texts are none, and are decided by this alone. */
const HINT = /[иы]тог|всего|сумма|total/i
const WHOLE = new RegExp(`^${WORD}${UNITS}$`)
const OF_SOMETHING = new RegExp(`^${WORD}[ :]+(?:по|за|для|for|by)(?= |$)`)
const BEGINNING = new RegExp(`^${WORD}(?=[ :,(])`)
const END = new RegExp(`(?:^|[ :,)])${WORD}$`)
const BEFORE_NAME = new RegExp(`^[*= ]*${WORD}[ :,]+`, 'i')
const BEHIND_NAME = new RegExp(`[ :,]+${WORD}[.:*= ]*$`, 'i')

/**
 * Recognises the label of a total or subtotal row. "Total Oil" may be a customer: only a row that nothing else
 * identifies makes it a total.
 *
 * @example
 * totalPhrase('ИТОГО:') // => 'total'
 * totalPhrase('Итого по Москве') // => 'total'
 * totalPhrase('Total Oil') // => 'maybeTotal'
 * totalPhrase('Итоговый аудит') // => 'none'
 */
export function totalPhrase(text: string): TotalPhrase {
  if (text.length > 200 || !HINT.test(text)) return 'none'
  const body = foldSpaces(text)
    .toLowerCase()
    .replace(/^[*\-–—= ]+|[*\-–—=:;. ]+$/g, '')
  if (WHOLE.test(body) || OF_SOMETHING.test(body)) return 'total'
  return BEGINNING.test(body) || END.test(body) ? 'maybeTotal' : 'none'
}

/**
 * The name whose total a label tells: Excel's subtotals and pivot tables print "Oak Total" beneath the rows of Oak.
 *
 * @example
 * nameOfTotal('Oak Total') // => 'Oak'
 * nameOfTotal('Итого: Дуб') // => 'Дуб'
 */
export function nameOfTotal(label: string): string {
  const text = foldSpaces(label)
  const name = text.replace(BEHIND_NAME, '')
  return name === text ? text.replace(BEFORE_NAME, '') : name
}
