import { serialize } from 'node:v8'
import { Workbook } from '../../../src/embedded/workbook/Workbook'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import { HostErrorCode, type OfficeUnderTest, openOffice } from '../openOffice'
import { cellsBlock, HOSTILE_TEXTS, reportOf, tableBlock, writeSample } from '../sampleReport'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

async function workbookWithSales(): Promise<Workbook> {
  const workbook = new Workbook()
  const sales = workbook.addSheet('Sales')
  sales.cells.setValue(0, 0, 'Customer')
  sales.cells.setValue(1, 0, '=kept')
  sales.cells.setFormula(1, 1, '=1+1', 2)
  sales.changeStyle({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, { bold: true })
  sales.customProperties.set('theirs', 'x')
  office = await openOffice(workbook)
  return workbook
}

function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheetNamed(name)
  if (sheet === null) throw new Error(`There is no sheet ${name}`)
  return sheet
}

/** Everything a sheet holds but the pool of styles, which all sheets share. */
function contentOf(sheet: Sheet): string {
  const own = Object.entries(sheet).filter(
    ([property, value]) => property !== 'stylePool' && typeof value !== 'function',
  )
  return serialize(own).toString('base64')
}

function values(sheet: Sheet, row: number, column: number, rowCount: number): unknown[] {
  return Array.from({ length: rowCount }, (_, i) => sheet.cells.value(row + i, column))
}

describe('text stays text', () => {
  test.each(['cells', 'table'] as const)('hostile texts in %s', async (kind) => {
    const workbook = await workbookWithSales()
    const rows = HOSTILE_TEXTS.map((text) => [text])
    const block = kind === 'cells' ? cellsBlock([['Customer'], ...rows]) : tableBlock(['Customer'], rows)
    await writeSample(reportOf({ blocks: [block] }))
    const sheet = sheetNamed(workbook, 'Summary')
    expect(values(sheet, 1, 0, HOSTILE_TEXTS.length)).toEqual(HOSTILE_TEXTS)
    expect(sheet.cells.hasFormulas(0)).toBe(false)
  })

  test('hostile headings of a table', async () => {
    const workbook = await workbookWithSales()
    const headings = HOSTILE_TEXTS.filter((text) => text.length < 256)
    await writeSample(reportOf({ blocks: [tableBlock(headings, [headings])] }))
    const sheet = sheetNamed(workbook, 'Summary')
    expect(headings.map((_, column) => sheet.cells.value(0, column))).toEqual(headings)
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(headings)
  })

  test('a text in a column of numbers is text, and its neighbours stay numbers', async () => {
    const workbook = await workbookWithSales()
    const block = tableBlock(['Share'], [[0.5], ['1/2'], [0.25], [null], [true]])
    block.columns = [{ heading: 'Share', format: { number: '0.0%' }, align: 'right', wrap: false }]
    await writeSample(reportOf({ blocks: [block] }))
    const sheet = sheetNamed(workbook, 'Summary')
    expect(values(sheet, 1, 0, 5)).toEqual([0.5, '1/2', 0.25, null, true])
    expect([1, 2, 3].map((row) => sheet.style(row, 0).numberFormat)).toEqual(['0.0%', '@', '0.0%'])
  })
})

test('a text longer than a cell holds is cut, and never within a character', async () => {
  const workbook = await workbookWithSales()
  await writeSample(reportOf({ blocks: [cellsBlock([['a'.repeat(40_000)], [`${'a'.repeat(32_766)}🐳`]])] }))
  const written = values(sheetNamed(workbook, 'Summary'), 0, 0, 2)
  expect(written).toEqual(['a'.repeat(32_767), 'a'.repeat(32_766)])
})

describe('the workbook around the report', () => {
  test("the user's sheets stay as they were, byte by byte", async () => {
    const workbook = await workbookWithSales()
    const before = contentOf(sheetNamed(workbook, 'Sales'))
    await writeSample(reportOf({ blocks: [tableBlock(['Customer'], [['A']])] }))
    expect(contentOf(sheetNamed(workbook, 'Sales'))).toBe(before)
  })

  test('names are made unique, our sheets are marked, Summary is shown', async () => {
    const workbook = await workbookWithSales()
    workbook.addSheet('CUSTOMERS')
    const written = await writeSample(
      reportOf(
        { id: 'customers', name: 'Customers', blocks: [tableBlock(['A'], [['x']])] },
        { id: 'summary', name: 'History', blocks: [tableBlock(['A'], [['x']])] },
      ),
    )
    expect(written).toEqual([
      { id: 'customers', name: 'Customers (2)' },
      { id: 'summary', name: 'History (2)' },
    ])
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales', 'CUSTOMERS', 'Customers (2)', 'History (2)'])
    const marker = sheetNamed(workbook, 'Customers (2)').customProperties.get('abcxyz.sheet')
    expect(JSON.parse(marker ?? '')).toEqual({
      version: 1,
      analysisId: 'sample',
      sheetId: 'customers',
      worksheetId: sheetNamed(workbook, 'Customers (2)').id,
    })
    expect(workbook.activeSheet.name).toBe('History (2)')
    expect(workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
      'Customers',
      'Customers_2',
    ])
  })

  test('a protected workbook is refused before anything is added', async () => {
    const workbook = await workbookWithSales()
    workbook.protected = true
    await expect(writeSample(reportOf({}))).rejects.toMatchObject({ problem: { code: 'workbookProtected' } })
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales'])
  })
})

describe('all or nothing', () => {
  const report = reportOf(
    { blocks: [cellsBlock([['Title']])] },
    { id: 'customers', name: 'Customers', blocks: [bigTable(20_000)] },
  )

  test('Cancel half-way leaves nothing behind', async () => {
    const workbook = await workbookWithSales()
    const before = contentOf(sheetNamed(workbook, 'Sales'))
    const cancel = new AbortController()
    const seen: number[] = []
    const writing = writeSample(report, {
      signal: cancel.signal,
      onProgress: ({ rowsWritten, rowCount }) => {
        seen.push(rowsWritten / rowCount)
        if (rowsWritten > 0) cancel.abort()
      },
    })
    await expect(writing).rejects.toMatchObject({ problem: { code: 'cancelled' } })
    expect(seen.at(-1)).toBeGreaterThan(0)
    expect(seen.at(-1)).toBeLessThan(1)
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales'])
    expect(contentOf(sheetNamed(workbook, 'Sales'))).toBe(before)
  })

  test('Cancel before the start asks the host for nothing', async () => {
    await workbookWithSales()
    await expect(writeSample(report, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      problem: { code: 'cancelled' },
    })
    expect(office?.requests).toHaveLength(0)
  })

  test.each([1, 2, 3, 4, 5, 6])('when request %i fails, nothing of the report stays', async (number) => {
    const workbook = await workbookWithSales()
    office?.failRequests(number, number, HostErrorCode.requestTooLarge)
    await expect(writeSample(report)).rejects.toMatchObject({ problem: { code: 'payloadTooLarge' } })
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales'])
  })

  test.each([
    [HostErrorCode.cellBeingEdited, 'cellBeingEdited'],
    [HostErrorCode.noAccess, 'accessDenied'],
  ])('the error %i of the host is told as %s', async (errorCode, code) => {
    await workbookWithSales()
    office?.failRequests(5, 5, errorCode)
    await expect(writeSample(report)).rejects.toMatchObject({ problem: { code } })
  })

  test('sheets that cannot be removed again are named', async () => {
    await workbookWithSales()
    office?.failRequests(5, Infinity, HostErrorCode.cellBeingEdited)
    await expect(writeSample(report)).rejects.toMatchObject({
      problem: { code: 'leftBehind', sheets: ['Summary', 'Customers'], cause: { code: 'cellBeingEdited' } },
    })
  })

  test('a Summary that cannot be shown does not cost the results', async () => {
    const workbook = await workbookWithSales()
    const plain = reportOf({ blocks: [cellsBlock([['Title']])] })
    await writeSample(plain, { id: 'first' })
    const requests = office?.requests ?? []
    const before = requests.length
    await writeSample(plain, { id: 'second' })
    office?.failRequests(2 * requests.length - before, Infinity, HostErrorCode.noAccess)
    expect(await writeSample(plain, { id: 'third' })).toEqual([{ id: 'summary', name: 'Summary (3)' }])
    expect(sheetNamed(workbook, 'Summary (3)').cells.value(0, 0)).toBe('Title')
  })
})

describe('requests', () => {
  test('none of 5 MB for a table of 60,000 rows', async () => {
    const workbook = await workbookWithSales()
    await writeSample(reportOf({ blocks: [bigTable(60_000)] }))
    const sizes = (office?.requests ?? []).map(({ bytes }) => bytes)
    expect(Math.max(...sizes)).toBeLessThan(5_000_000)
    expect(sheetNamed(workbook, 'Summary').cells.value(60_000, 0)).toBe('Клиент 59999 "ООО"')
  })

  test('as many for 1,000 rows as for 100', async () => {
    const counts: number[] = []
    for (const rowCount of [100, 1_000]) {
      await workbookWithSales()
      await writeSample(reportOf({ blocks: [bigTable(rowCount)] }))
      counts.push(office?.requests.length ?? 0)
      office?.close()
    }
    expect(counts[1]).toBe(counts[0])
  })
})

function bigTable(rowCount: number) {
  const rows = Array.from({ length: rowCount }, (_, i) => [
    `Клиент ${i} "ООО"`,
    i * 1.01,
    i / rowCount,
    'AX',
    null,
    'long text '.repeat(10),
  ])
  const block = tableBlock(['Customer', 'Revenue', 'Share', 'Class', 'Note', 'Why'], rows)
  block.columns = block.columns.map((column, i) =>
    i === 1 || i === 2 ? { ...column, format: { number: '0.0' } } : column,
  )
  return block
}
