import { headingWords } from './headingRole'

const LIKE_NO_CUSTOMER =
  /^(?:розничн\p{L}* (?:покупател|клиент|продаж)\p{L}*|розница|физ ?лиц[оа]|физические лица|физическое лицо|частн\p{L}* лиц\p{L}*|прочие(?: .*)?|без названия|покупатель|наличн\p{L}*|услуги? (?:по )?доставк\p{L}*|доставка|почтовые расходы|retail(?: customer| sales?)?|cash(?: sales?| customer)?|walk ?-?in(?: customer)?|postage|carriage|dotcom postage|amazon ?fee|bank charges|manual|samples?|discount|adjust(?:ment)?|shipping|delivery|freight|unknown|own use|internal)$/u

/** How those names begin: taking a name apart into words is slow, and few names need it. */
const BEGINNING =
  /^[^\p{L}]*(?:розн|физ|частн|проч|без|покуп|налич|услуг|достав|почт|retail|cash|walk|postage|carriage|dotcom|amazon|bank|manual|sample|discount|adjust|shipping|delivery|freight|unknown|own|internal)/iu

/** Letters with which none of them begins: most names are decided by their first sign. */
const OTHER_LETTERS = new Set(
  Array.from('eghjklnqtvxyzEGHJKLNQTVXYZавгеёжзийклмостхцшщъыьэюяАВГЕЁЖЗИЙКЛМОСТХЦШЩЪЫЬЭЮЯ', (letter) =>
    letter.charCodeAt(0),
  ),
)

/**
 * Names that look like no real customer or product (retail counters, postage, fees): suggested, never left out unasked.
 *
 * @example
 * suggestExclusions(['Розничный покупатель', 'ООО Ромашка', 'POSTAGE']) // => ['Розничный покупатель', 'POSTAGE']
 */
export function suggestExclusions(customers: readonly string[]): string[] {
  return customers.filter(
    (name) =>
      name.length <= 60 &&
      !OTHER_LETTERS.has(name.charCodeAt(0)) &&
      BEGINNING.test(name) &&
      LIKE_NO_CUSTOMER.test(headingWords(name)),
  )
}
