/** The beginnings by which months are known in Russian and English, in the order of the calendar. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ['янв', 'jan'],
  ['фев', 'feb'],
  ['мар', 'mar'],
  ['апр', 'apr'],
  ['май', 'мая', 'мае', 'may'],
  ['июн', 'jun'],
  ['июл', 'jul'],
  ['авг', 'aug'],
  ['сен', 'sep'],
  ['окт', 'oct'],
  ['ноя', 'nov'],
  ['дек', 'dec'],
]

const FULL_NAMES =
  /^(?:январ[ьяе]|феврал[ьяе]|марта?|марте|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|августа?|августе|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|january|february|march|april|may|june|july|august|september|october|november|december|янв|фев|февр|мар|апр|июн|июл|авг|сен|сент|окт|ноя|нояб|дек|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/**
 * The month (1 … 12) of a whole word, in any grammatical case or usual abbreviation; null: not a month.
 *
 * @example
 * monthOfWord('Марта') // => 3
 * monthOfWord('Sept.') // => 9
 * monthOfWord('Maria') // => null
 */
export function monthOfWord(word: string): number | null {
  const plain = word.toLowerCase().replace(/\.$/, '')
  if (!FULL_NAMES.test(plain)) return null
  const index = MONTH_STEMS.findIndex((stems) => stems.some((stem) => plain.startsWith(stem)))
  return index < 0 ? null : index + 1
}
