import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { coefficientOfVariation, ExactTotals, xyzByVariation } from '../../../src/core/index'
import { describeWithPublishedResults, publishedRows } from '../../support/publishedResults'

const SALE = /^"[^"]*","([^"]*)",.*,(-?\d+),(\d{4}-\d\d)-[^,]*,(-?[\d.]+),/

/** Net amounts by product and month of the file, empty months as 0; the lines need no more than this to be read. */
function monthlyNets(file: string): Map<string, Float64Array> {
  const sales = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [, product = '', quantity, month = '', price] = SALE.exec(line) ?? []
      return product === '' ? [] : [{ product, month, amount: Number(quantity) * Number(price) }]
    })
  const months = [...new Set(sales.map(({ month }) => month))].sort()
  const totals = new Map<string, ExactTotals>()
  for (const { product, month, amount } of sales) {
    const own = totals.get(product) ?? new ExactTotals(months.length)
    totals.set(product, own)
    own.add(months.indexOf(month), amount)
  }
  return new Map([...totals].map(([product, own]) => [product, own.toArray()]))
}

describeWithPublishedResults('XYZ of 3908 products by months, beside matman (cuts 50 and 100 %)', () => {
  it('the same CV and letter for each: the population deviation, empty months counted as 0', () => {
    const nets = monthlyNets(join(process.env['SALES_DATA'] ?? '', 'online_retail.csv.gz'))
    const peers = publishedRows('peers', 'matman_or1_product_net_month_05_10.csv')
    expect(peers).toHaveLength(3908)

    const differing = peers.filter((peer) => {
      const months = nets.get(peer['StockCode'] ?? '') ?? []
      const cv = coefficientOfVariation(months, 'population')
      const near = cv !== null && Math.abs(cv - Number(peer['xyz.coefficient'])) < 1e-9
      return !near || xyzByVariation(cv, months.length, [0.5, 1]) !== peer['xyz']
    })
    expect(differing).toEqual([])
  })
})
