import { alertSentence } from '../../src/locale/alertSentence'
import { layoutNoteSentence } from '../../src/locale/noteSentences'
import { problemSentence } from '../../src/locale/problemSentence'
import { createWording } from '../../src/locale/Wording'
import type { CellGrid } from '../../src/embedded/workbook/CellGrid'
import type { Workbook } from '../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../src/embedded/xlsx/saveXlsx'
import { Workplace } from '../support/commandLine'
import { firstSheet, workbookOf } from '../support/workbookFile'
import { HOSTILE_TEXTS, HOSTILE_TO_TEXT_FILES, isHarmless, STEERING } from './hostileTexts'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

const texts = { ...HOSTILE_TEXTS, ...HOSTILE_TO_TEXT_FILES }
const LONGEST_SENTENCE = 400

/** As a sentence shows a name: on one line, without what steers, and only the beginning of a very long one. */
const shown = (text: string) => text.replace(/\s+/g, ' ').replace(new RegExp(STEERING, 'gu'), '').slice(0, 90)

describe.each(['en', 'ru'] as const)('sentences in %s show names as they are', (language) => {
  const wording = createWording(language)
  const sentences = (name: string) => [
    alertSentence(
      wording,
      { code: 'dependency', name, share: 0.6, level: 'mono' },
      { entity: 'customer', unit: 'row', onlyTotals: false },
    ),
    alertSentence(
      wording,
      { code: 'suggestedExclusions', names: [name] },
      { entity: 'customer', unit: 'row', onlyTotals: false },
    ),
    layoutNoteSentence(wording, { code: 'roleByContent', role: 'customer', heading: name }, 'Sheet1'),
    problemSentence(wording, { code: 'noAmountColumn', sheet: 'Sheet1', headings: [name] }),
  ]

  test.each(Object.entries(texts))('%s', (_, text) => {
    for (const sentence of sentences(text)) {
      expect(sentence).toContain(shown(text))
      expect(sentence).not.toMatch(STEERING)
      expect(sentence.length).toBeLessThan(LONGEST_SENTENCE)
    }
  })
})

async function analyze(workbook: Workbook, args: string[] = []) {
  const outcome = await workplace.run([
    workplace.write('sales.xlsx', await saveXlsx(workbook)),
    '--lang',
    'en',
    ...args,
  ])
  expect(outcome.exitCode).toBe(0)
  expect(outcome.out + outcome.error).not.toMatch(STEERING)
  return openXlsx(workplace.read('result.xlsx'), 'result.xlsx')
}

const sales = (customer: string) => [
  ['Customer', 'Amount', 'Date'],
  [customer, 9000, '2024-03-05'],
  ['Other', 10, '2024-04-05'],
]

test('a customer of 32,767 characters may lead the list', async () => {
  const result = await analyze(workbookOf(sales(HOSTILE_TEXTS.longest ?? '')))
  expect(result.sheets.length).toBeGreaterThan(5)
  expect(workplace.json().customers[0]?.customer).toHaveLength(32_767)
})

test('a text longer than a cell holds is cut in the sheet and whole in the JSON', async () => {
  const path = workplace.write('long.csv', `Customer,Amount\n${'x'.repeat(40_000)},5\nOther,1\n`)
  expect((await workplace.run([path])).exitCode).toBe(0)
  expect(workplace.json().customers[0]?.customer).toHaveLength(40_000)
})

test('hostile headings beside those that are known', async () => {
  const headings = Object.values(texts)
  const rows = sales('Someone').map((row, i) => [...row, ...headings.map((heading) => (i === 0 ? heading : 'note'))])
  const result = await analyze(workbookOf(rows))
  expect(workplace.json().source.columns).toMatchObject({ customer: 'Customer', amount: 'Amount', date: 'Date' })
  for (const { name, cells } of result.sheets) {
    for (let column = 0; column < cells.columnCount; column++) {
      for (let row = 0; row < cells.rowCount(column); row++) {
        expect(isHarmless(name, cells.formula(row, column))).toBe(true)
      }
    }
  }
})

test.each(['formula', 'html', 'placeholder', 'longest', 'prototype'])(
  'the customers’ column may be called like a %s',
  async (name) => {
    const heading = texts[name] ?? ''
    const rows = sales('Someone').map((row, i) => (i === 0 ? [heading, ...row.slice(1)] : row))
    await analyze(workbookOf(rows))
    expect(workplace.json().source.columns.customer).toBe(heading)
  },
)

const SHEET_NAMES = [
  "O'Brien",
  '=1+1',
  '&<>"',
  '{{count}}',
  '$t(key)',
  '00123',
  'A1',
  'Итоги 👩‍👩‍👧‍👦',
  'x'.repeat(31),
  '#REF!',
  '%s',
  '-1',
  '1',
  'R1C1',
]

test('sheets of hostile names, read as one', async () => {
  const workbook = workbookOf([...sales('Someone'), ['Bad', 'n/a', '2024-05-05']])
  firstSheet(workbook).name = SHEET_NAMES[0] ?? ''
  for (const name of SHEET_NAMES.slice(1)) {
    const { cells } = workbook.addSheet(name)
    for (const [row, values] of [...sales('Someone'), ['Bad', 'n/a', '2024-05-05']].entries()) {
      for (const [column, value] of values.entries()) cells.setValue(row, column, value)
    }
  }
  const result = await analyze(
    workbook,
    SHEET_NAMES.flatMap((name) => [`--sheet=${name}`]),
  )
  const { source, reconciliation } = workplace.json()
  expect(source.sheets).toEqual(SHEET_NAMES)
  expect(reconciliation.used.rows).toBe(2 * SHEET_NAMES.length)
  const data = result.sheets.find(({ name }) => name === 'Data')
  const located = SHEET_NAMES.map((_, k) => data?.cells.value(firstRowOf(data.cells, SHEET_NAMES[0] ?? '') + k, 0))
  expect(located).toEqual(SHEET_NAMES)
})

function firstRowOf(cells: CellGrid, text: string): number {
  for (let row = 0; row < cells.rowCount(0); row++) if (cells.value(row, 0) === text) return row
  throw new Error(`${text} is nowhere`)
}

const FILE_NAMES = [
  '{{file}} $t(key) $& %s.csv',
  "'quoted'.csv",
  '[Book1]Sheet.csv',
  'line\nbreak \u001b[31m.csv',
  '\u202Evsc.csv',
  '👩‍👩‍👧‍👦'.repeat(5) + '.csv',
  '😀'.repeat(30) + '.csv',
  '....csv',
  'History.csv',
]

test.each(FILE_NAMES)('a file called %j', async (name) => {
  const path = workplace.write(name, 'Customer,Amount,Date\nOak,10,2024-03-05\nElm,x,2024-03-06\n')
  const outcome = await workplace.run([path, '--lang', 'en', '--with-source'])
  expect(outcome).toMatchObject({ exitCode: 0 })
  expect(outcome.out + outcome.error).not.toMatch(STEERING)
  const result = await openXlsx(workplace.read('result.xlsx'), 'result.xlsx')
  expect(result.sheets.map((sheet) => sheet.name)).toContain(workplace.json().source.sheets[0])
  const broken = await workplace.run([workplace.path(`no ${name}`), '--lang', 'en'])
  expect(broken.exitCode).toBe(2)
  expect(broken.error).not.toMatch(STEERING)
})
