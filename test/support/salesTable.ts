import {
  issueBit,
  NO_DAY,
  serialOfDate,
  UnitPlaces,
  type IssueCode,
  type SalesTable,
  type TextColumn,
} from '../../src/core/index'

/** A sale as a person writes it: [customer, amount, ISO date, order number]. */
export interface Sale {
  customer: string
  amount: number
  date?: string
  order?: string
  group?: string
  setAside?: IssueCode[]
}

/** A SalesTable of the given sales, made by hand, so that tests of the analysis do not lean on the reader. */
export function salesTable(sales: readonly Sale[]): SalesTable {
  const amount = Float64Array.from(sales, (sale) => sale.amount)
  const places = new UnitPlaces()
  places.addRows(0, 1, sales.length)
  const hasDates = sales.some(({ date }) => date !== undefined)
  return {
    layout: 'transactions',
    count: sales.length,
    sheets: ['Sales'],
    sheetColumns: [{ customer: 0, date: hasDates ? 2 : null }],
    places,
    column: null,
    customer: textColumn(sales.map(({ customer }) => customer)),
    amount,
    value: amount,
    day: hasDates ? Int32Array.from(sales, ({ date }) => (date === undefined ? NO_DAY : serialOf(date))) : null,
    lastDay: null,
    order: sales.some(({ order }) => order !== undefined) ? textColumn(sales.map(({ order }) => order ?? '')) : null,
    group: sales.some(({ group }) => group !== undefined) ? textColumn(sales.map(({ group }) => group ?? '')) : null,
    setAside: Uint16Array.from(sales, ({ setAside = [] }) => setAside.reduce((bits, code) => bits | issueBit(code), 0)),
    issues: [],
    converted: 0,
    notes: [],
  }
}

/** The Excel serial of an ISO date. */
export function serialOf(isoDate: string): number {
  const [year = 0, month = 0, day = 0] = isoDate.split('-').map(Number)
  return serialOfDate({ year, month, day })
}

function textColumn(texts: string[]): TextColumn {
  const values = ['', ...new Set(texts.filter((text) => text !== ''))]
  return { codes: Uint32Array.from(texts, (text) => values.indexOf(text)), values, otherSpellings: new Map() }
}
