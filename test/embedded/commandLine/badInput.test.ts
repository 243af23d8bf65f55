import { Workplace } from '../../support/commandLine'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

interface BadInput {
  name: string
  file: string
  content: string
  args?: string[]
  exitCode: 2 | 3
  en: RegExp
  ru: RegExp
}

const sales = 'Customer,Amount,Date\nAlfa,100,2024-01-15\nBeta,50,2024-02-15\n'

const cases: BadInput[] = [
  { name: 'an empty file', file: 'empty.csv', content: '', exitCode: 3, en: /is empty/, ru: /пуст/ },
  {
    name: 'headings only',
    file: 'header.csv',
    content: 'Customer,Amount,Date\n',
    exitCode: 3,
    en: /no rows beneath/,
    ru: /строк/,
  },
  {
    name: 'all amounts negative',
    file: 'negative.csv',
    content: 'Customer,Amount\nAlfa,-5\nBeta,-7\n',
    exitCode: 3,
    en: /above zero/,
    ru: /больше нуля|выше нуля/,
  },
  {
    name: 'no numeric column',
    file: 'texts.csv',
    content: 'Customer,City\nAlfa,Perm\nBeta,Omsk\nGamma,Tver\n',
    exitCode: 3,
    en: /no column looks like an amount.*“City”/,
    ru: /сумм.*«City»/,
  },
  {
    name: 'every row without a customer',
    file: 'nobody.csv',
    content: 'Customer,Amount,Date\n,5,2024-01-01\n,7,2024-01-02\n',
    exitCode: 3,
    en: /No row can be used: .*2/,
    ru: /Ни одн.*2/,
  },
  {
    name: 'not a workbook',
    file: 'broken.xlsx',
    content: 'PK\u0003\u0004 and then nonsense',
    exitCode: 3,
    en: /damaged/,
    ru: /повреж/,
  },
  {
    name: 'a protected workbook',
    file: 'protected.xlsx',
    content: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
    exitCode: 3,
    en: /password|old \.xls|damaged/,
    ru: /парол|\.xls|повреж/,
  },
  {
    name: 'a column that is not there',
    file: 'sales.csv',
    content: sales,
    args: ['--amount', 'Turnover'],
    exitCode: 2,
    en: /no column “Turnover”.*“Amount”/s,
    ru: /«Turnover».*«Amount»/s,
  },
  {
    name: 'a sheet that is not there',
    file: 'sales.csv',
    content: sales,
    args: ['--sheet', '2023'],
    exitCode: 2,
    en: /2023/,
    ru: /2023/,
  },
  {
    name: 'cuts in the wrong order',
    file: 'sales.csv',
    content: sales,
    args: ['--abc', '95,80'],
    exitCode: 2,
    en: /95,80/,
    ru: /95,80/,
  },
  {
    name: 'an unknown option',
    file: 'sales.csv',
    content: sales,
    args: ['--fast'],
    exitCode: 2,
    en: /Unknown option --fast/,
    ru: /--fast/,
  },
  {
    name: 'a window without dates',
    file: 'undated.csv',
    content: 'Customer,Amount\nAlfa,5\n',
    args: ['--window', 'last12'],
    exitCode: 2,
    en: /needs dates/,
    ru: /дат/,
  },
]

describe.each(cases)('$name', ({ file, content, args = [], exitCode, en, ru }) => {
  test.each([
    ['en', en],
    ['ru', ru],
  ] as const)('is answered in %s', async (language, expected) => {
    const path = workplace.write(file, Buffer.from(content, 'latin1'))
    const outcome = await workplace.run([path, '--lang', language, ...args])
    expect(outcome.error).toMatch(expected)
    expect(outcome.exitCode).toBe(exitCode)
    expect(outcome.out).toBe('')
  })
})

test('a file that is not there', async () => {
  const outcome = await workplace.run([workplace.path('nowhere.xlsx'), '--lang', 'en'])
  expect(outcome).toMatchObject({ exitCode: 2, error: expect.stringMatching(/There is no file/) as unknown })
})

test('the source is never overwritten', async () => {
  const path = workplace.write('sales.csv', sales)
  const outcome = await workplace.run([path, '--lang', 'en', '--out', path])
  expect(outcome).toMatchObject({ exitCode: 2, error: expect.stringMatching(/would destroy the source/) as unknown })
  expect(workplace.read('sales.csv').toString()).toBe(sales)
})

describe('what can be analysed all the same', () => {
  const analyze = async (content: string, args: string[] = []) => {
    const outcome = await workplace.run([workplace.write('sales.csv', content), ...args])
    expect(outcome.error).not.toMatch(/Unexpected/)
    expect(outcome.exitCode).toBe(0)
    return { outcome, json: workplace.json() }
  }

  test('one row', async () => {
    const { json } = await analyze('Customer,Amount\nAlfa,100\n')
    expect(json.customers).toMatchObject([{ customer: 'Alfa', amount: 100, abc: 'A', xyz: null }])
  })

  test('one customer is a mono-client', async () => {
    const { json } = await analyze('Customer,Amount,Date\nAlfa,100,2024-01-15\nAlfa,100,2024-05-15\n')
    expect(json.customers).toMatchObject([{ customer: 'Alfa', abc: 'A', level: 'mono' }])
  })

  test('no date: ABC runs and XYZ says why not', async () => {
    const { json, outcome } = await analyze('Customer,Amount\nAlfa,80\nBeta,15\nGamma,5\n')
    expect(json.customers.map(({ abc }) => abc)).toEqual(['A', 'B', 'C'])
    expect(json.periods).toBeNull()
    expect(outcome.out).toMatch(/dates?/)
  })

  test('two columns that could be the amount: one is chosen and the choice is said', async () => {
    const { json, outcome } = await analyze('Customer,Revenue,Sales\nAlfa,80,70\nBeta,20,30\n')
    expect(json.source.columns.amount).toBe('Revenue')
    expect(outcome.error).toMatch(/“Revenue”.*“Sales”/)
  })

  test('mixed text and numbers are read, counted and located', async () => {
    const { json } = await analyze('Customer;Amount\nAlfa;1 234,56\nBeta;n/a\nGamma;#N/A\nDelta;12\n')
    expect(json.reconciliation).toMatchObject({
      selected: { rows: 4 },
      used: { rows: 2, amount: 1246.56 },
      setAside: { rows: 2 },
      converted: 1,
      issues: [
        { code: 'notANumber', count: 1, examples: [{ row: 3, column: 'B', value: 'n/a' }] },
        { code: 'errorValue', count: 1, examples: [{ row: 4, column: 'B', value: '#N/A' }] },
      ],
    })
  })

  test('two tables side by side: the columns not read are named by their letters', async () => {
    const { outcome } = await analyze('Customer,Amount,,Customer,Amount\nAlfa,80,,Gamma,70\nBeta,20,,Delta,30\n')
    expect(outcome.error).toMatch(/“Amount \(B\)”.*“Amount \(E\)”/)
    expect(outcome.error).toMatch(/“Customer \(A\)”.*“Customer \(D\)”/)
  })

  test('different currencies in one column: they are added up, and it is said', async () => {
    const { json, outcome } = await analyze('Customer;Amount\nAlfa;"1 234,50 ₽"\nBeta;100 руб.\nGamma;€5\nDelta;7\n')
    expect(json.reconciliation.used.amount).toBe(1346.5)
    expect(outcome.error).toMatch(/“Amount” mixes currencies \(Russian Ruble – 2, Euro – 1\)/)
  })

  test('what could not be used is said at once', async () => {
    const { outcome } = await analyze('Customer,Amount\nAlfa,80\nBeta,n/a\n')
    expect(outcome.error).toMatch(/1 row/)
  })

  test('ragged rows', async () => {
    const { json } = await analyze('Customer,Amount,Date\nAlfa,10\nBeta,20,2024-01-01,extra\nGamma\n')
    expect(json.reconciliation).toMatchObject({ selected: { rows: 3 }, used: { rows: 1, amount: 20 } })
  })
})
