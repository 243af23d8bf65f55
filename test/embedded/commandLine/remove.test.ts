import { parseXml } from '@cj-tech-master/excelts/xml'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { patchXlsx } from '../../../src/embedded/xlsx/patchXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { openOffice } from '../../excel/openOffice'
import { firstRun, salesWorkbook } from '../../excel/refresh/salesWorkbook'
import { Workplace } from '../../support/commandLine'
import { foreignWorkbook } from '../../support/foreignWorkbook'
import { changedParts, partsOfFile } from '../../support/partsOfFile'

let workplace: Workplace
let original: Uint8Array
beforeEach(async () => {
  workplace = new Workplace()
  original = await foreignWorkbook()
  workplace.write(BOOK, original)
})
afterEach(() => {
  workplace.remove()
})

const BOOK = 'book.xlsx'
const run = (...args: string[]) => workplace.runBare([workplace.path(BOOK), '--in-place', '--lang', 'en', ...args])
const namesIn = async (bytes: Uint8Array) => (await openXlsx(bytes)).sheets.map(({ name }) => name)
const listOf = (xml: string | undefined, tag: string) =>
  [...(xml ?? '').matchAll(new RegExp(`<${tag} [^>]*>`, 'g'))].map(([element]) => element).sort()

test('the file has the parts that it had before the first run, byte for byte, and none of ours', async () => {
  await run()
  const { exitCode, out } = await run('--remove')
  expect(exitCode).toBe(0)
  expect(out.split('\n')).toEqual([
    'Analysis removed: “ABC-XYZ”.',
    'Sheets removed: “Summary”, “Customers”, “Matrix”, “Pareto”, “Key accounts”, “Stress test”, “Funnel”, “Data”, “Parameters”.',
    `Done: ${workplace.path(BOOK)}`,
  ])
  const now = workplace.read(BOOK)
  const [before, after] = [await partsOfFile(original), await partsOfFile(now)]
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  expect(await changedParts(original, now)).toEqual([])
  const types = '[Content_Types].xml'
  const links = 'xl/_rels/workbook.xml.rels'
  expect(listOf(after.get(types), 'Override')).toEqual(listOf(before.get(types), 'Override'))
  expect(listOf(after.get(links), 'Relationship')).toEqual(listOf(before.get(links), 'Relationship'))
  expect(await namesIn(now)).toEqual(['Sales', 'Notes', 'Pivot'])
})

test('in Russian', async () => {
  await run()
  const { exitCode, out } = await workplace.runBare([workplace.path(BOOK), '--in-place', '--remove', '--lang', 'ru'])
  expect(exitCode).toBe(0)
  expect(out).toContain('Удалён анализ: «ABC-XYZ».')
  expect(out).toContain('Удалены листы: «Summary», «Customers»')
})

test('one analysis of two goes, the other keeps its bytes and can be refreshed', async () => {
  const workbook = salesWorkbook()
  const office = await openOffice(workbook)
  await firstRun('Sales', 'Home')
  await firstRun('Sales', 'Abroad')
  office.close()
  workplace.write(BOOK, await saveXlsx(workbook))
  const before = workplace.read(BOOK)
  const staying = (await namesIn(before)).filter((name) => !name.endsWith(' (2)'))
  const refused = await run('--remove', '--analysis', 'Abord')
  expect(refused).toMatchObject({ exitCode: 2, error: expect.stringContaining('“Home”, “Abroad”') as string })
  expect(workplace.read(BOOK).equals(before)).toBe(true)

  expect((await run('--remove', '--analysis', 'ABROAD')).out).toContain('Analysis removed: “Abroad”.')
  const after = workplace.read(BOOK)
  expect(await namesIn(after)).toEqual(staying)
  const parts = await partsOfFile(after)
  const lost = (await changedParts(before, after)).filter((path) => parts.has(path))
  expect(lost).toEqual([expect.stringMatching(/^customXml\/item\d+\.xml$/)])
  expect((await run()).error).toContain('Refreshing the analysis “Home”')
  expect(await namesIn(workplace.read(BOOK))).toHaveLength(11)
})

test('a file without results is left alone and says so', async () => {
  const { exitCode, error } = await run('--remove')
  expect(exitCode).toBe(2)
  expect(error).toContain(`${workplace.path(BOOK)} holds no results to remove.`)
  expect(workplace.read(BOOK).equals(Buffer.from(original))).toBe(true)
})

test('formulas of the person’s that referred to the results show #REF!, all else of their sheets stays', async () => {
  await run()
  const bytes = workplace.read(BOOK)
  const workbook = await openXlsx(bytes)
  const notes = workbook.sheetNamed('Notes')
  notes?.cells.setFormula(9, 0, '=SUM(AbcXyzCustomers[Amount])+Customers!$B$6', 1)
  notes?.cells.setFormula(10, 0, '=Sales!A1&" Customers!A1"', 'x')
  workplace.write(BOOK, await patchXlsx(bytes, workbook, ['Notes']))
  const before = (await partsOfFile(workplace.read(BOOK))).get('xl/worksheets/sheet2.xml') ?? ''
  const { out } = await run('--remove')
  expect(out).toContain('Formulas on the sheet “Notes” referred to the results and show #REF! now.')
  const parts = await partsOfFile(workplace.read(BOOK))
  const after = parts.get('xl/worksheets/sheet2.xml') ?? ''
  expect(before).toContain('<f>SUM(AbcXyzCustomers[Amount])+Customers!$B$6</f>')
  expect(after).toBe(before.replace('SUM(AbcXyzCustomers[Amount])+Customers!$B$6', 'SUM(#REF!)+#REF!$B$6'))
  expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
})

test('where only results were, a blank sheet is left', async () => {
  const csv = workplace.write('sales.csv', 'Customer,Amount,Date\nAlfa,100,2024-01-15\nBeta,50,2024-02-15\n')
  await workplace.runBare([csv, '--out', workplace.path(BOOK)])
  expect((await run('--remove')).exitCode).toBe(0)
  const workbook = await openXlsx(workplace.read(BOOK))
  expect(workbook.sheets).toHaveLength(1)
  expect(workbook.sheets[0]?.cells.value(0, 0)).toBeNull()
  for (const [path, xml] of await partsOfFile(workplace.read(BOOK))) {
    if (/\.(xml|rels)$/.test(path)) expect(() => parseXml(xml)).not.toThrow()
  }
})
