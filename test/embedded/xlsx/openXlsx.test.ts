import { spawnSync } from 'node:child_process'
import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { zip } from '@cj-tech-master/excelts/archive'
import fc from 'fast-check'
import { FileError } from '../../../src/embedded/FileError'
import { CellError } from '../../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openXlsx } from '../../../src/embedded/xlsx/openXlsx'
import { saveXlsx } from '../../../src/embedded/xlsx/saveXlsx'
import { sheetCells } from '../../support/sheetCells'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** The smallest file with one sheet, written by hand; parts can be replaced or added. */
function fileWith(parts: Record<string, string>): Promise<Uint8Array> {
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const all: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relationship('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Лист 1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId2', 'sharedStrings', '/xl/sharedStrings.xml')}${relationship('rId3', 'styles', 'styles.xml')}</Relationships>`,
    ...parts,
  }
  const archive = zip()
  for (const [path, xml] of Object.entries(all)) archive.add(path, new TextEncoder().encode(xml))
  return archive.bytes()
}

const sheetXml = (rows: string, rest = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${rest}</worksheet>`

async function firstSheet(parts: Record<string, string>): Promise<Sheet> {
  const [sheet] = (await openXlsx(await fileWith(parts))).sheets
  if (!sheet) throw new Error('No sheet')
  return sheet
}

describe('cells', () => {
  test('shared, rich and inline texts, booleans, errors, ISO dates, cells without addresses', async () => {
    const sheet = await firstSheet({
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>plain</t></si><si><r><rPr><b/></rPr><t>ri</t></r><r><t xml:space="preserve">ch &amp; </t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si></sst>`,
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="2"><c r="B2" t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
          '<c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2024-01-05T12:00:00Z</v></c></row>' +
          '<row><c><v>1.5E3</v></c></row>',
      ),
    })
    expect(sheetCells(sheet).slice(1)).toEqual([
      [null, 'plain', 'rich & ', 'inline', true, CellError.of('#DIV/0!'), 45296.5],
      [1500, null, null, null, null, null, null],
    ])
  })

  test('prefixed names, as some programs write them', async () => {
    const sheet = await firstSheet({
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    })
    expect(sheetCells(sheet)).toEqual([[7]])
  })

  test('formulas, shared ones spelled out for each cell', async () => {
    const sheet = await firstSheet({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="C1"><f t="shared" ref="C1:D2" si="0">B1*$B$1&amp;"A1"&amp;LOG10(A$2)</f><v>1</v></c></row>' +
          '<row r="2"><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>',
      ),
    })
    expect([sheet.cells.formula(0, 0), sheet.cells.value(0, 0)]).toEqual(['=SUM(B1:B2)', 3])
    expect([sheet.cells.formula(1, 3), sheet.cells.value(1, 3)]).toEqual(['=C2*$B$1&"A1"&LOG10(B$2)', 2])
  })

  test('theme colours, built-in and own formats, hidden rows', async () => {
    const sheet = await firstSheet({
      'xl/styles.xml':
        `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts>` +
        '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><color indexed="10"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><borders><border/></borders>' +
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="2"><v>45000.123456789</v></c></row><row r="2" hidden="1"/>',
      ),
    })
    expect(sheet.style(0, 0)).toMatchObject({
      numberFormat: 'm/d/yyyy',
      bold: true,
      fontColor: '#FF0000',
      fill: '#A2B9E2',
    })
    expect(sheet.style(0, 1)).toMatchObject({ numberFormat: 'yyyy\\-mm', fontColor: '#000000', fill: null })
    expect(sheet.cells.value(0, 1)).toBe(45000.123456789)
    expect([...sheet.hiddenRows]).toEqual([1])
  })

  test('a format on all columns does not make all columns used', async () => {
    const sheet = await firstSheet({
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><cols><col min="1" max="16384" width="12" customWidth="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
    })
    expect(sheet.columnWidths.size).toBeLessThan(200)
    expect(sheet.columnWidths.get(0)).toBe(63)
  })
})

describe('dates are the serial numbers of the file, whatever the time zone', () => {
  test.each([['America/New_York'], ['Asia/Almaty'], ['UTC']])('%s', async (TZ) => {
    const foreign = new ForeignWorkbook()
    const cell = foreign.addWorksheet('Dates').getCell('A1')
    cell.value = new Date(Date.UTC(2024, 2, 31, 2, 30))
    cell.numFmt = 'dd.mm.yyyy hh:mm'
    const file = Buffer.from(await foreign.xlsx.writeBuffer()).toString('base64')
    const script = `
      const { openXlsx } = require('./src/embedded/xlsx/openXlsx.ts')
      const { saveXlsx } = require('./src/embedded/xlsx/saveXlsx.ts')
      const value = (workbook) => workbook.sheets[0].cells.value(0, 0)
      openXlsx(Buffer.from('${file}', 'base64')).then(async (workbook) => {
        const again = await openXlsx(await saveXlsx(workbook))
        process.stdout.write(JSON.stringify([value(workbook), value(again), again.sheets[0].style(0, 0).numberFormat]))
      })`
    const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { env: { ...process.env, TZ } })
    const serial = 45382 + 2.5 / 24
    expect(JSON.parse(run.stdout.toString())).toEqual([
      expect.closeTo(serial, 8),
      expect.closeTo(serial, 8),
      'dd.mm.yyyy hh:mm',
    ])
  })

  test('in the 1904 system as well', async () => {
    const workbook = await openXlsx(
      await fileWith({
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" state="hidden" r:id="rId1"/></sheets></workbook>`,
        'xl/worksheets/sheet1.xml': sheetXml('<row r="1"><c r="A1"><v>43833</v></c></row>'),
      }),
    )
    expect([workbook.date1904, workbook.sheets[0]?.cells.value(0, 0), workbook.sheets[0]?.visibility]).toEqual([
      true,
      43833,
      'Hidden',
    ])
  })
})

describe('files that cannot be opened', () => {
  const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le')
  const ole = (text: string): Uint8Array =>
    Buffer.concat([Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), new Uint8Array(504), utf16(text)])

  async function codeOf(bytes: Uint8Array): Promise<string> {
    try {
      await openXlsx(bytes, 'book.xlsx')
      return 'opened'
    } catch (error) {
      return error instanceof FileError ? error.code : String(error)
    }
  }

  async function saved(): Promise<Uint8Array> {
    const workbook = new Workbook()
    const sheet = workbook.addSheet('S')
    for (let row = 0; row < 500; row++) sheet.cells.setValue(row, 0, `text ${row}`)
    return saveXlsx(workbook)
  }

  test.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['encrypted', () => ole('EncryptedPackage')],
    ['legacyXls', () => ole('Workbook')],
    ['notAnXlsx', () => new TextEncoder().encode('Client;Amount')],
    [
      'notAnXlsx',
      () => zip().add('mimetype', new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet')).bytes(),
    ],
    ['damaged', async () => (await saved()).slice(0, 1500)],
    ['damaged', async () => (await saved()).map((byte, at) => (at > 2500 && at < 2600 ? 0x55 : byte))],
    [
      'damaged',
      () =>
        fileWith({ 'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c></sheetData>` }),
    ],
    ['damaged', () => fileWith({})],
  ])('%s', async (code, bytes) => {
    expect(await codeOf(await bytes())).toBe(code)
  })

  test('whatever bytes a file has, it opens or says why not', async () => {
    const file = await saved()
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.integer({ min: 0, max: 255 }),
        fc.nat(40),
        async (at, byte, length) => {
          const broken = file.slice().fill(byte, at, at + length + 1)
          expect(['opened', 'damaged', 'notAnXlsx', 'encrypted', 'empty']).toContain(await codeOf(broken))
        },
      ),
      { numRuns: 60 },
    )
  })
})
