import { analyzeWorkbook } from '../../../src/analysis/analyzeWorkbook'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { resultsWorkbook } from '../../../src/excel/resultsWorkbook'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { HostErrorCode, type OfficeUnderTest } from '../openOffice'
import { cellBeside, cellsOn, HOLIDAY, marksOn, placeOf, setMark, type } from './filledIn'
import { analysedBeforeEach, refresh, SALES, type Sales, sheetNamed, writeSales } from './salesWorkbook'

let office: OfficeUnderTest
let workbook: Workbook
analysedBeforeEach((opened, openedIn) => {
  workbook = opened
  office = openedIn
})

const WITHOUT_LOTOS: Sales = [...SALES.slice(0, 4), ['Vega', [4000]]]
const MY_TEXT = 'Call the owner every Friday'

const funnel = (label: string) => cellBeside(workbook, 'Funnel', label, 0, 1)
const cellsOf = (sheet: string) => cellsOn(workbook, sheet)
const says = (sheet: string, text: RegExp) => cellsOf(sheet).some((cell) => typeof cell === 'string' && text.test(cell))
const inRussian = () => refresh(0, (analysis) => ({ ...analysis, language: 'ru' }))

/** In every kind of cell that is the user's. */
function fillIn(): void {
  type(workbook, ['Funnel', 'The target is given as', 0, 1], 'revenue')
  type(workbook, ['Funnel', 'Target', 0, 1], 90_000)
  type(workbook, ['Funnel', 'Stage', 2, 0], 'Visits')
  type(workbook, ['Funnel', 'Stage', 2, 2], 0.2)
  type(workbook, ['Funnel', 'Holidays (dates)', 2, 1], HOLIDAY)
  type(workbook, ['Stress test', 'Who leaves', 0, 1], 'Orion')
  type(workbook, ['Matrix', 'AY', 0, 7], MY_TEXT)
  setMark(workbook, 'Lotos', 1, 'yes')
  setMark(workbook, 'Hopeful Ltd', 0, 'yes')
}

function expectFilledIn(): void {
  expect(funnel('The target is given as')).toBe('revenue')
  expect(funnel('Target')).toBe(90_000)
  expect(cellBeside(workbook, 'Funnel', 'Stage', 2, 0)).toBe('Visits')
  expect(cellBeside(workbook, 'Funnel', 'Stage', 2, 2)).toBe(0.2)
  expect(cellBeside(workbook, 'Funnel', 'Holidays (dates)', 2, 1)).toBe(HOLIDAY)
  expect(cellBeside(workbook, 'Stress test', 'Who leaves', 0, 1)).toBe('Orion')
  expect(cellBeside(workbook, 'Matrix', 'AY', 0, 7)).toBe(MY_TEXT)
  const marks = new Map(marksOn(workbook).map(([name, ...cells]) => [name, cells]))
  expect(marks.get('Lotos')).toEqual([null, null, 'yes', null])
  expect(marks.get('Hopeful Ltd')).toEqual([null, 'yes', null, null])
}

test('what is filled in survives a refresh; proposals that were not touched follow the new data', async () => {
  expect(funnel('Average sale')).toBeCloseTo(7850 / 16, 9)
  fillIn()
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Vega', [4000]]])
  await refresh()
  expectFilledIn()
  expect(funnel('Average sale')).toBeCloseTo(11_850 / 17, 9)
  expect(cellBeside(workbook, 'Funnel', 'Stage', 1, 0)).toBe('Calls')
  expect(says('Stress test', /^If “Orion” leaves, 120 /)).toBe(true)
  await refresh()
  expectFilledIn()
})

test('it is found again beneath and beside rows and columns that the user has inserted', async () => {
  fillIn()
  await Excel.run(async (context) => {
    for (const name of ['Funnel', 'Stress test', 'Matrix', 'Key accounts']) {
      const sheet = context.workbook.worksheets.getItem(name)
      sheet.getRange('1:3').insert('Down')
      sheet.getRange('A:B').insert('Right')
    }
    await context.sync()
  })
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Vega', [4000]]])
  await refresh()
  expectFilledIn()
  expect(placeOf(workbook, 'Funnel', 'Target and period').column).toBe(2)
})

test('a deleted result sheet is made anew with what was filled in', async () => {
  fillIn()
  await refresh()
  await Excel.run(async (context) => {
    for (const name of ['Funnel', 'Stress test', 'Matrix', 'Key accounts'])
      context.workbook.worksheets.getItem(name).delete()
    await context.sync()
  })
  await refresh()
  expectFilledIn()
})

test('in another language untouched proposals are translated, the user’s texts are not, and choices are the same choices', async () => {
  fillIn()
  await inRussian()
  expect(funnel('Цель задана как')).toBe('выручка')
  expect(funnel('Цель')).toBe(90_000)
  expect(cellBeside(workbook, 'Matrix', 'AY', 0, 6)).toBe('Сохранить интерес и объём.')
  expect(cellBeside(workbook, 'Matrix', 'AY', 0, 7)).toBe(MY_TEXT)
  const marks = () => marksOn(workbook, 'Перспективный: пока покупает мало или не покупает')
  expect(marks()).toContainEqual(['Lotos', null, null, 'да', null])
  expect(marks()).toContainEqual(['Hopeful Ltd', null, 'да', null, null])
  await refresh(0, (analysis) => ({ ...analysis, language: 'en' }))
  expectFilledIn()
  expect(cellBeside(workbook, 'Matrix', 'AY', 0, 6)).toBe('Keep interest and volume.')
})

test('a blanked cell gets its proposal back, which follows the data and the language again', async () => {
  type(workbook, ['Funnel', 'Average sale', 0, 1], 5)
  type(workbook, ['Matrix', 'AX', 0, 6], 'mine')
  await refresh()
  expect(funnel('Average sale')).toBe(5)
  type(workbook, ['Funnel', 'Average sale', 0, 1], null)
  type(workbook, ['Matrix', 'AX', 0, 6], null)
  await refresh()
  expect(funnel('Average sale')).toBeCloseTo(7850 / 16, 9)
  writeSales(sheetNamed(workbook, 'Sales'), [...SALES, ['Vega', [4000]]])
  await inRussian()
  expect(funnel('Средний чек')).toBeCloseTo(11_850 / 17, 9)
  expect(cellBeside(workbook, 'Matrix', 'AX', 0, 6)).toBe('Сохранить интерес и объём.')
})

test('a word pasted over a choice stays, and is said to be no target', async () => {
  type(workbook, ['Funnel', 'The target is given as', 0, 1], 'customers')
  await refresh()
  await refresh()
  expect(funnel('The target is given as')).toBe('customers')
  expect(says('Funnel', /\(customers\)/)).toBe(true)
})

test('a wrong value stays as it was typed, and the sheet says what is wrong with it', async () => {
  type(workbook, ['Funnel', 'Stage', 1, 1], 'many')
  type(workbook, ['Stress test', 'Who leaves', 0, 1], 'Nobody Inc')
  await refresh()
  await refresh()
  expect(cellBeside(workbook, 'Funnel', 'Stage', 1, 1)).toBe('many')
  expect(cellsOf('Funnel').filter((cell) => typeof cell === 'string' && cell.includes('many'))).toHaveLength(2)
  expect(cellBeside(workbook, 'Stress test', 'Who leaves', 0, 1)).toBe('Nobody Inc')
  expect(says('Stress test', /“Nobody Inc”/)).toBe(true)
})

describe('marks', () => {
  test('follow their customers when the user sorts the block', async () => {
    setMark(workbook, 'Romashka', 2, 'yes')
    setMark(workbook, '00123', 0, 'yes')
    const { row, column } = placeOf(workbook, 'Key accounts', 'Prospective: buys little or nothing yet')
    const { cells } = sheetNamed(workbook, 'Key accounts')
    for (let at = column - 4; at < column + 3; at++) {
      const values = Array.from({ length: 5 }, (_, i) => cells.value(row + 1 + i, at))
      values.reverse().forEach((value, i) => {
        cells.setValue(row + 1 + i, at, value)
      })
    }
    await refresh()
    const marks = marksOn(workbook)
    expect(marks.slice(0, 3)).toEqual([
      ['Romashka', 'yes', null, null, 'yes'],
      ['=1+1', 'yes', null, null, null],
      ['00123', null, 'yes', null, null],
    ])
  })

  test('of a customer who is gone stand apart, and come back with the customer', async () => {
    setMark(workbook, 'Lotos', 1, 'yes')
    writeSales(sheetNamed(workbook, 'Sales'), WITHOUT_LOTOS)
    await refresh()
    const gone = marksOn(workbook)
    const heading = gone.findIndex(([name]) => name === 'Not in the data: not any more, or not yet')
    expect(gone[heading + 1]).toEqual(['Lotos', null, null, 'yes', null])
    expect(gone.filter(([name]) => name === 'Lotos')).toHaveLength(1)
    writeSales(sheetNamed(workbook, 'Sales'), SALES)
    await refresh()
    expect(marksOn(workbook)[4]).toEqual(['Lotos', null, null, 'yes', null])
    expect(says('Key accounts', /^Not in the data/)).toBe(false)
  })

  test('that the user takes away are gone', async () => {
    setMark(workbook, 'Lotos', 1, 'yes')
    await refresh()
    setMark(workbook, 'Lotos', 1, null)
    await refresh()
    await refresh()
    expect(marksOn(workbook)[4]).toEqual(['Lotos', null, null, null, null])
  })

  test('are chosen from a list, and any of the four makes a key account', () => {
    const { row, column } = placeOf(workbook, 'Key accounts', 'Prospective: buys little or nothing yet')
    const sheet = sheetNamed(workbook, 'Key accounts')
    const area = { row: row + 1, column, rowCount: 15, columnCount: 3 }
    expect(sheet.validations.map(({ areas, rule }) => ({ areas, rule }))).toEqual([
      { areas: [area], rule: { kind: 'List', source: 'yes', inCellDropDown: true } },
    ])
    expect(sheet.cells.formula(row + 1, column + 3)).toBe(`=IF(COUNTIF(E${row + 2}:H${row + 2},"yes")>0,"yes","")`)
  })
})

test('approaches stay with their letters when the user sorts them, and while there is no matrix of them', async () => {
  const ax = placeOf(workbook, 'Matrix', 'AX').row
  const { cells } = sheetNamed(workbook, 'Matrix')
  type(workbook, ['Matrix', 'AX', 0, 7], 'of AX')
  for (let column = 0; column < 9; column++) {
    const [first, second] = [cells.value(ax, column), cells.value(ax + 1, column)]
    cells.setValue(ax, column, second)
    cells.setValue(ax + 1, column, first)
  }
  const withXyz = (xyz: 'none' | 'auto') =>
    refresh(0, (analysis) => {
      const { choices } = analysis.settings
      return { ...analysis, settings: { ...analysis.settings, choices: { ...choices, xyz } } }
    })
  await withXyz('none')
  expect(cellsOf('Matrix')).not.toContain('of AX')
  await withXyz('auto')
  expect(placeOf(workbook, 'Matrix', 'AX').row).toBe(ax)
  expect(cells.value(ax, 7)).toBe('of AX')
  expect(cells.value(ax + 1, 7)).not.toBe('of AX')
})

test('what is typed while the refresh is under way is noticed, not lost', async () => {
  const [analysis] = await readAnalyses()
  if (analysis === undefined) throw new Error('The workbook holds no analysis')
  const typed = analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis,
    context: { file: null, madeAt: { day: 45_700, minutes: 600 }, toolVersion: '0.0.0' },
    onProgress: () => undefined,
    onWriting: () => {
      fillIn()
    },
  })
  await expect(typed).rejects.toMatchObject({ problem: { code: 'changedMeanwhile' } })
  await refresh()
  expectFilledIn()
})

test('a refresh that is interrupted and repeated keeps what was typed just before it', async () => {
  fillIn()
  await refresh()
  const before = office.requests.length
  await refresh()
  const requestCount = office.requests.length - before
  const last = [3, 2, 1, 0].map((fromTheEnd) => requestCount - fromTheEnd)
  for (const number of [2, Math.ceil(requestCount / 2), ...last]) {
    type(workbook, ['Funnel', 'Target', 0, 1], 1000 + number)
    setMark(workbook, 'Orion', 2, number % 2 === 0 ? 'yes' : null)
    const lost = office.requests.length + number
    office.failRequests(lost, lost, HostErrorCode.cellBeingEdited)
    await refresh().catch(() => undefined)
    expect(office.requests.length).toBeGreaterThanOrEqual(lost)
    await refresh()
    expect(funnel('Target')).toBe(1000 + number)
    expect(marksOn(workbook)[3]).toEqual(['Orion', null, null, null, number % 2 === 0 ? 'yes' : null])
    type(workbook, ['Funnel', 'Target', 0, 1], 90_000)
    await refresh()
    expectFilledIn()
  }
})
