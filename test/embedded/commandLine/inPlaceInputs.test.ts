import type { CellValue } from '../../../src/embedded/workbook/CellValue'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { patchXlsx } from '../../../src/embedded/xlsx/patchXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { cellBeside, marksOn, setMark, type } from '../../excel/refresh/filledIn'
import { Workplace } from '../../support/commandLine'
import { partsOfFile } from '../../support/partsOfFile'
import { workbookOf } from '../../support/workbookFile'

let workplace: Workplace
beforeEach(() => {
  workplace = new Workplace()
})
afterEach(() => {
  workplace.remove()
})

const BOOK = 'book.xlsx'
const DAY = 45_292
const SALES: CellValue[][] = [
  ['Customer', 'Date', 'Amount'],
  ['Romashka', DAY, 900],
  ['Romashka', DAY + 40, 900],
  ['Orion', DAY, 60],
  ['Orion', DAY + 80, 60],
  ['Lotos', DAY + 90, 30],
]

async function refresh(...args: string[]): Promise<Workbook> {
  const { exitCode, error } = await workplace.runBare([workplace.path(BOOK), '--in-place', ...args])
  if (exitCode !== 0) throw new Error(error)
  return openXlsx(workplace.read(BOOK))
}

/** Changes sheets of the file as a person would in Excel. */
async function edit(change: (workbook: Workbook) => void, ...changed: string[]): Promise<void> {
  const bytes = workplace.read(BOOK)
  const workbook = await openXlsx(bytes)
  change(workbook)
  workplace.write(BOOK, await patchXlsx(bytes, workbook, changed))
}

/** Every sheet's part, by what it says of formulas and choices. */
async function sheetParts(): Promise<string[]> {
  const parts = [...(await partsOfFile(workplace.read(BOOK)))]
  return parts.filter(([path]) => path.startsWith('xl/worksheets/sheet')).map(([, xml]) => xml)
}

const MY_TEXT = 'Звонить по пятницам'

test('what is filled in survives in the file: two refreshes, the second in another language', async () => {
  const original = workbookOf(SALES)
  original.sheets[0]?.changeStyle({ row: 1, column: 1, rowCount: 5, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' })
  workplace.write(BOOK, await saveXlsx(original))
  await refresh('--lang', 'en')
  await edit(
    (workbook) => {
      type(workbook, ['Funnel', 'Target', 0, 1], 25)
      type(workbook, ['Funnel', 'Stage', 3, 0], 'Visits')
      type(workbook, ['Stress test', 'Who leaves', 0, 1], 'Orion')
      type(workbook, ['Matrix', 'CZ', 0, 8], MY_TEXT)
      setMark(workbook, 'Lotos', 1, 'yes')
      setMark(workbook, 'Hopeful Ltd', 0, 'yes')
    },
    ...['Funnel', 'Stress test', 'Matrix', 'Key accounts'],
  )
  const english = await refresh()
  expect(cellBeside(english, 'Funnel', 'Target', 0, 1)).toBe(25)
  expect(cellBeside(english, 'Matrix', 'CZ', 0, 8)).toBe(MY_TEXT)
  expect(marksOn(english)[2]).toEqual(['Lotos', null, null, 'yes', null])

  const russian = await refresh('--lang', 'ru')
  expect(cellBeside(russian, 'Funnel', 'Цель', 0, 1)).toBe(25)
  expect(cellBeside(russian, 'Funnel', 'Этап', 3, 0)).toBe('Visits')
  expect(cellBeside(russian, 'Stress test', 'Кто уходит', 0, 1)).toBe('Orion')
  expect(cellBeside(russian, 'Matrix', 'CZ', 0, 8)).toBe(MY_TEXT)
  const marks = marksOn(russian, 'Перспективный: пока покупает мало или не покупает')
  expect(marks[2]).toEqual(['Lotos', null, null, 'да', null])
  expect(marks).toContainEqual(['Hopeful Ltd', null, 'да', null, null])
})

test('formulas stand in the file without a result, so that Excel calculates them, and choices as lists', async () => {
  workplace.write(BOOK, await saveXlsx(workbookOf(SALES)))
  for (const run of ['first', 'refreshed']) {
    await refresh('--lang', 'en')
    const xml = (await sheetParts()).join('\n')
    const formulas = xml.match(/<c [^>]*><f>.*?<\/c>/g) ?? []
    expect([run, formulas.length > 100, formulas.filter((cell) => cell.includes('<v>'))]).toEqual([run, true, []])
    const lists = [...xml.matchAll(/<dataValidation [^>]*type="list"[^>]*><formula1>(.*?)<\/formula1>/g)]
    expect(lists.map(([, source]) => source)).toEqual(['&quot;yes&quot;', '&quot;buyers,revenue,profit&quot;'])
  }
})
