import { detectLayout, SalesTableBuilder, type Cell } from '../../../src/core/index'
import { DEFAULTS, plainUnits, readSheet, sampleOf } from './readSheet'

const HEADER: Cell[] = ['Holding', 'Client', 'Date', 'Order', 'Amount']
const SALES: Cell[][] = [
  ['North', 'Oak', '05.01.2024', 'a', 10],
  ['North', 'Total Oil', '06.01.2024', 'b', 20],
  ['South', 17, 45298, 'c', '30,5'],
  ['', 'oak', 'soon', '', 40],
  ['South', '', '08.01.2024', 'd', 50],
  ['South', 'Elm', '09.01.2024', 'e', 'n/a'],
  ['South', 'Elm', '#N/A', 'f', 7],
  ['South', 'Total Oil', '10.01.2024', 'g', 1e300],
]

describe('a hidden row', () => {
  const shown = readSheet([HEADER, ...SALES])
  const hidden = readSheet([HEADER, ...SALES], {}, { hiddenRows: 'exclude' }, [false, ...SALES.map(() => true)])

  test('holds what it would hold if it were shown, and is set aside for that besides', () => {
    const alsoHidden = plainUnits(shown).map(({ reasons = [], ...unit }) => ({
      ...unit,
      reasons: ['hiddenRow', ...reasons],
    }))
    const sorted = (units: { reasons?: string[] }[]) =>
      units.map((unit) => ({ ...unit, reasons: [...(unit.reasons ?? [])].sort() }))
    expect(sorted(plainUnits(hidden))).toEqual(sorted(alsoHidden))
    expect(hidden.group).toEqual(shown.group)
  })

  test('is no other sale than the sheet says', () => {
    expect(plainUnits(shown)).toEqual([
      { customer: 'Oak', amount: 10, day: '2024-01-05', order: 'a' },
      { customer: 'Total Oil', amount: 20, day: '2024-01-06', order: 'b' },
      { customer: '17', amount: 30.5, day: '2024-01-07', order: 'c' },
      { customer: 'Oak', amount: 40, day: null, order: '', reasons: ['notADate'] },
      { customer: '', amount: 50, day: '2024-01-08', order: 'd', reasons: ['missingCustomer'] },
      { customer: 'Elm', amount: null, day: '2024-01-09', order: 'e', reasons: ['notANumber'] },
      { customer: 'Elm', amount: 7, day: null, order: 'f', reasons: ['errorValue'] },
      { customer: 'Total Oil', amount: null, day: '2024-01-10', order: 'g', reasons: ['notANumber'] },
    ])
    const groups = Array.from(shown.group?.codes ?? [], (code) => shown.group?.values[code])
    expect(groups).toEqual(['North', 'North', 'South', '', 'South', 'South', 'South', 'South'])
  })
})

test('long runs of sales are read as short ones are, whatever stands between them', () => {
  const rows = Array.from({ length: 1700 }, (_, i): Cell[] => [
    'North',
    `Client ${i % 90}`,
    45_292 + (i % 300),
    `o${i}`,
    i,
  ])
  const odd: [number, number, Cell][] = [
    [0, 1, ''],
    [498, 4, 'n/a'],
    [499, 1, 'Итого'],
    [500, 2, 'soon'],
    [700, 4, '1 700,50'],
    [999, 1, 'Total Oil'],
    [1000, 1, 'TOTAL OIL'],
    [1500, 1, '#N/A'],
    [1699, 4, ''],
  ]
  for (const [row, column, cell] of odd) rows[row] = (rows[row] ?? []).with(column, cell)
  rows[1200] = ['', '', '', '', '']
  const sheet = [HEADER, ...rows]

  const inShortBlocks = readSheet(sheet)
  const builder = new SalesTableBuilder([detectLayout(sampleOf(sheet), {})], DEFAULTS)
  builder.add(0, [{ firstRow: 0, firstColumn: 0, values: sheet }], null)
  expect(builder.finish()).toEqual(inShortBlocks)
  expect(inShortBlocks.count).toBe(1699)
  expect(new Set(inShortBlocks.issues.map(({ row }) => row))).toEqual(new Set([1, 499, 500, 501, 1501, 1700]))
})

describe('a row that names nobody', () => {
  const reasonsOf = (...row: Cell[]) => plainUnits(readSheet([HEADER, ...SALES.slice(0, 3), row]))[3]?.reasons
  test.each<[string, Cell[], string[]]>([
    ['is a total where another column says so', ['Итого', '', '', '', 60.5], ['totalRow']],
    ['also in the column of dates', ['', '', 'Итого', '', 99], ['totalRow']],
    ['also in that of orders', ['', '', '', 'Всего', 99], ['totalRow']],
    [
      'is one of a group whose name ends so, if it has no day and no order',
      ['North Total', '', '', '', 30],
      ['totalRow'],
    ],
    ['is a sale to nobody, if it has a day', ['North Total', '', '07.01.2024', '', 30], ['missingCustomer']],
    ['is a sale to nobody, if it has an order', ['North Total', '', '', 'x', 30], ['missingCustomer', 'notADate']],
    [
      'counts as a row if it has nothing but an order',
      ['', '', '', 'x', ''],
      ['missingCustomer', 'missingAmount', 'notADate'],
    ],
    [
      'counts as a row if it has nothing but a holding',
      ['x', '', '', '', ''],
      ['missingCustomer', 'missingAmount', 'notADate'],
    ],
  ])('%s', (_, row, reasons) => {
    expect([...(reasonsOf(...row) ?? [])].sort()).toEqual([...reasons].sort())
  })
})

test('"Total Oil" is a customer, and beneath the orders a total where it has neither day nor order', () => {
  const reasons = plainUnits(
    readSheet([
      HEADER,
      ['', 'Total Oil', '', '', 5],
      ...SALES.slice(0, 2),
      ['', 'Total Oil', '', '', 30],
      ['', 'Total Oil', '', 'x', 3],
    ]),
  ).map((unit) => unit.reasons?.join() ?? '')
  expect(reasons).toEqual(['totalRow', '', '', 'totalRow', 'notADate'])
})

test('a total is told by a column that the customers are grouped by, not by one behind them', () => {
  const reasonsOf = (total: Cell[]) => {
    const sales: Cell[][] = [
      ['x', 'Oak', 'Ann', 1],
      ['x', 'Elm', 'Bob', 5],
    ]
    return plainUnits(readSheet([['№', 'Client', 'Manager', 'Amount'], ...sales, total])).at(-1)?.reasons
  }
  expect(reasonsOf(['', '', 'Total', 7])).toEqual(['missingCustomer'])
  expect(reasonsOf(['Total', '', '', 7])).toEqual(['totalRow'])
})

test('a sheet that is in order has nothing to remark', () => {
  const table = readSheet([HEADER, ['North', 'Oak', 45296, 'a', 10], ['South', 'Elm', 45297, 'b', 20]])
  expect([table.notes, table.issues, table.converted]).toEqual([[], [], 0])
})

describe('dates in the columns', () => {
  const sheet = (...dates: Cell[]): Cell[][] => [
    ['Client', 'Date', 'Amount'],
    ...dates.map((date): Cell[] => ['Oak', date, 1]),
  ]
  const daysOf = (...dates: Cell[]) => plainUnits(readSheet(sheet(...dates))).map(({ day }) => day)

  test('are day first where one of them can only be so, and that needs no remark', () => {
    const table = readSheet(sheet('31/1/2024', '5/2/2024'))
    expect(plainUnits(table).map(({ day }) => day)).toEqual(['2024-01-31', '2024-02-05'])
    expect(table.notes).toEqual([])
  })

  test('may be months of a year, not months alone', () => {
    expect(daysOf('05.01.2024', 'март 2024', 'март')).toEqual(['2024-01-05', '2024-03-01', null])
  })

  test('of a workbook that counts from 1904 are moved, and counted; days in digits are not', () => {
    // 43830 days after 1 January 1904 is 1 January 2024.
    const table = readSheet(sheet(43830, 43831, 20240105), {}, { date1904: true })
    expect(plainUnits(table).map(({ day }) => day)).toEqual(['2024-01-01', '2024-01-02', '2024-01-05'])
    expect(table.notes).toEqual([{ code: 'system1904', shifted: 2 }])
  })
})
