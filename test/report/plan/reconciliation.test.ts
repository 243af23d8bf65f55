import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { createWording } from '../../../src/locale/Wording'
import { Workplace } from '../../support/commandLine'

/** Twelve customers of ever smaller size, some with returns, two who are new in autumn, and income that names nobody. */
const SALES = [
  'Customer,Amount,Date',
  ...Array.from({ length: 96 }, (_, sale) => {
    const customer = sale % 12
    const month = Math.floor(sale / 12) + (customer > 9 ? 5 : 1)
    const amount = Math.round(120_000 / (1 + customer) ** 1.4) + sale
    const isReturn = sale % 31 === 30
    return [`Firm ${customer}`, isReturn ? -amount / 4 : amount, `2024-${String(month).padStart(2, '0')}-15`].join(',')
  }),
  ',5000,2024-03-03',
].join('\n')

function namesIn(language: 'en' | 'ru') {
  const { t } = createWording(language)
  return {
    ...{ customers: t('entity.customersHeading'), stress: t('sheet.stress'), funnel: t('sheet.funnel') },
    ...{ customer: t('entity.customerHeading'), amount: t('measure.revenueHeading') },
    ...{ incomeShare: t('customers.incomeShare'), level: t('customers.level'), orders: t('customers.orders') },
    ...{ lost: t('stress.lostTotal'), left: t('stress.left'), total: t('stress.totalIncome') },
    ...{ staying: t('stress.staying'), averages: t('funnel.averageSales') },
  }
}

interface CustomerRow {
  name: unknown
  amount: number
  share: number
  level: unknown
  abc: unknown
  orders: number
}

describe.each(['en', 'ru'] as const)('in %s', (language) => {
  const names = namesIn(language)
  let workbook: Workbook
  let customers: CustomerRow[]
  let stress: unknown[][]

  beforeAll(async () => {
    const workplace = new Workplace()
    const file = workplace.write('sales.csv', SALES)
    await workplace.run([file, '--lang', language, '--stress', '2'])
    workbook = await openXlsx(workplace.read('result.xlsx'))
    workplace.remove()
    customers = customersOf(sheetNamed(workbook, names.customers), names)
    stress = rowsOf(sheetNamed(workbook, names.stress))
  })

  const line = (label: string) => stress.find((row) => row[1] === label) ?? []
  const customer = (name: unknown) => customers.find((one) => one.name === name)

  test('lost and left add up to the income of all customers and of nobody', () => {
    const sum = customers.reduce((total, { amount }) => total + amount, 0)
    expect(line(names.total)[2]).toBeCloseTo(sum + 5000, 6)
    expect(Number(line(names.lost)[2]) + Number(line(names.left)[2])).toBeCloseTo(sum + 5000, 6)
    expect(Number(line(names.lost)[3]) + Number(line(names.left)[3])).toBeCloseTo(1, 12)
  })

  test('who leaves has the income and the share of the Customers sheet', () => {
    const lost = stress.slice(0, stress.indexOf(line(names.lost))).filter((row) => customer(row[1]) !== undefined)
    expect(lost.map((row) => row[1])).toEqual(
      [...customers]
        .sort((a, b) => b.amount - a.amount)
        .slice(0, 2)
        .map(({ name }) => name),
    )
    for (const [, name, income, share] of lost) {
      expect(income).toBeCloseTo(customer(name)?.amount ?? NaN, 6)
      expect(share).toBeCloseTo(customer(name)?.share ?? NaN, 12)
    }
  })

  test('who stays had the share and the level of the Customers sheet, and has its income of what is left', () => {
    const from = stress.findIndex((row) => row[0] === names.staying)
    const staying = stress.slice(from).filter((row) => customer(row[1]) !== undefined)
    expect(staying).toHaveLength(10)
    for (const [, name, income, before, levelBefore, after] of staying) {
      const { amount, share, level } = customer(name) ?? customers[0] ?? { amount: 0, share: 0, level: '' }
      expect([levelBefore, income]).toEqual([level, expect.closeTo(amount, 6)])
      expect(before).toBeCloseTo(share, 12)
      expect(after).toBeCloseTo(amount / Number(line(names.left)[2]), 12)
    }
  })

  test('average sales by class: orders and revenue are those of the Customers sheet', () => {
    const funnel = rowsOf(sheetNamed(workbook, names.funnel))
    const from = funnel.findIndex((row) => row[0] === names.averages) + 2
    const rows = funnel.slice(from, from + 4)
    const classes = ['A', 'B', 'C', null].map((letter) =>
      customers.filter(({ abc }) => letter === null || abc === letter),
    )
    expect(rows).toHaveLength(classes.length)
    for (const [at, [, , orders, revenue, average]] of rows.entries()) {
      const own = classes[at] ?? []
      expect(orders).toBe(own.reduce((sum, one) => sum + one.orders, 0))
      expect(revenue).toBeCloseTo(
        own.reduce((sum, one) => sum + one.amount, 0),
        6,
      )
      expect(Number(average) * Number(orders)).toBeCloseTo(Number(revenue), 6)
    }
  })

  test('no text and no formula of the two sheets has an unfilled place, a missing word or the other language', () => {
    const other = language === 'en' ? /\p{Script=Cyrillic}/u : /[a-z]{3,}/
    for (const sheet of [sheetNamed(workbook, names.stress), sheetNamed(workbook, names.funnel)]) {
      const texts = textsOf(sheet)
      expect(texts.length).toBeGreaterThan(20)
      expect(texts.filter((text) => /\{\{|undefined|NaN|\[object|^(funnel|stress)\.\w/.test(text))).toEqual([])
      const foreign = texts
        .map((text) => text.replace(/Firm \d+|sales|csv|ABC-XYZ|xlsx/g, ''))
        .filter((text) => other.test(text))
      expect(foreign).toEqual([])
    }
  })
})

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name)
  if (sheet === null) throw new Error(`no sheet ${name} among ${workbook.sheets.map((each) => each.name).join(', ')}`)
  return sheet
}

function rowsOf({ cells }: Sheet): unknown[][] {
  return Array.from({ length: 80 }, (_, row) => Array.from({ length: 16 }, (__, column) => cells.value(row, column)))
}

function textsOf({ cells }: Sheet): string[] {
  const places = Array.from({ length: 80 * 16 }, (_, at) => [Math.floor(at / 16), at % 16] as const)
  return places.flatMap(([row, column]) => {
    const content = cells.formula(row, column)?.replace(/[A-Z]{2,}\(/g, '(') ?? cells.value(row, column)
    return typeof content === 'string' ? [content] : []
  })
}

function customersOf({ tables, cells }: Sheet, names: ReturnType<typeof namesIn>): CustomerRow[] {
  const [table] = tables
  if (table === undefined) throw new Error('no table of customers')
  const { row, column, rowCount } = table.area
  const at = (heading: string) => {
    const found = table.columns.findIndex(({ name }) => name === heading)
    if (found === -1) throw new Error(`no column ${heading} among ${table.columns.map(({ name }) => name).join(', ')}`)
    return column + found
  }
  const value = (line: number, heading: string) => cells.value(row + 1 + line, at(heading))
  return Array.from({ length: rowCount - 1 }, (_, line) => ({
    name: value(line, names.customer),
    amount: Number(value(line, names.amount)),
    share: Number(value(line, names.incomeShare)),
    level: value(line, names.level),
    abc: value(line, 'ABC'),
    orders: Number(value(line, names.orders)),
  }))
}
