import { detectLayout, SalesTableBuilder, type Cell, type CellRectangle } from '../../../src/core/index'
import { plainUnits, readSheet, sampleOf } from './readSheet'

const OPTIONS = { measure: 'revenue', date1904: false, hiddenRows: 'keep' } as const
const HEADER = ['Customer', 'Date', 'Amount']

describe('the cells that could not be used', () => {
  // Day or month first is known at the end only: '31/1/2024' is refused after everything else.
  const sheet: Cell[][] = [
    HEADER,
    ['Oak', '31/1/2024', 1],
    ['Oak', '1/31/2024', 2],
    ['Oak', '2/28/2024', 'x'],
    ['', '3/31/2024', 'y'],
  ]

  test('stand in the order of the sheet, whenever each was found out', () => {
    expect(readSheet(sheet).issues.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['notADate', 1, 1],
      ['notANumber', 3, 2],
      ['missingCustomer', 4, 0],
      ['notANumber', 4, 2],
    ])
  })

  test('of one row stand from left to right, where one is found out last', () => {
    const both = sheet.map((row, i): Cell[] => (i === 1 ? ['', '31/1/2024', 'z'] : row))
    expect(
      readSheet(both)
        .issues.slice(0, 3)
        .map(({ code, row, column }) => [code, row, column]),
    ).toEqual([
      ['missingCustomer', 1, 0],
      ['notADate', 1, 1],
      ['notANumber', 1, 2],
    ])
  })

  test('of several sheets stand sheet by sheet', () => {
    const samples = [sampleOf(sheet, {}, 'One'), sampleOf(sheet, {}, 'Two')]
    const builder = new SalesTableBuilder(
      samples.map((sample) => detectLayout(sample, {})),
      OPTIONS,
    )
    samples.forEach((sample, i) => {
      builder.add(i, [sample], null)
    })
    expect(builder.finish().issues.map(({ sheet: at, row }) => [at, row])).toEqual(
      [0, 1].flatMap((at) => [1, 3, 4, 4].map((row) => [at, row])),
    )
  })
})

test('a last row that adds up all the others is a total, and other rows that name nobody stay what they are', () => {
  const table = readSheet([
    ['Customer', 'Amount'],
    ['Oak', 10],
    ['', 'x'],
    ['Elm', 20],
    ['Ash', 30],
    ['', 60],
  ])
  expect(plainUnits(table).map(({ reasons = [] }) => reasons)).toEqual([
    [],
    ['missingCustomer', 'notANumber'],
    [],
    [],
    ['totalRow'],
  ])
  expect(table.issues.map(({ code, row }) => [code, row])).toEqual([
    ['missingCustomer', 2],
    ['notANumber', 2],
    ['totalRow', 5],
  ])
})

test('a total that nobody labelled is one in its own sheet only, and for no other reason', () => {
  const first = sampleOf(
    [
      ['Customer', 'Amount'],
      ['Oak', 10],
      ['Elm', 20],
      ['', 7],
      ['Ash', 1],
    ],
    {},
    'One',
  )
  const second = sampleOf(
    [
      ['Customer', 'Amount'],
      ['Oak', 10],
      ['Elm', 20],
      ['', 30],
    ],
    {},
    'Two',
  )
  const builder = new SalesTableBuilder(
    [first, second].map((sample) => detectLayout(sample, {})),
    { ...OPTIONS, hiddenRows: 'exclude' },
  )
  builder.add(0, [first], null)
  builder.add(1, [second], [false, false, false, true])
  expect(builder.finish().issues.map(({ code, sheet, row }) => [code, sheet, row])).toEqual([
    ['missingCustomer', 0, 3],
    ['totalRow', 1, 3],
  ])
})

describe('a sheet that has more rows than it had when it was looked at', () => {
  const ROWS = 5000
  const grown = (header: Cell[], row: (i: number) => Cell[]) => {
    const rows = Array.from({ length: ROWS }, (_, i) => row(i))
    const builder = new SalesTableBuilder([detectLayout(sampleOf([header, ...rows.slice(0, 2)]), {})], OPTIONS)
    const all: CellRectangle = { firstRow: 0, firstColumn: 0, values: [header, ...rows] }
    builder.add(0, [all], null)
    return builder.finish()
  }

  test('is read whole, with dates, orders and groups', () => {
    const table = grown(['Customer', 'Date', 'Amount', 'Order', 'Holding'], (i) => [
      `Customer ${i % 7}`,
      45292 + (i % 300),
      i,
      `N ${i}`,
      `Group ${i % 3}`,
    ])
    const last = table.count - 1
    expect(table.count).toBe(ROWS)
    expect(plainUnits(table)[last]).toEqual({
      customer: `Customer ${last % 7}`,
      amount: last,
      // 4999 % 300 is 199; the 200th day of 2024 is 18 July.
      day: '2024-07-18',
      order: `N ${last}`,
    })
    expect(table.group?.values[table.group.codes[last] ?? 0]).toBe(`Group ${last % 3}`)
  })

  test('is read whole as a crosstab, too', () => {
    const table = grown(['Customer', '2024-01', '2024-02'], (i) => [`Customer ${i}`, i + 1, i + 2])
    const last = table.count - 1
    expect(table.count).toBe(2 * ROWS)
    expect(plainUnits(table)[last]).toEqual({ customer: `Customer ${ROWS - 1}`, amount: ROWS + 1, day: '2024-02-01' })
    expect([table.column?.[last], table.lastDay?.[last]]).toEqual([2, 45351])
  })
})
