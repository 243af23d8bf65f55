import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { readCsv } from '../../../src/embedded/csv/readCsv'
import { FileError } from '../../../src/embedded/FileError'
import type { CellValue } from '../../../src/embedded/workbook/CellValue'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { sheetCells } from '../../support/sheetCells'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const cellsOf = (workbook: Workbook): CellValue[][] => sheetCells(workbook.sheets[0])

const read = (text: string): CellValue[][] => cellsOf(readCsv(bytesOf(text), 'sales.csv'))

function problemOf(bytes: Uint8Array): FileError {
  try {
    readCsv(bytes, 'sales.csv')
  } catch (error) {
    if (error instanceof FileError) return error
  }
  throw new Error('No FileError was thrown')
}

describe('delimiters and quotes', () => {
  const expected = [
    ['Client', 'Amount', 'Note'],
    ['Alpha', 10, 'first'],
    ['Beta', 20, 'second'],
  ]

  test.each([[','], [';'], ['\t'], ['|']])('finds the delimiter %j', (delimiter) => {
    expect(read(expected.map((row) => row.join(delimiter)).join('\n'))).toEqual(expected)
  })

  test('a comma inside the numbers is no delimiter', () => {
    expect(read('Клиент;Сумма\nАльфа;1234,56\nБета;7,50\n')).toEqual([
      ['Клиент', 'Сумма'],
      ['Альфа', '1234,56'],
      ['Бета', '7,50'],
    ])
  })

  test('a first line "sep=" names the delimiter and is no row', () => {
    expect(read('sep=|\r\nA;B|C,D\r\n1|2\r\n')).toEqual([
      ['A;B', 'C,D'],
      [1, 2],
    ])
  })

  test('quoted fields keep delimiters, doubled quotes and line breaks', () => {
    expect(read('Client,Amount\n"ООО ""Ромашка"", Москва",5\n"two\r\nlines",6\n')).toEqual([
      ['Client', 'Amount'],
      ['ООО "Ромашка", Москва', 5],
      ['two\nlines', 6],
    ])
  })

  test('a quote within an unquoted field is a plain character', () => {
    expect(read('Client;Amount\nООО "Ромашка";5\n')[1]).toEqual(['ООО "Ромашка"', 5])
  })

  test.each([['\r\n'], ['\n'], ['\r']])('lines end with %j', (end) => {
    expect(read(expected.map((row) => row.join(';')).join(end) + end)).toEqual(expected)
  })

  test('ragged rows keep their fields, blank lines their place', () => {
    expect(read('A;B;C\n1;2;3\n4\n\n5;6;7;8\n')).toEqual([
      ['A', 'B', 'C', null],
      [1, 2, 3, null],
      [4, null, null, null],
      [null, null, null, null],
      [5, 6, 7, 8],
    ])
  })

  test('columns aligned by blanks are columns', () => {
    expect(read(' customer  date  cds   value\n 00001 19970101  1   11.77\n 00002 19970112  5   77.00\n')).toEqual([
      ['customer', 'date', 'cds', 'value'],
      ['00001', 19970101, 1, 11.77],
      ['00002', 19970112, 5, 77],
    ])
  })

  test('sentences are not cut at their blanks', () => {
    expect(read('Список клиентов\nИван Петров\nПётр Сидоров\n')).toEqual([
      ['Список клиентов'],
      ['Иван Петров'],
      ['Пётр Сидоров'],
    ])
  })
})

describe('what becomes a number', () => {
  test.each([
    'TRUE',
    '=1+1',
    '00123',
    '1E5',
    '1 234,56',
    '1/2',
    '+79001234567',
    '12345678901234567890',
    '1234567890123456',
    '#N/A',
    ' 5',
    '0x10',
    'Infinity',
    '2024-01-05',
    '05.01.2024',
    '-',
    '.5',
    '5.',
    '-0',
    "'5",
    '-0.00',
  ])('%j stays the text that it is', (text) => {
    expect(read(`A;B\n${text};x\n`)[1]).toEqual([text, 'x'])
  })

  test.each([
    ['0', 0],
    ['7', 7],
    ['-12.5', -12.5],
    ['123456789012345', 123456789012345],
    ['0.1', 0.1],
  ])('%j is a number', (text, number) => {
    expect(read(`A;B\n${text};x\n`)[1]).toEqual([number, 'x'])
  })

  test('padded decimals are numbers where the whole column has as many places', () => {
    expect(read('A;B\n1.50;1.5\n2.00;1.50\n10.25;3\n')).toEqual([
      ['A', 'B'],
      [1.5, 1.5],
      [2, '1.50'],
      [10.25, 3],
    ])
  })

  test('no two different texts of a column become equal', () => {
    const text = fc.stringMatching(/^-?[0-9]{0,17}(\.[0-9]{0,4})?$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(
          text.filter((each) => each !== ''),
          { minLength: 1, maxLength: 30 },
        ),
        (texts) => {
          const cells = read(`head;x\n${texts.map((each) => `${each};x`).join('\n')}`)
          expect(new Set(cells.slice(1).map((row) => row[0])).size).toBe(texts.length)
        },
      ),
    )
  })
})

describe('encodings', () => {
  const row = ['Клиент', 'Ёжик и №1']
  const windows1251 = Uint8Array.from([
    0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xa8, 0xe6, 0xe8, 0xea, 0x20, 0xe8, 0x20, 0xb9, 0x31,
  ])
  const bigEndian = Buffer.from(`\ufeff${row.join(';')}`, 'utf16le').swap16()

  test.each([
    ['UTF-8', bytesOf(row.join(';'))],
    ['UTF-8 with a mark', bytesOf(`\ufeff${row.join(';')}`)],
    ['windows-1251', windows1251],
    ['UTF-16 LE', Buffer.from(`\ufeff${row.join(';')}`, 'utf16le')],
    ['UTF-16 BE', bigEndian],
    ['packed by gzip', gzipSync(bytesOf(row.join(';')))],
  ])('%s', (_, bytes) => {
    expect(cellsOf(readCsv(bytes, 'sales.csv'))).toEqual([row])
  })
})

describe('files that cannot be read', () => {
  const rows = (count: number): Uint8Array => new Uint8Array(count * 2).map((_, i) => (i % 2 ? 0x0a : 0x31))

  test.each([
    ['empty', new Uint8Array()],
    ['empty', bytesOf(' \r\n\r\n')],
    ['notText', Uint8Array.from([1, 2, 0, 3])],
    ['damaged', gzipSync(bytesOf('A;B\n1;2\n')).subarray(0, 20)],
    ['tooManyRows', rows(1048577)],
    ['tooManyColumns', bytesOf(`A;B\n${'1;'.repeat(16384)}1\n`)],
    ['unclosedQuote', bytesOf('A;B\n1;2\n"open;3\n4;5\n')],
  ])('%s', (code, bytes) => {
    expect(problemOf(bytes)).toMatchObject({ code, file: 'sales.csv' })
  })

  test('as many rows as a sheet has, and blank lines beyond, are read', () => {
    const full = new Uint8Array(1048576 * 2 + 3).fill(0x0a)
    full.set(rows(1048576))
    expect(readCsv(full, 'sales.csv').sheets[0]?.usedArea(true)?.rowCount).toBe(1048576)
  })

  test('an unclosed quote is located', () => {
    expect(problemOf(bytesOf('A;B\n1;2\n"open;3\n4;5\n')).row).toBe(2)
  })
})

test.each([
  ['/data/Продажи 2024.csv.gz', 'Продажи 2024'],
  ['a:b[c]*.csv', 'a b c'],
  ["'.csv", 'Sheet1'],
  ['history.csv', 'Sheet1'],
  [`${'x'.repeat(40)}.csv`, 'x'.repeat(31)],
])('the file %j gives its sheet a name that Excel accepts', (file, name) => {
  expect(readCsv(bytesOf('A;B'), file).sheets[0]?.name).toBe(name)
})
