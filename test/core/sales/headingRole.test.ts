import { detectLayout, type Cell } from '../../../src/core/index'
import { headingWords } from '../../../src/core/sales/headingRole'
import { sampleOf } from './readSheet'

test.each([
  ['VATAmount', 'vat amount'],
  ['netSalesLCY', 'net sales lcy'],
  ['Line2Total', 'line2 total'],
  ['Объём', 'объем'],
  ['Доля, %', 'доля процент'],
  ['№ заказа', 'номер заказа'],
  ['Сумма -- (итог)', 'сумма итог'],
  ['Выручка, тыс. руб.', 'выручка'],
  ['руб.', 'руб'],
])('the words of "%s" are "%s"', (heading, words) => {
  expect(headingWords(heading).trim()).toBe(words)
})

/** Which of the headings is taken for the amount, all with numbers beneath. */
function amountOf(...headings: string[]): string | undefined {
  const values: Cell[][] = [1, 2].map((row) => [`Customer ${row}`, ...headings.map((_, i) => 100 * row + i)])
  const { roles } = detectLayout(sampleOf([['Клиент', ...headings], ...values]), {})
  return headings[(roles.amount ?? 0) - 1]
}

test.each([
  [['Стоимость', 'Выручка'], 'Выручка'],
  [['Итого', 'Сумма'], 'Сумма'],
  [['План', 'Факт'], 'Факт'],
  [['Value', 'Net Sales'], 'Net Sales'],
  [['Сумма по договору поставки', 'Сумма договора'], 'Сумма договора'],
  [['Сумма по акту', 'Итого'], 'Итого'],
  [['Стоимость отгруженного', 'Сумма отгруженного'], 'Сумма отгруженного'],
  [['Сумма с НДС', 'Сумма без НДС'], 'Сумма без НДС'],
  [['Amount incl. VAT', 'Amount excl. VAT'], 'Amount excl. VAT'],
])('of the headings %j the amount is "%s"', (headings, amount) => {
  expect(amountOf(...headings)).toBe(amount)
})
