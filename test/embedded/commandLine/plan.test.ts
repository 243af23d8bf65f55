import { existsSync } from 'node:fs'
import { readCall } from '../../../src/embedded/commandLine/options'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { Workplace, type PlanJson } from '../../support/commandLine'
import { workbookOf } from '../../support/workbookFile'

let workplace: Workplace
beforeEach(() => {
  workplace = new Workplace()
})
afterEach(() => {
  workplace.remove()
})

/** Of 1,000 Old brings 600, 300 of them in the second half; two come new in that half with 50 each, so six replace Old. */
const SALES = [
  'Customer,Amount,Date',
  'Old,300,2024-01-01',
  'Old,300,2024-08-01',
  'Middle,300,2024-02-01',
  'New one,50,2024-09-01',
  'New two,50,2024-12-30',
].join('\n')
const UNDATED = 'Customer,Amount\nAlfa,300\nBeta,200\n'
const run = (args: string[], csv = SALES, language = 'en') =>
  workplace.run([workplace.write('sales.csv', csv), '--lang', language, ...args])

async function planOf(args: string[], csv = SALES): Promise<PlanJson> {
  const { exitCode, error } = await run(args, csv)
  if (exitCode !== 0) throw new Error(error)
  const { plan } = workplace.json()
  if (plan === null) throw new Error('no plan')
  return plan
}

const required = (plan: PlanJson) => plan.funnel?.stages.map((stage) => stage.required)

describe('--funnel and --target', () => {
  test('the reference case stands there without them: 800 calls, 400 proposals, 40 meetings for 10 buyers', async () => {
    expect(required(await planOf([]))).toEqual([800, 400, 40, 10])
  })

  const conversions = [
    ['Calls', null, 0.125, null, null],
    ['Buyers', null, null, null, null],
  ]
  const counts = [
    ['Calls', 1200, null, null, null],
    ['Buyers', 600, null, null, null],
  ]
  test.each([
    ['Calls=12.5%;Buyers', conversions],
    [' Calls = 12,5 % ; Buyers ;', conversions],
    ['Calls=1200;Buyers=600', counts],
    ['Calls=1 200;Buyers=600', counts],
    [
      'Price=asked=5;Б=5',
      [
        ['Price=asked', 5, null, null, null],
        ['Б', 5, null, null, null],
      ],
    ],
  ])('--funnel %j', (funnel, stages) => {
    expect(readCall(['--funnel', funnel]).inputs).toEqual({ 'funnel.stages': stages })
  })

  const profit = { 'funnel.kind': [['profit']], 'funnel.amount': [[250_000]], 'funnel.margin': [[0.25]] }
  test.each([
    ['10', { 'funnel.kind': [['buyers']], 'funnel.amount': [[10]] }],
    ['покупатели=10', { 'funnel.kind': [['buyers']], 'funnel.amount': [[10]] }],
    ['revenue=1 000 000,50', { 'funnel.kind': [['revenue']], 'funnel.amount': [[1_000_000.5]] }],
    ['profit=250000;margin=25%', profit],
    ['Profit = 250000 ; margin = 25', profit],
    ['Прибыль=250 000;рентабельность=25,0%', profit],
  ])('--target %j', (target, inputs) => {
    expect(readCall(['--target', target]).inputs).toEqual(inputs)
  })

  test('profit over margin over average sale: 12.5 buyers, from whom the stages are rounded up', async () => {
    const args = ['--funnel', 'Calls=50%;Buyers', '--target', 'profit=250000;margin=25%', '--average-sale', '80 000']
    const plan = await planOf(args)
    expect(plan.funnel?.buyers).toBe(12.5)
    expect(required(plan)).toEqual([25, 13])
  })

  test('the average sale is that of the data unless told: 1,000 in 5 orders', async () => {
    const { funnel } = await planOf(['--target', 'revenue=2000'])
    expect(funnel).toMatchObject({
      target: { kind: 'revenue', amount: 2000, averageSale: 200, margin: null },
      buyers: 10,
    })
  })

  test('names and figures stand in the yellow cells, numbers as numbers', async () => {
    await run(['--funnel', 'Calls=12,5%;Buyers', '--target', 'revenue=1000000', '--stress', 'middle'])
    const workbook = await openXlsx(workplace.read('result.xlsx'))
    expect(rowsOf(workbook, 'Funnel')).toContainEqual(expect.arrayContaining(['Calls', 0.125]))
    expect(besides(workbook, 'Funnel', 'The target is given as')).toBe('revenue')
    expect(besides(workbook, 'Funnel', 'Target')).toBe(1_000_000)
    expect(besides(workbook, 'Stress test', 'Who leaves')).toBe('middle')
  })
})

describe('--stress', () => {
  test('loses the largest unless told, and says what it takes', async () => {
    const { stress, replacement } = await planOf(['--target', '5'])
    expect(stress).toMatchObject({
      lost: [{ name: 'Old', income: 600, share: 0.6 }],
      ...{ totalIncome: 1000, lostIncome: 600, incomeLeft: 400 },
      newCustomers: { from: '2024-07-02', to: '2024-12-30', count: 2, needed: 6 },
    })
    expect(replacement).toMatchObject({ buyers: 6 })
    expect(replacement?.stages.map((stage) => stage.required)).toEqual([480, 240, 24, 6])
  })

  test.each([
    ['2', ['Old', 'Middle']],
    [' new TWO ', ['New two']],
  ])('loses %j', async (lost, names) => {
    expect((await planOf(['--stress', lost])).stress?.lost.map(({ name }) => name)).toEqual(names)
  })

  test('the chain ends the run', async () => {
    const { out } = await run([])
    const [loss, work, done] = out.split('\n').slice(-3)
    expect(loss).toMatch(/If “Old” leaves, 600 \(60\.0% of the income\) is gone and 400 is left/)
    expect(work).toMatch(
      /2 Jul 2024 – 30 Dec 2024 the loss would have been 300\. It takes 6 new customers .* brought 50 /,
    )
    expect(work).toMatch(/Calls – 480, Proposals – 240,? and Meetings – 24/)
    expect(done).toMatch(/^Done/)
  })

  test.each([
    ['en', 'If “Old” and “Middle” leave, '],
    ['ru', 'Если уйдут «Old» и «Middle», пропадёт '],
  ])('two who leave are joined as in speech, in %s', async (language, beginning) => {
    expect((await run(['--stress', '2', '--lang', language])).out).toContain(beginning)
  })

  test('without dates nobody knows how many new customers it takes: null', async () => {
    const { stress, replacement } = await planOf([], UNDATED)
    expect(stress).toMatchObject({ lostIncome: 300, newCustomers: null })
    expect(replacement).toBeNull()
  })
})

test('of products there is no plan', async () => {
  await run(['--entity', 'product'])
  expect(workplace.json().plan).toBeNull()
})

describe.each<[string, string[], RegExp, RegExp, string?]>([
  ['no number', ['--funnel', 'Calls=many;Buyers=1'], /--funnel.*“Calls=many;Buyers=1”/, /--funnel.*«Calls=many/],
  ['a value forgotten', ['--funnel', 'Calls=;Buyers=1'], /--funnel/, /--funnel/],
  [
    'a conversion of the last stage',
    ['--funnel', 'Calls=5%;Buyers=5%'],
    /the last one has none/,
    /у последнего её нет/,
  ],
  ['eleven stages', ['--funnel', 'abcdefghijk'.split('').join('=50%;')], /up to 10/, /не больше 10/],
  ['one stage', ['--funnel', 'Buyers=5'], /at least two/, /хотя бы два/],
  ['a conversion of 0', ['--funnel', 'Calls=0%;Buyers'], /Stage 1.*above 0%/, /Этап 1.*больше 0 %/],
  ['a negative conversion', ['--funnel', 'Calls=-5%;Buyers'], /Stage 1.*above 0%/, /Этап 1.*больше 0 %/],
  ['one above 100 %', ['--funnel', 'Calls=120%;Buyers'], /Stage 1.*120/, /Этап 1.*120/],
  ['a rising count', ['--funnel', 'Calls=5;Buyers=6'], /Stage 2.*more than the stage before/, /Этап 2.*больше, чем/],
  ['an empty stage', ['--funnel', 'Calls=5;;Buyers=1'], /Stage 2.*no name/, /2.*нет названия/],
  ['a count alone', ['--funnel', 'Calls=5;Buyers'], /Stage 1.*unknown/, /Этап 1.*неизвестна/],
  ['a target of 0', ['--target', '0'], /target.*above zero/, /Цель.*больше нуля/],
  ['a target in words', ['--target', 'much'], /--target.*revenue=1000000/, /--target.*revenue=1000000/],
  ['an unknown kind', ['--target', 'calls=10'], /--target/, /--target/],
  ['a profit without a margin', ['--target', 'profit=10'], /--target.*margin=30%/, /--target.*margin=30%/],
  ['a margin that may be a fraction', ['--target', 'profit=10;margin=0.3'], /margin=30%/, /margin=30%/],
  ['a margin above 100 %', ['--target', 'profit=10;margin=130%'], /margin=30%/, /margin=30%/],
  ['a margin of revenue', ['--target', 'revenue=10;margin=30%'], /--target/, /--target/],
  ['an average sale of 0', ['--average-sale', '0'], /--average-sale/, /--average-sale/],
  [
    ...(['money without orders', ['--target', 'revenue=9', '--measure', 'quantity']] as [string, string[]]),
    ...([/--average-sale/, /--average-sale/, 'Customer,Amount,Quantity\nAlfa,300,2\n'] as [RegExp, RegExp, string]),
  ],
  ['a customer that is not there', ['--stress', 'Nobody'], /“Nobody”.*Old, Middle/, /«Nobody».*Old, Middle/],
  ['more customers than there are', ['--stress', '9'], /“9”.*1 … 4/, /«9».*1 … 4/],
  ['nobody', ['--stress', '0'], /“0”/, /«0»/],
  ['a plan for products', ['--entity', 'product', '--stress', '1'], /--stress/, /--stress/],
])('%s', (_, args, en, ru, csv = SALES) => {
  test.each([
    ['en', en],
    ['ru', ru],
  ] as const)('is refused in %s with 2 before anything is written', async (language, message) => {
    const { exitCode, error } = await run(args, csv, language)
    expect([exitCode, error]).toEqual([2, expect.stringMatching(message)])
    expect(existsSync(workplace.path('result.xlsx')) || existsSync(workplace.path('result.json'))).toBe(false)
  })
})

describe('with --in-place', () => {
  const refresh = (...args: string[]) =>
    workplace.runBare([workplace.path('book.xlsx'), '--in-place', '--json', workplace.path('result.json'), ...args])
  const funnel = () => workplace.json().plan?.funnel ?? null

  beforeEach(async () => {
    const rows = SALES.split('\n').map((line) =>
      line.split(',').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)),
    )
    workplace.write('book.xlsx', await saveXlsx(workbookOf(rows)))
  })

  test('what was said stays until something else is said', async () => {
    await refresh('--funnel', 'Calls=50%;Buyers', '--target', '7', '--stress', 'Middle')
    await refresh()
    expect(funnel()?.stages).toMatchObject([{ name: 'Calls', required: 14 }, { required: 7 }])
    expect(workplace.json().plan?.stress?.lost).toMatchObject([{ name: 'Middle' }])
    await refresh('--target', '9')
    expect(funnel()?.stages).toMatchObject([{ name: 'Calls', required: 18 }, { required: 9 }])
  })

  test('only the plan changes, not the settings of the analysis', async () => {
    await refresh('--abc', '50,90')
    await refresh('--target', '9')
    expect(workplace.json().parameters['abc']).toEqual([0.5, 0.9])
  })

  test('a funnel that is wrong in the file is told, and the rest is done', async () => {
    await refresh()
    const bytes = workplace.read('book.xlsx')
    const workbook = await openXlsx(bytes)
    const sheet = sheetNamed(workbook, 'Funnel')
    const { row, column } = placeOf(sheet, 'Target')
    sheet.cells.setValue(row, column + 1, 0)
    workplace.write('book.xlsx', await saveXlsx(workbook))
    const outcome = await refresh()
    expect(outcome).toMatchObject({ exitCode: 0, error: expect.stringMatching(/target of the funnel \(0\)/) as string })
    expect(funnel()).toBeNull()
    const mended = await refresh('--target', '3')
    expect(mended).toMatchObject({ exitCode: 0, error: expect.not.stringMatching(/target/) as string })
    expect(funnel()?.buyers).toBe(3)
  })

  test('refused options leave the file as it is', async () => {
    await refresh()
    const before = workplace.read('book.xlsx')
    expect((await refresh('--stress', 'Nobody')).exitCode).toBe(2)
    expect(workplace.read('book.xlsx').equals(before)).toBe(true)
  })
})

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name)
  if (sheet === null) throw new Error(`no sheet ${name}`)
  return sheet
}

function rowsOf(workbook: Workbook, name: string): unknown[][] {
  const { cells } = sheetNamed(workbook, name)
  return Array.from({ length: 60 }, (_, row) => Array.from({ length: 10 }, (__, column) => cells.value(row, column)))
}

function placeOf(sheet: Sheet, label: string): { row: number; column: number } {
  for (let row = 0; row < 60; row++) if (sheet.cells.value(row, 1) === label) return { row, column: 1 }
  throw new Error(`no ${label} on ${sheet.name}`)
}

function besides(workbook: Workbook, name: string, label: string): unknown {
  const sheet = sheetNamed(workbook, name)
  const { row, column } = placeOf(sheet, label)
  return sheet.cells.value(row, column + 1)
}
