import type { AnalysisResult } from '../../src/core/index'
import { buildReport } from '../../src/report/buildReport'
import type { CellArea, CellContent, ReportBlock, ReportSheet, SheetId } from '../../src/report/Report'
import { exampleContext, exampleProducts, exampleResult, exampleWithoutDates } from '../support/exampleResult'
import { reportOf } from '../support/reportOf'

const LANGUAGES = ['ru', 'en'] as const

const RESULTS: [string, AnalysisResult][] = [
  ['customers', exampleResult()],
  ['products', exampleProducts()],
  ['no dates', exampleWithoutDates()],
  [
    'nothing set aside',
    exampleResult({ reconciliation: { ...exampleResult().reconciliation, issues: [] }, alerts: [] }),
  ],
]

const REPORTS = RESULTS.flatMap(([name, result]) =>
  LANGUAGES.map((language) => ({
    name,
    language,
    result,
    report: reportOf(result, exampleContext(language), null),
  })),
)

describe.each(REPORTS)('$name in $language', ({ report, language, result }) => {
  test('has seven sheets without a plan', () => {
    expect(report.sheets.map(({ id }) => id)).toEqual([
      'summary',
      'customers',
      'matrix',
      'pareto',
      'keyAccounts',
      'data',
      'parameters',
    ])
  })

  test('is plain data without NaN', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
    expect(report.sheets.flatMap(cells).filter((value) => Number.isNaN(value))).toEqual([])
  })

  test('keeps every block within the columns of its sheet and off the others', () => {
    for (const sheet of report.sheets) {
      const areas = sheet.blocks.filter(fillsCells).map(areaOf)
      const width = sheet.columnWidths.length
      expect(areas.filter(({ column, columnCount }) => column + columnCount > width)).toEqual([])
      expect(areas.filter((one, i) => areas.slice(i + 1).some((other) => overlap(one, other)))).toEqual([])
    }
  })

  test('styles, merges and highlights only cells that its blocks fill', () => {
    for (const sheet of report.sheets) {
      const areas = sheet.blocks.filter(fillsCells).map(areaOf)
      const filled = (area: CellArea) => areas.some((block) => inside(area, block))
      for (const block of sheet.blocks) {
        if (block.kind !== 'cells') continue
        const used = [...block.styles.map(({ area }) => area), ...block.merges]
        expect(used.filter((area) => !filled(area))).toEqual([])
      }
      for (const { area } of sheet.highlights) expect(filled(area)).toBe(true)
      const rows = sheet.print.titleRows
      if (rows !== null)
        expect(areas.some(({ row, rowCount }) => row <= rows.first && rows.last < row + rowCount)).toBe(true)
    }
  })

  test('draws the chart from a block that holds its figures', () => {
    const sheet = sheetOf(report, 'pareto')
    const chart = sheet.blocks.find((block) => block.kind === 'chart')
    const table = sheet.blocks.find((block) => block.kind === 'table')
    if (chart === undefined || table === undefined) throw new Error('no chart or no table')
    expect(chart.source).toEqual(areaOf(table))
    expect(chart.series).toHaveLength(table.columns.length - 1)
  })

  test('speaks one language', () => {
    const given = new Set(['Romashka', ...result.customers.map(({ customer }) => customer)])
    const words = report.sheets
      .flatMap((sheet) => [sheet.name, ...cells(sheet)])
      .filter((value) => typeof value === 'string')
    const foreign = words.filter((text) => {
      if (given.has(text)) return false
      const own = text.replace(NOT_RUSSIAN_BY_NATURE, '')
      return language === 'en' ? /\p{Script=Cyrillic}/u.test(text) : /[a-z]{2,}/i.test(own)
    })
    expect(foreign).toEqual([])
  })

  test('leaves no placeholder unfilled', () => {
    const unfilled = /\{\{|undefined|NaN|\w+\.\w+[A-Z]/
    expect(report.sheets.flatMap(cells).filter((value) => unfilled.test(JSON.stringify(value)))).toEqual([])
  })
})

/** Names given by the data, terms of the field, and names of programs. */
const NOT_RUSSIAN_BY_NATURE =
  /[ABC][XYZ]|ABC|XYZ|HHI|CR\d+|Excel|Ultsch|Lötsch|sales\.xlsx|Sales|Romashka|romashka|ROMASHKA|n\/a|[ABCH]\d+(:D\d+)?/g

describe('the matrix', () => {
  test.each(LANGUAGES)('adds up to all customers and all money (%s)', (language) => {
    const [counts, shares, amounts] = grids(
      sheetOf(reportOf(exampleResult(), exampleContext(language), null), 'matrix'),
    )
    expect(counts?.at(-1)?.at(-1)).toBe(12)
    expect(shares?.at(-1)?.at(-1)).toBe(1)
    expect(amounts?.at(-1)?.at(-1)).toBe(9_950_000)
    for (const grid of [counts, shares, amounts]) {
      const numbers = (grid ?? []).slice(1).map((row) => row.slice(1).map(Number))
      for (const row of numbers) expect(sum(row.slice(0, -1))).toBeCloseTo(row.at(-1) ?? NaN, 9)
    }
  })

  test('has no row or column for a missing letter that nobody misses', () => {
    const classified = exampleResult().customers.filter(({ abc, xyz }) => abc !== null && xyz !== null)
    const none = { customers: 0, amount: 0 }
    const matrix = { ...exampleResult().matrix, 'C-': none, '--': none }
    const report = reportOf(exampleResult({ customers: classified, matrix }), exampleContext('en'), null)
    const [counts] = grids(sheetOf(report, 'matrix'))
    expect(counts?.map((row) => row[0])).toEqual([null, 'A – large', 'B – medium', 'C – small', 'Total'])
    expect(counts?.[0]).toHaveLength(5)
  })
})

describe('the headlines', () => {
  const said = (result: AnalysisResult) => cells(sheetOf(reportOf(result, exampleContext('en'), null), 'summary'))

  test('say what the classes, the readings and the key accounts come to', () => {
    const sentences = said(exampleResult())
    expect(sentences).toContain('Class A (6 of 12 customers) brings 84.0% of revenue.')
    expect(sentences).toContain(
      'The largest 20% of customers bring 52.4% of revenue; 80% of revenue takes no more than 6 customers (54.5%).',
    )
    expect(sentences).toContain('3 key accounts (above 10% of income each) together bring 62.0% of income.')
    expect(sentences).toContain('Under the rule “not above the cut” the ABC class of 2 customers would differ.')
  })

  test('say why there is no XYZ', () => {
    expect(said(exampleWithoutDates())).toContain('XYZ is not computed: the data has no dates.')
  })
})

describe('products', () => {
  test('are never called key accounts or mono-clients', () => {
    const words = reportOf(exampleProducts(), exampleContext('ru'), null).sheets.flatMap((sheet) => [
      sheet.name,
      ...cells(sheet),
    ])
    expect(words.filter((text) => /ключев|моноклиент|клиент(?!ам и периодам)/i.test(JSON.stringify(text)))).toEqual([
      'о клиентах судят по тому, как часто они покупают, о товарах – по тому, насколько ровно',
    ])
  })
})

describe('columns', () => {
  test('hold numbers of billions', () => {
    const result = exampleResult()
    const large = result.customers.map((one) => ({ ...one, amount: one.amount * 100_000 }))
    const { reconciliation } = result
    const selected = { rows: 2008, amount: 995_000_000_000 }
    const report = reportOf(
      { ...result, customers: large, reconciliation: { ...reconciliation, selected } },
      exampleContext('ru'),
      null,
    )
    const table = sheetOf(report, 'customers').blocks.find((block) => block.kind === 'table')
    expect(table?.columns[1]?.heading).toBe('Выручка')
    expect(sheetOf(report, 'customers').columnWidths[1]).toBeGreaterThanOrEqual('310 000 000 000'.length + 2)
    expect(sheetOf(report, 'data').columnWidths[2]).toBeGreaterThanOrEqual('995 000 000 000'.length + 2)
  })
})

describe('a long list', () => {
  const many = (count: number): AnalysisResult => {
    const result = exampleResult()
    const [first] = result.customers
    if (first === undefined) throw new Error('no customers')
    const customers = Array.from({ length: count }, (_, i) => ({
      ...first,
      customer: `N${i}`,
      amount: count - i,
      cumulativeShare: (i + 1) / count,
    }))
    return { ...result, customers }
  }

  test('is drawn with at most 200 points that hold all the money', () => {
    for (const count of [200, 201, 1000]) {
      const result = many(count)
      const table = sheetOf(reportOf(result, exampleContext('en'), null), 'pareto').blocks.find(
        ({ kind }) => kind === 'table',
      )
      if (table?.kind !== 'table') throw new Error('no table')
      expect(table.rows).toHaveLength(200)
      expect(sum(table.rows.map((row) => Number(row[1])))).toBe((count * (count + 1)) / 2)
    }
  })
})

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function sheetOf(report: { sheets: ReportSheet[] }, id: SheetId): ReportSheet {
  const sheet = report.sheets.find((one) => one.id === id)
  if (sheet === undefined) throw new Error(`no sheet ${id}`)
  return sheet
}

/** The blocks of the matrix sheet with one row a letter. */
function grids(sheet: ReportSheet): CellContent[][][] {
  return sheet.blocks.flatMap((block) => (block.kind === 'cells' && block.values.length > 3 ? [block.values] : []))
}

function cells(sheet: ReportSheet): CellContent[] {
  return sheet.blocks.flatMap((block): CellContent[] => {
    if (block.kind === 'cells') return block.values.flat()
    if (block.kind === 'table') return [...block.columns.map(({ heading }) => heading), ...block.rows.flat()]
    return [block.title, block.alternativeText]
  })
}

/** A block without values only dresses cells of another. */
function fillsCells(block: ReportBlock): boolean {
  return block.kind !== 'cells' || block.values.length > 0
}

function areaOf(block: ReportBlock): CellArea {
  if (block.kind === 'chart') return block.place
  const { row, column } = block
  if (block.kind === 'table') return { row, column, rowCount: block.rows.length + 1, columnCount: block.columns.length }
  return { row, column, rowCount: block.values.length, columnCount: Math.max(...block.values.map((one) => one.length)) }
}

function inside(area: CellArea, room: CellArea): boolean {
  return (
    area.row >= room.row &&
    area.column >= room.column &&
    area.row + area.rowCount <= room.row + room.rowCount &&
    area.column + area.columnCount <= room.column + room.columnCount
  )
}

function overlap(one: CellArea, other: CellArea): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  )
}

test('pauses on the way through a long list, so that Cancel is heard and the pane drawn', () => {
  const [first] = exampleResult().customers
  if (first === undefined) throw new Error('no customer')
  const customers = Array.from({ length: 20_000 }, (_, at) => ({ ...first, customer: `Customer ${at}` }))
  const steps = buildReport(exampleResult({ customers }), exampleContext('en'), null)
  let pauses = 0
  while (steps.next().done !== true) pauses += 1
  expect(pauses).toBeGreaterThanOrEqual(20)
})
