import { type OfficeUnderTest, openOffice } from '../openOffice'
import { cellsBlock, reportOf, tableBlock, writeSample } from '../sampleReport'
import { Workbook } from '../../../src/embedded/workbook/Workbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())
/** A sheet with so many lines above two tables that stand side by side. */
function report(lineCount: number, rows: string[], merged: string[] = rows) {
  const lines = Array.from({ length: lineCount }, (_, i) => [`line ${i}`])
  const at = { row: lineCount + 3 }
  return reportOf({
    id: 'data',
    name: 'Data',
    blocks: [
      cellsBlock([['Title'], ...lines]),
      cellsBlock([['Found']], { row: lineCount + 2 }),
      tableBlock(
        ['Reason', 'Where'],
        rows.map((row) => [row, 'x']),
        { ...at, name: 'Issues' },
      ),
      tableBlock(
        ['Shown', 'Others'],
        merged.map((row) => [row, 'y']),
        { ...at, name: 'Spellings', column: 4 },
      ),
    ],
  })
}

async function open(): Promise<Workbook> {
  const workbook = new Workbook()
  const mine = workbook.addSheet('Mine')
  office = await openOffice(workbook)
  await writeSample(report(2, ['a', 'b']))
  mine.cells.setFormula(0, 0, '=Data!A7&Data!$E$6:$F$7', 0)
  mine.cells.setFormula(1, 0, '=SUM(Issues[Reason])', 0)
  const data = workbook.sheets[1]
  data?.cells.setValue(3, 7, 'my remark beside')
  return workbook
}

function column(workbook: Workbook, at: number): unknown[] {
  const sheet = workbook.sheets[1]
  return Array.from({ length: 14 }, (_, row) => sheet?.cells.value(row, at))
}

const blank = (count: number) => Array<null>(count).fill(null)

test('more lines than before: the tables move down, and formulas that refer to them follow', async () => {
  const workbook = await open()
  await writeSample(report(4, ['b', 'c', 'd']))
  expect(column(workbook, 0)).toEqual([
    'Title',
    'line 0',
    'line 1',
    'line 2',
    'line 3',
    null,
    'Found',
    'Reason',
    'b',
    'c',
    'd',
    ...blank(3),
  ])
  expect(column(workbook, 4)).toEqual([...blank(7), 'Shown', 'b', 'c', 'd', ...blank(3)])
  expect(workbook.sheets[1]?.tables.map(({ id, area }) => [id, area.row, area.rowCount])).toEqual([
    [1, 7, 4],
    [2, 7, 4],
  ])
  expect(workbook.sheets[0]?.cells.formula(0, 0)).toBe('=Data!A9&Data!$E$8:$F$9')
  expect(workbook.sheets[0]?.cells.formula(1, 0)).toBe('=SUM(Issues[Reason])')
  expect(workbook.sheets[1]?.cells.value(3, 7)).toBe('my remark beside')
})

test('fewer lines than before: the tables stay, with their heading right above them', async () => {
  const workbook = await open()
  await writeSample(report(0, ['b']))
  expect(column(workbook, 0)).toEqual(['Title', ...blank(3), 'Found', 'Reason', 'b', ...blank(7)])
  expect(workbook.sheets[0]?.cells.formula(0, 0)).toBe('=Data!A7&Data!$E$6:$F$7')
})

test("the user's cells beneath a table that grows or moves are in the way, and nothing is touched", async () => {
  const workbook = await open()
  const sheet = workbook.sheets[1]
  sheet?.cells.setValue(9, 1, 'my remark beneath')
  const before = column(workbook, 0)
  const problem = { code: 'cellsInTheWay', sheet: 'Data', address: 'B10' }
  await expect(writeSample(report(2, ['a', 'b', 'c', 'd', 'e']))).rejects.toMatchObject({ problem })
  await expect(writeSample(report(3, ['a', 'b']))).rejects.toMatchObject({ problem })
  expect(column(workbook, 0)).toEqual(before)
  await writeSample(report(2, ['a', 'b', 'c']))
  expect(column(workbook, 0).slice(5, 9)).toEqual(['Reason', 'a', 'b', 'c'])
})

test('a table for which there is nothing any more stays, blank', async () => {
  const workbook = await open()
  const { blocks } = report(2, ['b']).sheets[0] ?? { blocks: [] }
  await writeSample(reportOf({ id: 'data', name: 'Data', blocks: blocks.slice(0, 3) }))
  const spellings = workbook.sheets[1]?.tables.find(({ name }) => name === 'Spellings')
  expect(spellings?.area).toEqual({ row: 5, column: 4, rowCount: 2, columnCount: 2 })
  expect(column(workbook, 4).slice(5, 9)).toEqual(['Shown', null, null, null])
  await writeSample(report(2, ['b'], ['x', 'y']))
  expect(workbook.sheets[1]?.tables.map(({ id, area }) => [id, area.row, area.rowCount])).toEqual([
    [1, 5, 2],
    [2, 5, 3],
  ])
})
