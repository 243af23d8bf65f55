import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { Workplace } from '../../support/commandLine'
import { firstSheet, workbookOf } from '../../support/workbookFile'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

const result = () => openXlsx(workplace.read('result.xlsx'))

describe('the shipped sample', () => {
  test.each([
    ['en', ['Summary', 'Customers', 'Matrix', 'Pareto', 'Key accounts', 'Stress test', 'Funnel', 'Data', 'Parameters']],
    [
      'ru',
      ['Сводка', 'Клиенты', 'Матрица', 'Парето', 'Ключевые клиенты', 'Стресс-тест', 'Воронка', 'Данные', 'Параметры'],
    ],
  ])('in %s gives nine sheets, the list as a table and the curve as a chart', async (language, names) => {
    const outcome = await workplace.run(['--lang', language])
    expect(outcome.exitCode).toBe(0)
    expect(outcome.out.split('\n').length).toBeGreaterThan(4)
    const workbook = await result()
    expect(workbook.sheets.map(({ name }) => name)).toEqual(names)
    const { customers } = workplace.json()
    const [table] = workbook.sheets[1]?.tables ?? []
    expect(table?.area.rowCount).toBe(customers.length + 1)
    const first = workbook.sheets[1]?.cells.value((table?.area.row ?? 0) + 1, table?.area.column ?? 0)
    expect(first).toBe(customers[0]?.customer)
    expect(workbook.sheets[3]?.charts).toHaveLength(1)
  })

  test('adds up: rows, money, matrix and customers', async () => {
    await workplace.run([])
    const { reconciliation, customers, matrix } = workplace.json()
    const { selected, used, setAside } = reconciliation
    expect(used.rows + setAside.rows).toBe(selected.rows)
    expect(used.amount + setAside.amount).toBeCloseTo(selected.amount, 6)
    expect(customers.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(used.amount, 6)
    const cells = Object.values(matrix)
    expect(cells.reduce((sum, cell) => sum + cell.customers, 0)).toBe(customers.length)
    expect(cells.reduce((sum, cell) => sum + cell.amount, 0)).toBeCloseTo(used.amount, 6)
  })
})

test('the alerts stand in the JSON with their facts, most pressing first', async () => {
  // Every other day from 11 January to 31 March 2024 Oak buys for 100, and so does one of 20 others in turn.
  const day = (i: number) => new Date(Date.UTC(2024, 0, 11 + 2 * i)).toISOString().slice(0, 10)
  const sales = Array.from({ length: 41 }, (_, i) => [`Oak,100,${day(i)}`, `${200 + (i % 20)} Ltd,100,${day(i)}`])
  const csv = ['Customer,Amount,Date', ...sales.flat(), 'Elm,much,2024-02-01'].join('\n')
  await workplace.run([workplace.write('sales.csv', csv), '--period', 'month', '--exclude', 'Ash'])
  expect(workplace.json().alerts).toEqual([
    { code: 'dependency', name: 'Oak', share: 0.5, level: 'critical' },
    { code: 'setAside', rows: 1, share: 1 / 83 },
    { code: 'partialPeriod', edge: 'first', from: '2024-01-01', to: '2024-01-31', missingDays: 10 },
    { code: 'shorterPeriod', unit: 'week' },
    // The 19 customers who bought for 200 cross 80 % together.
    { code: 'letterTooFull', letter: 'A', customers: 21, share: 1 },
    { code: 'excludedNobody', names: ['Ash'] },
  ])
})

test('--with-source keeps the source sheet beside the results, cell for cell', async () => {
  const csv = 'Customer,Amount,Code\n=1+1,100,00123\nBeta,50,1/2\n'
  await workplace.run([workplace.write('sales.csv', csv), '--with-source'])
  const workbook = await result()
  expect(workbook.sheets).toHaveLength(10)
  const source = workbook.sheets.find(({ name }) => name === 'sales')
  const rows = [0, 1, 2].map((row) => [0, 1, 2].map((column) => source?.cells.value(row, column)))
  expect(rows).toEqual([
    ['Customer', 'Amount', 'Code'],
    ['=1+1', 100, '00123'],
    ['Beta', 50, '1/2'],
  ])
  expect(source?.cells.formula(1, 0)).toBeNull()
})

test('a workbook that counts its days from 1904', async () => {
  // 43,830 days after 1 January 1904 is 1 January 2024.
  const workbook = workbookOf([
    ['Customer', 'Amount', 'Date'],
    ['Alfa', 100, 43830],
    ['Beta', 50, 43861],
  ])
  workbook.date1904 = true
  firstSheet(workbook).changeStyle({ row: 1, column: 2, rowCount: 2, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' })
  const outcome = await workplace.run([workplace.write('mac.xlsx', await saveXlsx(workbook))])
  expect(outcome).toMatchObject({ exitCode: 0 })
  expect(workplace.json().customers.map(({ firstDate }) => firstDate)).toEqual(['2024-01-01', '2024-02-01'])
})

test('by quantity, where returns take back all income, the results are written without a list of the largest', async () => {
  const csv = 'Customer,Amount,Quantity\nOak,-100,9\nElm,-50,3\n'
  const outcome = await workplace.run([workplace.write('returns.csv', csv), '--measure', 'quantity', '--quantity', 'C'])
  expect(outcome).toMatchObject({ exitCode: 0 })
  expect(workplace.json().customers.map(({ abc }) => abc)).toEqual(['A', 'A'])
})

describe('hidden rows', () => {
  const filtered = async (args: string[]) => {
    const workbook = workbookOf([
      ['Customer', 'Amount'],
      ['Alfa', 100],
      ['Beta', 50],
    ])
    firstSheet(workbook).hiddenRows.add(2)
    const outcome = await workplace.run([workplace.write('filtered.xlsx', await saveXlsx(workbook)), ...args])
    return { outcome, customers: workplace.json().customers.map(({ customer }) => customer) }
  }

  test('are counted, and that is said', async () => {
    const { outcome, customers } = await filtered([])
    expect(customers).toEqual(['Alfa', 'Beta'])
    expect(outcome.error).toMatch(/hidden rows are counted/)
  })

  test('can be left out', async () => {
    const { customers } = await filtered(['--hidden-rows', 'exclude'])
    expect(customers).toEqual(['Alfa'])
    expect(workplace.json().reconciliation.issues).toMatchObject([{ code: 'hiddenRow', count: 1 }])
  })
})
