import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkbookFile } from '../../../src/embedded/openWorkbookFile'
import { Workplace } from '../../support/commandLine'

const data = process.env.SALES_DATA ?? ''
const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

/** Skips, and says so in its name, where the data is not at hand. */
const withFile = (file: string) =>
  existsSync(join(data, file))
    ? test
    : (name: string, run: () => Promise<void>) => {
        test.skip(`${name} (needs ${file} in SALES_DATA)`, run)
      }

withFile('online_retail.csv.gz')('online_retail: every customer’s net as another package computed it', async () => {
  const outcome = await workplace.run([join(data, 'online_retail.csv.gz')])
  expect(outcome.exitCode).toBe(0)
  const { reconciliation, periods, customers, source } = workplace.json()
  expect(source.columns).toMatchObject({ customer: 'CustomerID', quantity: 'Quantity', price: 'UnitPrice' })
  expect(reconciliation).toMatchObject({
    selected: { rows: 541_909 },
    used: { rows: 406_829 },
    setAside: { rows: 135_080, amount: 1_447_682.12 },
    issues: [{ code: 'missingCustomer', count: 135_080 }],
  })
  expect(periods).toMatchObject({ unit: 'month', count: 12, partial: { first: null, last: '2011-12-01' } })
  const peer = join(data, '..', 'expected', 'peers', 'inventorize_or1_customer_net.csv')
  const nets = readFileSync(peer, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.replaceAll('"', '').split(','))
  const expected = new Map(nets.map(([customer, net]) => [customer, Number(net)]))
  expected.delete('(none)')
  expect(customers).toHaveLength(expected.size)
  for (const { customer, amount } of customers) expect(amount).toBeCloseTo(expected.get(customer) ?? NaN, 6)
})

withFile('cdnow.txt.gz')('cdnow: the 23,570 customers and 69,659 purchases of the literature', async () => {
  expect((await workplace.run([join(data, 'cdnow.txt.gz')])).exitCode).toBe(0)
  const { reconciliation, customers } = workplace.json()
  expect(reconciliation.selected.rows).toBe(69_659)
  expect(customers).toHaveLength(23_570)
})

withFile('water_sales_ru.xlsx')('water_sales_ru: each product adds up to the file’s own total column', async () => {
  const file = join(data, 'water_sales_ru.xlsx')
  const outcome = await workplace.run([file, '--sheet', '2019'])
  expect(outcome.exitCode).toBe(0)
  const { reconciliation, customers, source } = workplace.json()
  expect(source).toMatchObject({ sheets: ['2019'], layout: 'crosstab', columns: { customer: 'Номенклатура' } })
  const totals = await totalColumn(file, '2019', 365)
  expect(customers.length).toBeGreaterThan(20)
  // The file rounds to thousandths before it adds up.
  for (const { customer, amount } of customers) expect(amount).toBeCloseTo(totals.get(customer) ?? NaN, 2)
  expect(reconciliation.issues).toMatchObject([{ code: 'totalRow', count: 364 }])
})

withFile('water_sales_ru.xlsx')('water_sales_ru: five sheets of one layout are read as one', async () => {
  const years = ['2019', '2020', '2021', '2022', '2023']
  const sheets = years.flatMap((year) => ['--sheet', year])
  expect((await workplace.run([join(data, 'water_sales_ru.xlsx'), ...sheets])).exitCode).toBe(0)
  const { periods, source, customers } = workplace.json()
  expect(source.sheets).toEqual(years)
  expect(periods).toMatchObject({ unit: 'month', count: 60 })
  const water = customers.find(({ customer }) => customer.startsWith('00.'))
  // The five cells "Общий итог" of that row, added by hand.
  expect(water?.amount).toBe(1_525_047 + 1_591_270 + 1_810_436 + 1_694_821 + 1_690_991)
})

/** The totals that the file itself prints, by product, texts such as "87 692,055" read here in the test's own way. */
async function totalColumn(file: string, sheetName: string, column: number): Promise<Map<string, number>> {
  const sheet = (await openWorkbookFile(file)).sheets.find(({ name }) => name === sheetName)
  const totals = new Map<string, number>()
  for (let row = 1; row < (sheet?.cells.rowCount(0) ?? 0); row++) {
    const name = textOf(sheet?.cells.value(row, 0))
    const total = textOf(sheet?.cells.value(row, column)).replace(/\s/g, '').replace(',', '.')
    totals.set(name, Number(total))
  }
  return totals
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
