export type Several = readonly [string, ...string[]]

/** The words of a sample in one language; all companies and people are invented. */
export interface SampleWords {
  sheet: string
  file: string
  titles: readonly string[]
  headings: Readonly<Record<SampleColumn, string>>
  total: string
  documentPrefix: string
  returnPrefix: string
  managers: Several
  regions: Several
  sources: Several
  products: Several
  /** A company's name from its two halves. */
  company: (first: string, second: string, serial: number) => string
  firstHalves: Several
  secondHalves: Several
  walkInCustomer: string
  dateFormat: string
  /** A number as people type it into a text cell. */
  typedNumber: (amount: number) => string
}

export const SAMPLE_COLUMNS = [
  'date',
  'document',
  'customer',
  'manager',
  'region',
  'source',
  'product',
  'quantity',
  'price',
  'amount',
  'cost',
] as const

export type SampleColumn = (typeof SAMPLE_COLUMNS)[number]

/** 1234567.5 with two places, the groups of three digits and the point as given. */
export function groupedNumber(amount: number, group: string, point: string): string {
  const [whole = '', places = ''] = amount.toFixed(2).split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + point + places
}
