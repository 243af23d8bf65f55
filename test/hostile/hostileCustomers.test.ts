import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { CellError } from '../../src/embedded/workbook/CellValue'
import type { Workbook } from '../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../src/embedded/xlsx/saveXlsx'
import { Workplace } from '../support/commandLine'
import { workbookOf } from '../support/workbookFile'
import { HOSTILE_TEXTS, HOSTILE_TO_TEXT_FILES, isHarmless, STEERING } from './hostileTexts'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

const inTextFiles = Object.values(HOSTILE_TEXTS)
const inWorkbooks = [...inTextFiles, ...Object.values(HOSTILE_TO_TEXT_FILES)]
const HEADINGS = ['Customer', 'Amount', 'Date']

/** Customer k sells for 1000 + k, so that its amount tells whose row a row is. */
const rows = (customers: string[]) =>
  customers.map((name, k): [string, number, string] => [name, 1000 + k, '2024-03-05'])

const csv = (customers: string[]) =>
  [HEADINGS, ...rows(customers)].map((row) => row.map((field) => `"${String(field).replaceAll('"', '""')}"`).join(','))

async function analyzeWorkbook(customers: string[], language: 'en' | 'ru') {
  const file = await saveXlsx(workbookOf([HEADINGS, ...rows(customers)]))
  return workplace.run([workplace.write('sales.xlsx', file), '--lang', language])
}

async function analyzeText(customers: string[], language: 'en' | 'ru') {
  return workplace.run([workplace.write('sales.csv', csv(customers).join('\r\n')), '--lang', language])
}

describe.each([
  ['.xlsx', 'en', inWorkbooks, analyzeWorkbook],
  ['.xlsx', 'ru', inWorkbooks, analyzeWorkbook],
  ['.csv', 'en', inTextFiles, analyzeText],
] as const)('customers from %s, in %s', (_, language, customers, analyze) => {
  let out = ''
  let error = ''
  let result: Workbook
  beforeAll(async () => {
    const outcome = await analyze([...customers], language)
    expect(outcome.exitCode).toBe(0)
    ;({ out, error } = outcome)
    result = await openXlsx(workplace.read('result.xlsx'), 'result.xlsx')
  })

  test('none is lost, merged or changed in the JSON', () => {
    const { customers: found, reconciliation } = workplace.json()
    const byAmount = new Map(found.map(({ customer, amount }) => [amount, customer]))
    expect(byAmount).toEqual(new Map(customers.map((name, k) => [1000 + k, name])))
    expect(reconciliation.setAside.rows).toBe(0)
  })

  test('in the cells each is a text, as it was', () => {
    expect(textsOf(result)).toEqual(expect.arrayContaining([...customers]))
    for (const sheet of result.sheets) {
      for (let column = 0; column < sheet.cells.columnCount; column++) {
        for (let row = 0; row < sheet.cells.rowCount(column); row++) {
          expect(isHarmless(sheet.name, sheet.cells.formula(row, column))).toBe(true)
          expect(sheet.cells.value(row, column)).not.toBeInstanceOf(CellError)
        }
      }
    }
  })

  test('another reader sees them as texts, and no formula that holds them', async () => {
    const foreign = new ForeignWorkbook()
    await foreign.xlsx.load(workplace.read('result.xlsx'))
    const texts = new Set<string>()
    for (const sheet of foreign.worksheets) {
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(isHarmless(sheet.name, cell.formula)).toBe(true)
          if (typeof cell.value === 'string') texts.add(cell.value)
        })
      })
    }
    const lost = customers.filter((name) => !texts.has(name))
    expect(lost.filter((name) => !hardForOthers(name))).toEqual([])
  })

  test('nothing that the terminal would obey is printed', () => {
    expect(out + error).not.toMatch(STEERING)
  })
})

/** Other readers leave "_x0007_" as it stands, or cannot hold half a character. */
function hardForOthers(name: string): boolean {
  return /[\u0000-\u0008\u000b-\u001f\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9A-F]{4}_/.test(name)
}

function textsOf(workbook: Workbook): string[] {
  const texts = new Set<string>()
  for (const { cells } of workbook.sheets) {
    for (let column = 0; column < cells.columnCount; column++) {
      for (let row = 0; row < cells.rowCount(column); row++) {
        const value = cells.value(row, column)
        if (typeof value === 'string') texts.add(value)
      }
    }
  }
  return [...texts]
}
