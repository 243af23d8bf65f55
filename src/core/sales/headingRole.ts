import { foldSpaces } from './cellText'
import { HEADER_WORDS, type RoleWords } from './headerWords'
import type { ColumnRole } from './SheetLayout'

const UNIT = /(?:^| )(?:руб|рублей|рубли|р|тыс|млн|rub|rur|usd|eur|gbp|kzt|byn|uah|тенге|тг|₽|\$|€|£|k|kg|кг|ед|л)$/
const TAX =
  / ?(без|с|в т ч|в том числе|с учетом|excl|excluding|ex|incl|including|inc|with|without|net of)? ?(?:ндс|vat|tax|gst)$/
/** "Выручка за период" is a sum and no period. */
const OF_PERIOD = / (?:за (?:\p{L}+ )?период|(?:for|in|of) (?:the )?period)(?= |$)/gu
const LONGEST_HEADING = 60
const BEST = 100
const CONTAINED = 60

/**
 * A heading as plain lower-case words: camelCase and snake_case taken apart, signs and a unit at the end dropped.
 *
 * @example
 * headingWords('Кол-во') // => 'кол во'
 * headingWords('CustomerID') // => 'customer id'
 * headingWords('Сумма за период, тыс. руб.') // => 'сумма'
 */
export function headingWords(heading: string): string {
  const words = foldSpaces(
    heading
      .normalize('NFC')
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replaceAll('№', ' номер ')
      .replaceAll('%', ' процент ')
      .replace(/[^\p{L}\p{N}₽$€£]+/gu, ' '),
  ).replace(OF_PERIOD, '')
  let shorter = words
  while (UNIT.test(shorter) && shorter.replace(UNIT, '') !== '') shorter = shorter.replace(UNIT, '')
  return shorter
}

/** How well a heading names a role: 100 … 60 for a whole phrase, below for a word in it, 0 for not at all. */
export function scoreHeading(heading: string, role: ColumnRole): number {
  if (heading.length > LONGEST_HEADING) return 0
  const words = headingWords(heading)
  if (words === '') return 0
  const whole = scoreWords(words, HEADER_WORDS[role])
  if (whole > 0) return whole
  // "Сумма без НДС" is a sum, and before "Сумма с НДС" the better one; "Сумма НДС" is the tax itself.
  const tax = TAX.exec(words)
  if (tax?.[1] === undefined) return 0
  const isNet = /^(?:без|excl|excluding|ex|without|net of)$/.test(tax[1])
  return Math.max(0, scoreWords(words.replace(TAX, ''), HEADER_WORDS[role]) - (isNet ? 1 : 2))
}

function scoreWords(words: string, { phrases, stems, not }: RoleWords): number {
  const phrase = phrases.indexOf(words)
  if (phrase >= 0) return BEST - (phrase / phrases.length) * (BEST - CONTAINED)
  const padded = ` ${words}`
  if (not.some((stem) => padded.includes(` ${stem}`))) return 0
  const stem = stems.findIndex((one) => padded.includes(` ${one}`))
  if (stem < 0) return 0
  const extraWords = words.split(' ').length - 1
  return Math.max(1, CONTAINED - 1 - 4 * extraWords - stem)
}

/** The role that a heading names best, with its score; null: it names none. */
export function bestRole(heading: string): { role: ColumnRole; score: number } | null {
  let best: { role: ColumnRole; score: number } | null = null
  for (const role of Object.keys(HEADER_WORDS) as ColumnRole[]) {
    const score = scoreHeading(heading, role)
    if (score > (best?.score ?? 0)) best = { role, score }
  }
  return best
}
