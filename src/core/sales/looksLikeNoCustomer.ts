import { headingWords } from './headingRole'

const LIKE_NO_CUSTOMER =
  /^(?:розничн\p{L}* (?:покупател|клиент|продаж)\p{L}*|розница|физ ?лиц[оа]|физические лица|физическое лицо|частн\p{L}* лиц\p{L}*|прочие(?: .*)?|без названия|покупатель|наличн\p{L}*|услуги? (?:по )?доставк\p{L}*|доставка|почтовые расходы|retail(?: customer| sales?)?|cash(?: sales?| customer)?|walk ?-?in(?: customer)?|postage|carriage|dotcom postage|amazon ?fee|bank charges|manual|samples?|discount|adjust(?:ment)?|shipping|delivery|freight|unknown|own use|internal|blank|пусто|не указан[оа]?|нет данных|без (?:клиента|контрагента|покупателя)|null|none|n a|not (?:set|specified|assigned))$/u

/** How those names begin: taking a name apart into words is slow, and few names need it. */
const BEGINNING =
  /^[^\p{L}]*(?:розн|физ|частн|проч|без|покуп|налич|услуг|достав|почт|retail|cash|walk|postage|carriage|dotcom|amazon|bank|manual|sample|discount|adjust|shipping|delivery|freight|unknown|own|internal|blank|пуст|не|null|none|n.?a|not)/iu

/** Letters with which none of them begins, by char code: most names are decided by their first sign. */
const OTHER_LETTERS = new Uint8Array(0x460)
for (const letter of 'eghjklqtvxyzEGHJKLQTVXYZавгеёжзийклмостхцшщъыьэюяАВГЕЁЖЗИЙКЛМОСТХЦШЩЪЫЬЭЮЯ') {
  OTHER_LETTERS[letter.charCodeAt(0)] = 1
}

/**
 * Whether a name looks like no real customer or product (retail counters, postage, fees): suggested to be left out,
 * never left out unasked.
 *
 * @example
 * looksLikeNoCustomer('Розничный покупатель') // => true
 * looksLikeNoCustomer('POSTAGE') // => true
 * looksLikeNoCustomer('ООО Ромашка') // => false
 */
export function looksLikeNoCustomer(name: string): boolean {
  return (
    OTHER_LETTERS[name.charCodeAt(0)] !== 1 &&
    name.length <= 60 &&
    BEGINNING.test(name) &&
    LIKE_NO_CUSTOMER.test(headingWords(name))
  )
}
