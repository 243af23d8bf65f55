import { orderDays, type SampleCustomer, sampleCustomers } from './sampleCustomers'
import type { SampleWords } from './SampleWords'
import type { SeededRandom } from './SeededRandom'

/** One line of a document; money in hundredths. */
export interface SampleSale {
  day: number
  document: string
  customer: SampleCustomer
  product: string
  quantity: number
  price: number
  cost: number
}

/** List prices in hundredths, in the order of the products, and what of it the goods cost us. */
const PRICES = [41500, 9800, 5400, 8900, 189000, 164000, 7600, 62000, 28500, 21900, 12400, 17500, 4300, 5900]
const COST_SHARES = [0.78, 0.71, 0.7, 0.66, 0.81, 0.74, 0.62, 0.86, 0.64, 0.72, 0.69, 0.55, 0.75, 0.73]
const RETURNS = 9

/** Sorted by day; returns stand behind the sales. */
export function sampleSales(words: SampleWords, random: SeededRandom): SampleSale[] {
  const orders = sampleCustomers(words, random)
    .flatMap((customer) => orderDays(customer, random).map((day) => ({ day, customer })))
    .sort((a, b) => a.day - b.day)
  const sales = orders.flatMap(({ day, customer }, index) => {
    const document = words.documentPrefix + String(index + 1).padStart(6, '0')
    const lines = random.whole(1, customer.lines)
    return Array.from({ length: lines }, () => saleOf(words, random, customer, day, document, lines))
  })
  return withReturns(sales, words, random).sort((a, b) => a.day - b.day)
}

function saleOf(
  words: SampleWords,
  random: SeededRandom,
  customer: SampleCustomer,
  day: number,
  document: string,
  lines: number,
): SampleSale {
  const product = random.whole(0, words.products.length - 1)
  // Prices rise by about six percent a year.
  const price = Math.round((PRICES[product] ?? 10000) * (1 + ((day - 45300) / 365) * 0.06) * random.between(0.95, 1.03))
  const quantity = Math.max(1, Math.round((customer.order / lines / price) * random.between(0.6, 1.4)))
  const cost = Math.round(price * quantity * (COST_SHARES[product] ?? 0.7) * random.between(0.97, 1.03))
  return { day, document, customer, product: words.products[product] ?? '', quantity, price, cost }
}

/** A part of some earlier deliveries comes back two weeks later. */
function withReturns(sales: SampleSale[], words: SampleWords, random: SeededRandom): SampleSale[] {
  const returned = Array.from({ length: RETURNS }, (_, index) => {
    const sale = sales[Math.floor(((index + 0.5) / RETURNS) * sales.length * 0.95)]
    if (!sale) return []
    const quantity = -Math.max(1, Math.round(sale.quantity * random.between(0.1, 0.4)))
    const document = words.returnPrefix + String(index + 1).padStart(6, '0')
    const cost = Math.round((sale.cost / sale.quantity) * quantity)
    return [{ ...sale, day: sale.day + 14, document, quantity, cost }]
  })
  return [...sales, ...returned.flat()]
}
