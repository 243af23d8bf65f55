import { analyzeWorkbook } from '../../../src/analysis/analyzeWorkbook'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { resultsWorkbook } from '../../../src/excel/resultsWorkbook'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { sheetCells } from '../../support/sheetCells'
import { cellBeside, cellsOn, HOLIDAY, marksOn, placeOf, setMark, type } from './filledIn'
import { analysedBeforeEach, columnOf, refresh, sheetNamed } from './salesWorkbook'

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
})

const cellsOf = (sheet: string) => cellsOn(workbook, sheet)

/** The user inserts or deletes whole rows, so many beneath that text. */
function changeRows(sheet: string, text: string, rows: number, change: (rows: Excel.Range) => void): Promise<void> {
  const { row } = placeOf(workbook, sheet, text)
  return Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(sheet).getRange(`${row + 1 + rows}:${row + 1 + rows}`))
    await context.sync()
  })
}
const insert = (rows: Excel.Range) => rows.insert('Down')
const remove = (rows: Excel.Range) => {
  rows.delete('Up')
}
const stageNames = () => Array.from({ length: 12 }, (_, at) => cellBeside(workbook, 'Funnel', 'Stage', at + 1, 0))
const countOf = (sheet: string, text: RegExp) =>
  cellsOf(sheet).filter((cell) => typeof cell === 'string' && text.test(cell)).length

const NAMES = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10']
const fillStages = () => {
  for (const [at, name] of NAMES.entries()) {
    type(workbook, ['Funnel', 'Stage', at + 1, 0], name)
    type(workbook, ['Funnel', 'Stage', at + 1, 1], 1000 - at)
  }
}

test('the list of stages: a blank row is left out for the last stage, an eleventh stage gets a line of its own', async () => {
  fillStages()
  await changeRows('Funnel', 'Stage', 3, insert)
  await refresh()
  expect(stageNames()).toEqual([...NAMES, null, 'Bottleneck'])
  await changeRows('Funnel', 'Stage', 3, insert)
  type(workbook, ['Funnel', 'Stage', 3, 0], 'between')
  type(workbook, ['Funnel', 'Stage', 3, 1], 998.5)
  await refresh()
  await refresh()
  expect(stageNames()).toEqual(['S1', 'S2', 'between', ...NAMES.slice(2), null])
  expect(cellBeside(workbook, 'Funnel', 'Stage', 13, 0)).toBe('Bottleneck')
  expect(cellBeside(workbook, 'Funnel', 'Stage', 11, 1)).toBe(991)
  expect(sheetNamed(workbook, 'Funnel').cells.formula(placeOf(workbook, 'Funnel', 'Stage').row + 11, 7)).toMatch(/^=IF/)
  expect(countOf('Funnel', /^For the target you can take|^What if|^Bottleneck/)).toBe(3)
})

test('the list of stages: a deleted row takes its stage away, and nothing else', async () => {
  fillStages()
  await changeRows('Funnel', 'Stage', 4, remove)
  await refresh()
  await refresh()
  expect(stageNames()).toEqual([...NAMES.slice(0, 3), ...NAMES.slice(4), null, null, 'Bottleneck'])
})

test('the holidays', async () => {
  type(workbook, ['Funnel', 'Holidays (dates)', 8, 2], HOLIDAY)
  type(workbook, ['Funnel', 'Sellers', 0, 1], 3)
  await changeRows('Funnel', 'Holidays (dates)', 4, insert)
  await refresh()
  expect(cellBeside(workbook, 'Funnel', 'Holidays (dates)', 1, 2)).toBe(HOLIDAY)
  expect(cellBeside(workbook, 'Funnel', 'Sellers', 0, 1)).toBe(3)
  for (let at = 2; at <= 8; at++) type(workbook, ['Funnel', 'Holidays (dates)', at, 0], HOLIDAY + at)
  await changeRows('Funnel', 'Holidays (dates)', 4, insert)
  type(workbook, ['Funnel', 'Holidays (dates)', 4, 2], HOLIDAY + 20)
  await refresh()
  await refresh()
  expect(cellBeside(workbook, 'Funnel', 'Holidays (dates)', 4, 2)).toBe(HOLIDAY + 20)
  expect(cellBeside(workbook, 'Funnel', 'Holidays (dates)', 9, 0)).toBe(HOLIDAY + 8)
  expect(cellBeside(workbook, 'Funnel', 'Holidays (dates)', 1, 2)).toBe(HOLIDAY)
  expect(cellBeside(workbook, 'Funnel', 'Stage', 1, 0)).toBe('Calls')
})

test('the marks, also when customers are named in the new rows', async () => {
  for (let at = 1; at <= 10; at++) setMark(workbook, `Hopeful ${at}`, 0, 'yes')
  await changeRows('Key accounts', 'Prospective: buys little or nothing yet', 3, insert)
  setMark(workbook, 'Hopeful 11', 1, 'yes')
  await refresh()
  const named = () =>
    marksOn(workbook).flatMap(([name]) => (typeof name === 'string' && name.startsWith('Hopeful') ? [name] : []))
  const all = Array.from({ length: 11 }, (_, at) => `Hopeful ${at + 1}`)
  expect(named().sort()).toEqual([...all].sort())
  await changeRows('Key accounts', 'Hopeful 4', 0, remove)
  await refresh()
  await refresh()
  expect(named().sort()).toEqual(all.filter((name) => name !== 'Hopeful 4').sort())
  expect(countOf('Key accounts', /^Not enough lines/)).toBe(1)
})

test('what the user has noted beneath stays, though rows were deleted above it', async () => {
  const { cells } = sheetNamed(workbook, 'Funnel')
  const beneath = sheetCells(sheetNamed(workbook, 'Funnel')).length
  cells.setValue(beneath + 1, 1, 'my note')
  await changeRows('Funnel', 'Stage', 9, remove)
  await refresh()
  expect(cellsOf('Funnel').filter((cell) => cell === 'my note')).toHaveLength(1)
  await changeRows('Funnel', 'Stage', 9, remove)
  await changeRows('Funnel', 'Stage', 9, remove)
  await expect(refresh()).rejects.toMatchObject({ problem: { code: 'cellsInTheWay' } })
  expect(cellsOf('Funnel').filter((cell) => cell === 'my note')).toHaveLength(1)
})

test('a row inserted while the refresh is under way is noticed: nothing is laid over other lines', async () => {
  type(workbook, ['Funnel', 'Stage', 4, 0], 'Orders')
  const [analysis] = await readAnalyses()
  if (analysis === undefined) throw new Error('The workbook holds no analysis')
  const inserted: Promise<void>[] = []
  const run = analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis,
    context: { file: null, madeAt: { day: 45_700, minutes: 600 }, toolVersion: '0.0.0' },
    onProgress: () => undefined,
    onWriting: () => {
      if (inserted.length > 0) return
      inserted.push(changeRows('Key accounts', 'Prospective: buys little or nothing yet', 3, insert))
    },
  })
  await expect(run).rejects.toMatchObject({ problem: { code: 'changedMeanwhile' } })
  await Promise.all(inserted)
  await refresh()
  expect(countOf('Key accounts', /^Not enough lines/)).toBe(1)
  expect(stageNames().slice(0, 5)).toEqual(['Calls', 'Proposals', 'Meetings', 'Orders', null])
})

describe('between our own lines', () => {
  const insertBefore = (sheet: string, text: string) => changeRows(sheet, text, 0, insert)
  const write = (sheet: string, row: number, text: string) => {
    sheetNamed(workbook, sheet).cells.setValue(row, 0, text)
  }

  test.each([
    ['Summary', 'ABC-XYZ matrix'],
    ['Summary', 'What was analysed'],
    ['Matrix', 'Share of customers'],
    ['Key accounts', 'Concentration'],
    ['Parameters', 'Time'],
  ])('of %s, blank rows before “%s” leave no stale lines', async (sheet, text) => {
    const before = sheetCells(sheetNamed(workbook, sheet))
    await insertBefore(sheet, text)
    await insertBefore(sheet, text)
    await refresh()
    expect(sheetCells(sheetNamed(workbook, sheet))).toEqual(before)
    await refresh()
    expect(sheetCells(sheetNamed(workbook, sheet))).toEqual(before)
  })

  test('what the user writes into them is not overwritten but told of', async () => {
    const { row } = placeOf(workbook, 'Summary', 'What to look at')
    await insertBefore('Summary', 'What to look at')
    write('Summary', row, 'Agreed on Friday')
    const problem = { code: 'cellsInTheWay', sheet: 'Summary', address: `A${row + 1}` }
    await expect(refresh()).rejects.toMatchObject({ problem })
    expect(cellsOf('Summary')).toContain('Agreed on Friday')
  })

  test('deleted and changed lines come back, once', async () => {
    const before = sheetCells(sheetNamed(workbook, 'Summary'))
    const { row } = placeOf(workbook, 'Summary', 'The main points')
    write('Summary', row + 2, 'What I think of it')
    await changeRows('Summary', 'What to look at', 1, remove)
    await refresh()
    expect(sheetCells(sheetNamed(workbook, 'Summary'))).toEqual(before)
  })

  test.each([
    ['Summary', 'What to look at', -1],
    ['Key accounts', 'Lotos', 0],
  ])('on %s a row that is deleted at “%s” comes back, and nothing twice', async (sheet, text, rows) => {
    const before = sheetCells(sheetNamed(workbook, sheet))
    await changeRows(sheet, text, rows, remove)
    await refresh()
    expect(sheetCells(sheetNamed(workbook, sheet))).toEqual(before)
  })

  test('above a table they stay, and its rows are ours as before', async () => {
    await changeRows('Customers', 'Customer', 0, insert)
    await refresh()
    expect(countOf('Customers', /^Made /)).toBe(1)
    expect(columnOf(workbook, 'AbcXyzCustomers', 'Customer')[0]).toBe('Romashka')
  })
})
