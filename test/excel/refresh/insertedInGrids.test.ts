import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { sheetCells } from '../../support/sheetCells'
import { cellBeside, cellsOn, marksOn, placeOf, setMark, type } from './filledIn'
import { analysedBeforeEach, refresh, sheetNamed } from './salesWorkbook'

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
})

const MY_TEXT = 'Call the owner every Friday'
const NOTE = 'Agreed on Friday'
/** All cells of a sheet with their formulas. */
function cellsOf(name: string): unknown[][] {
  const sheet = sheetNamed(workbook, name)
  return sheetCells(sheet).map((cells, row) => cells.map((cell, column) => sheet.cells.formula(row, column) ?? cell))
}

/** The user changes whole rows or columns of a sheet, by their address. */
function change(sheet: string, address: string, make: (whole: Excel.Range) => void): Promise<void> {
  return Excel.run(async (context) => {
    make(context.workbook.worksheets.getItem(sheet).getRange(address))
    await context.sync()
  })
}
const insertRow = (sheet: string, row: number) => change(sheet, `${row + 1}:${row + 1}`, (rows) => rows.insert('Down'))
const deleteRow = (sheet: string, row: number) =>
  change(sheet, `${row + 1}:${row + 1}`, (rows) => {
    rows.delete('Up')
  })
const rowOf = (sheet: string, text: string) => placeOf(workbook, sheet, text).row
const inTheWay = (sheet: string, address: string) => ({ problem: { code: 'cellsInTheWay', sheet, address } })

describe('rows among the approaches', () => {
  test('leave no stale line, and texts of the user stay his', async () => {
    type(workbook, ['Matrix', 'CZ', 0, 7], MY_TEXT)
    await refresh()
    const before = cellsOf('Matrix')
    await insertRow('Matrix', rowOf('Matrix', 'AY'))
    await refresh()
    expect(cellsOf('Matrix')).toEqual(before)
    await deleteRow('Matrix', rowOf('Matrix', 'AX'))
    await refresh()
    expect(cellsOf('Matrix')).toEqual(before)
  })

  test('deleted at their end, come back, and what the user wrote right beneath is told of', async () => {
    const last = rowOf('Matrix', 'CZ')
    await deleteRow('Matrix', last)
    sheetNamed(workbook, 'Matrix').cells.setValue(last, 0, NOTE)
    await expect(refresh()).rejects.toMatchObject(inTheWay('Matrix', `A${last + 1}`))
    expect(cellsOn(workbook, 'Matrix')).toContain(NOTE)
  })

  test('hold what the user writes into them: it is told of', async () => {
    type(workbook, ['Matrix', 'AY', 0, 6], MY_TEXT)
    const row = rowOf('Matrix', 'BX')
    await insertRow('Matrix', row)
    sheetNamed(workbook, 'Matrix').cells.setValue(row, 7, NOTE)
    await expect(refresh()).rejects.toMatchObject(inTheWay('Matrix', `H${row + 1}`))
    expect(cellsOn(workbook, 'Matrix')).toEqual(expect.arrayContaining([NOTE, MY_TEXT]))
  })

  test('are known though the user has sorted the nine groups', async () => {
    const before = sheetCells(sheetNamed(workbook, 'Matrix'))
    const { cells } = sheetNamed(workbook, 'Matrix')
    const first = rowOf('Matrix', 'AX')
    const lines = before.slice(first, first + 9)
    lines.reverse().forEach((line, at) => {
      line.forEach((cell, column) => {
        cells.setValue(first + at, column, cell)
      })
    })
    await insertRow('Matrix', first + 4)
    await refresh()
    expect(cellsOf('Matrix')).toEqual(before)
  })
})

describe('rows among what a better conversion saves', () => {
  const heading = () => rowOf('Funnel', 'What if a conversion were higher') + 1

  test.each([2, 4, 10])('before its line %d leave no stale line', async (line) => {
    const before = cellsOf('Funnel')
    await insertRow('Funnel', heading() + line)
    await refresh()
    expect(cellsOf('Funnel')).toEqual(before)
  })

  test('deleted, come back', async () => {
    const before = cellsOf('Funnel')
    await deleteRow('Funnel', heading() + 4)
    await refresh()
    expect(cellsOf('Funnel')).toEqual(before)
  })

  test('hold what the user writes into them: it is told of', async () => {
    const row = heading() + 3
    await insertRow('Funnel', row)
    sheetNamed(workbook, 'Funnel').cells.setValue(row, 1, NOTE)
    await expect(refresh()).rejects.toMatchObject(inTheWay('Funnel', `B${row + 1}`))
    expect(cellsOn(workbook, 'Funnel')).toContain(NOTE)
  })
})

describe('whole columns', () => {
  const insert = (sheet: string, column: string) =>
    change(sheet, `${column}:${column}`, (columns) => columns.insert('Right'))

  test.each([
    ['Summary', 'D'],
    ['Matrix', 'B'],
    ['Matrix', 'H'],
    ['Key accounts', 'H'],
    ['Funnel', 'C'],
  ])('of %s, inserted at %s and left blank, leave no stale column', async (sheet, column) => {
    const widths = () => Array.from({ length: 7 }, (_, at) => sheetNamed(workbook, sheet).columnWidth(at))
    const [before, widthsBefore] = [cellsOf(sheet), widths()]
    await insert(sheet, column)
    await refresh()
    expect(cellsOf(sheet)).toEqual(before)
    expect(widths()).toEqual(widthsBefore)
    await refresh()
    expect(cellsOf(sheet)).toEqual(before)
  })

  test.each([
    ['Summary', 'D', 'Total'],
    ['Matrix', 'H', 'AY'],
    ['Matrix', 'C', 'Total'],
  ])('of %s, inserted at %s, hold what the user writes: it is told of', async (sheet, column, text) => {
    await insert(sheet, column)
    const row = rowOf(sheet, text)
    sheetNamed(workbook, sheet).cells.setValue(row, column.charCodeAt(0) - 65, NOTE)
    await expect(refresh()).rejects.toMatchObject(inTheWay(sheet, `${column}${row + 1}`))
    expect(cellsOn(workbook, sheet)).toContain(NOTE)
  })

  test('between a label and what the user has filled in: it is found again', async () => {
    type(workbook, ['Matrix', 'AY', 0, 7], MY_TEXT)
    type(workbook, ['Funnel', 'Target', 0, 1], 90_000)
    await insert('Matrix', 'H')
    await insert('Funnel', 'C')
    setMark(workbook, 'Lotos', 1, 'yes')
    await insert('Key accounts', 'C')
    await insert('Key accounts', 'H')
    await refresh()
    expect(cellBeside(workbook, 'Matrix', 'AY', 0, 7)).toBe(MY_TEXT)
    expect(cellBeside(workbook, 'Matrix', 'AX', 0, 7)).not.toBeNull()
    expect(cellBeside(workbook, 'Funnel', 'Target', 0, 1)).toBe(90_000)
    expect(marksOn(workbook)).toContainEqual(['Lotos', null, null, 'yes', null])
    expect(marksOn(workbook).filter(([name]) => name === 'Lotos')).toHaveLength(1)
  })

  test('deleted by the user, come back, and the texts beside them stay his', async () => {
    type(workbook, ['Matrix', 'AY', 0, 7], MY_TEXT)
    await refresh()
    const before = cellsOf('Matrix')
    await change('Matrix', 'G:G', (columns) => {
      columns.delete('Left')
    })
    await refresh()
    expect(cellsOf('Matrix')).toEqual(before)
  })
})
