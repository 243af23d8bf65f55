import { exactSum, type AbcLetter, type AnalysisResult } from '../../core/index'
import { abcWithWord } from '../classWords'
import { LINE, MUTED_TEXT } from '../palette'
import type { CellValue } from '../Report'
import type { SheetBuilder } from '../SheetBuilder'
import { COUNT_FORMAT, type Subject } from '../Subject'

/** What a sale brings on average, by class, to choose the average sale of the target from; nothing without orders. */
export function addAverageSales(sheet: SheetBuilder, subject: Subject): void {
  const { result, wording } = subject
  const { t } = wording
  const rows = averageSalesByClass(result)
  if (rows.length === 0) return
  sheet.section(t('funnel.averageSales'))
  const headings = [t('funnel.class'), t('funnel.orders'), t('funnel.revenue'), t('funnel.averageSale')]
  sheet.headingsFromB(headings, 32)
  const { row } = sheet
  const values = rows.map(({ letter, orders, revenue }): CellValue[] => [
    ...[null, letter === null ? t('letter.total') : abcWithWord(subject, letter), orders, revenue, revenue / orders],
  ])
  const area = { row, column: 1, rowCount: rows.length, columnCount: 4 }
  sheet.add({
    values,
    styles: [
      { area, style: { border: LINE } },
      { area: { ...area, column: 2, columnCount: 1 }, style: { numberFormat: COUNT_FORMAT } },
      { area: { ...area, column: 3, columnCount: 2 }, style: { numberFormat: subject.amountFormat } },
    ],
    merges: [],
  })
  sheet.sentence(t('funnel.averageSalesNote'), { color: MUTED_TEXT })
}

/** Classes whose customers have orders and a positive revenue; null is all of them together. */
export function averageSalesByClass({
  customers,
  parameters,
}: AnalysisResult): { letter: AbcLetter | null; orders: number; revenue: number }[] {
  if (parameters.measure !== 'revenue') return []
  const ofLetter = { A: noSales(), B: noSales(), C: noSales() }
  const ofAll = noSales()
  for (const { abc, orders, amount } of customers) {
    if (orders === null) continue
    addSale(ofAll, orders, amount)
    if (abc !== null) addSale(ofLetter[abc], orders, amount)
  }
  const letters: (AbcLetter | null)[] = ['A', 'B', 'C', null]
  return letters.flatMap((letter) => {
    const { orders, amounts } = letter === null ? ofAll : ofLetter[letter]
    const revenue = exactSum(amounts)
    return orders > 0 && revenue > 0 ? [{ letter, orders, revenue }] : []
  })
}

interface Sales {
  orders: number
  amounts: number[]
}

function noSales(): Sales {
  return { orders: 0, amounts: [] }
}

function addSale(sales: Sales, orders: number, amount: number): void {
  sales.orders += orders
  sales.amounts.push(amount)
}
