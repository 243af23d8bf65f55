import { parseXml } from '@cj-tech-master/excelts/xml'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { patchXlsx } from '../../../src/embedded/xlsx/patchXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { Workplace } from '../../support/commandLine'
import { foreignWorkbook } from '../../support/foreignWorkbook'
import { changedParts, partsOfFile } from '../../support/partsOfFile'

let workplace: Workplace
beforeEach(() => {
  workplace = new Workplace()
})
afterEach(() => {
  workplace.remove()
})

const BOOK = 'book.xlsx'
const run = (...args: string[]) => workplace.runBare([workplace.path(BOOK), '--in-place', '--lang', 'en', ...args])
const open = (): Promise<Workbook> => openXlsx(workplace.read(BOOK))

const named = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheetNamed(name)
  if (!sheet) throw new Error(`No sheet ${name} among ${workbook.sheets.map((each) => each.name).join(', ')}`)
  return sheet
}

/** Changes the file as a person would in Excel, but for the parts that our model does not hold. */
async function edit(change: (workbook: Workbook) => void, changed: string[]): Promise<void> {
  const bytes = workplace.read(BOOK)
  const workbook = await openXlsx(bytes)
  change(workbook)
  workplace.write(BOOK, await patchXlsx(bytes, workbook, changed))
}

/** Rows of customers in the table of customers: their names. */
function customers(workbook: Workbook): unknown[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => /customers/i.test(name)))
  const table = sheet?.tables[0]
  if (!sheet || !table) throw new Error('No table of customers')
  const { row, rowCount, column } = table.area
  const at = table.columns.findIndex(({ name }) => name === 'Customer')
  return Array.from({ length: rowCount - 1 }, (_, index) => sheet.cells.value(row + 1 + index, column + at))
}

const NEW_ROWS = [
  ['Delta', 45600, 5000],
  ['Alpha', 45610, 70],
]

function appendRows(workbook: Workbook): void {
  const sales = named(workbook, 'Sales')
  NEW_ROWS.forEach((row, at) => {
    row.forEach((value, column) => {
      sales.cells.setValue(25 + at, column, value)
    })
  })
  const [table] = sales.tables
  if (table) table.area = { ...table.area, rowCount: table.area.rowCount + NEW_ROWS.length }
}

describe('a workbook of a person, with a picture, a comment, a link, a pivot table and formulas', () => {
  let original: Uint8Array
  beforeEach(async () => {
    original = await foreignWorkbook()
    workplace.write(BOOK, original)
  })

  test('the first run adds sheets; every part of the person’s sheets keeps its bytes', async () => {
    const { exitCode, out } = await run()
    expect(exitCode).toBe(0)
    expect(out).toContain(`Done: ${workplace.path(BOOK)}`)
    expect(await changedParts(original, workplace.read(BOOK))).toEqual([])
    const workbook = await open()
    expect(workbook.sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Sales', 'Notes', 'Pivot'])
    expect(workbook.sheets.length).toBeGreaterThan(6)
    expect(customers(workbook)).toEqual(['Gamma & Co', 'Beta', 'Alpha'])
    for (const [path, xml] of await partsOfFile(workplace.read(BOOK))) {
      if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(xml)).not.toThrow()
    }
  })

  test('a second run after rows were added refreshes the same sheets and says what has changed', async () => {
    await run()
    const before = await open()
    await edit(
      (workbook) => {
        appendRows(workbook)
        named(workbook, 'Notes').cells.setFormula(9, 0, `=SUM('Customers'!$B$5:$B$20)`, 1)
      },
      ['Sales', 'Notes'],
    )
    const between = workplace.read(BOOK)
    const { exitCode, out, error } = await run()
    expect(error).toContain('Refreshing the analysis “ABC-XYZ”')
    expect(exitCode).toBe(0)
    expect(out).toContain('2 rows more than in the last run.')
    expect(out).toContain('New – 1 customer: “Delta”.')
    const after = await open()
    expect(after.sheets.map(({ id, name }) => [id, name])).toEqual(before.sheets.map(({ id, name }) => [id, name]))
    expect(customers(after)[0]).toBe('Delta')
    expect(named(after, 'Notes').cells.formula(9, 0)).toBe(`=SUM('Customers'!$B$5:$B$20)`)
    const now = await partsOfFile(workplace.read(BOOK))
    const was = await partsOfFile(between)
    for (const path of [1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`)) {
      expect(now.get(path)).toBe(was.get(path))
    }
    expect(now.get('xl/media/image1.png')).toBe(was.get('xl/media/image1.png'))
  })

  test('a run without any change says so and leaves styles and parts as many as they were', async () => {
    await run()
    const before = await partsOfFile(workplace.read(BOOK))
    const { out } = await run()
    expect(out).toContain('As many rows as in the last run.')
    expect(out).toContain('Nobody moved to another class.')
    const after = await partsOfFile(workplace.read(BOOK))
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
    expect(after.get('xl/styles.xml')).toBe(before.get('xl/styles.xml'))
  })

  test('settings of the first run stay until others are given', async () => {
    const json = workplace.path('result.json')
    const abcOf = async (...args: string[]) => {
      await run('--json', json, ...args)
      return JSON.stringify(workplace.json().parameters)
    }
    const first = await abcOf('--abc', '50,70')
    expect(await abcOf()).toBe(first)
    expect(await abcOf('--abc', '60,90')).not.toBe(first)
  })

  test('a person’s own sheet that bears the name of ours is left alone', async () => {
    await edit(
      (workbook) => {
        workbook.addSheet('Summary').cells.setValue(0, 0, 'mine')
      },
      ['Summary'],
    )
    expect((await run()).exitCode).toBe(0)
    const workbook = await open()
    expect(named(workbook, 'Summary').cells.value(0, 0)).toBe('mine')
    expect(named(workbook, 'Summary (2)').cells.value(0, 0)).not.toBeNull()
  })

  test('of our sheets, a renamed one keeps its name, a deleted one is made anew, a copy is the person’s', async () => {
    await run()
    const count = (await open()).sheets.length
    await edit(
      (workbook) => {
        workbook.removeSheet(named(workbook, 'Matrix'))
        const copy = workbook.addSheet('Summary copy')
        copy.cells.setValue(0, 0, 'copied')
        for (const [name, value] of named(workbook, 'Summary').customProperties) copy.customProperties.set(name, value)
        appendRows(workbook)
      },
      ['Sales', 'Summary copy'],
    )
    workplace.write(BOOK, await renamed(workplace.read(BOOK), 'Customers', 'My list'))
    expect((await run()).exitCode).toBe(0)
    const workbook = await open()
    expect(workbook.sheets).toHaveLength(count + 1)
    expect(workbook.sheetNamed('Customers')).toBeNull()
    expect(named(workbook, 'My list').tables).toHaveLength(1)
    expect(customers(workbook)[0]).toBe('Delta')
    expect(named(workbook, 'Matrix').cells.value(0, 0)).not.toBeNull()
    expect(named(workbook, 'Summary copy').cells.value(0, 0)).toBe('copied')
  })

  test('what the file keeps of its analysis cannot be read: told, left as it is, and analysed anew beside the old sheets', async () => {
    await run()
    await edit(({ customXmlParts: [part] }) => {
      if (part) part.xml = part.xml.replace('"version":1', '"version":99')
    }, [])
    const { exitCode, error } = await run()
    expect(exitCode).toBe(0)
    expect(error).toContain('cannot be read')
    const workbook = await open()
    expect(workbook.sheetNamed('Customers (2)')).not.toBeNull()
    expect(workbook.customXmlParts.filter(({ xml }) => xml.includes('"version":99'))).toHaveLength(1)
    expect((await run()).error).toContain('Refreshing the analysis')
  })

  test('an analysis that is not in the file is named, with those that are', async () => {
    await run('--analysis', 'Sales people')
    const before = workplace.read(BOOK)
    const { exitCode, error } = await run('--analysis', 'Products')
    expect(exitCode).toBe(2)
    expect(error).toContain('“Products”')
    expect(error).toContain('“Sales people”')
    expect(workplace.read(BOOK).equals(before)).toBe(true)
    expect((await run('--analysis', 'sales people')).exitCode).toBe(0)
  })
})

/** The file with a sheet under another name, as Excel would rename it in the list of sheets. */
async function renamed(bytes: Uint8Array, name: string, to: string): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes)
  named(workbook, name).name = to
  return saveXlsx(workbook)
}

test('only a workbook can be written into', async () => {
  const csv = workplace.write('sales.csv', 'Customer,Amount\nAlfa,100\n')
  const inEnglish = await workplace.runBare([csv, '--in-place', '--lang', 'en'])
  expect(inEnglish).toMatchObject({ exitCode: 2, error: expect.stringContaining('Excel workbook (.xlsx)') as string })
  const inRussian = await workplace.runBare([csv, '--in-place', '--lang', 'ru'])
  expect(inRussian.error).toContain('Книга Excel (.xlsx)')
  expect(workplace.read('sales.csv').toString()).toBe('Customer,Amount\nAlfa,100\n')
  expect((await workplace.runBare([workplace.path('none.xlsx'), '--in-place'])).exitCode).toBe(2)
})

test('a result file keeps its analysis, so that with its source in it, it can be refreshed', async () => {
  const csv = workplace.write('sales.csv', 'Customer,Amount,Date\nAlfa,100,2024-01-15\nBeta,50,2024-02-15\n')
  await workplace.runBare([csv, '--out', workplace.path(BOOK), '--with-source'])
  const { exitCode, out } = await run()
  expect(exitCode).toBe(0)
  expect(out).toContain('As many rows as in the last run.')
})
