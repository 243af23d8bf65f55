/** Signs, words and codes of one currency each. */
const CURRENCIES: Readonly<Record<string, string>> = {
  RUB: '₽|руб(?:лей|ля)?|р|rub|rur',
  USD: '\\$|usd|долл',
  EUR: '€|eur|евро',
  GBP: '£|gbp',
  CNY: '¥|cny',
  KZT: '₸|kzt|тг|тенге',
  UAH: '₴|uah|грн',
  BYN: 'byn|byr',
  UZS: 'сум',
  INR: '₹',
  TRY: '₺',
  GEL: '₾',
  AZN: '₼',
}

const PATTERNS = Object.entries(CURRENCIES).map(([code, words]) => ({
  code,
  pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'),
}))

/** The ISO code of the currency that a number's text names; null: none. */
export function currencyOf(text: string): string | null {
  if (/^[\d\s.,()+-]*$/.test(text)) return null
  return PATTERNS.find(({ pattern }) => pattern.test(text))?.code ?? null
}
