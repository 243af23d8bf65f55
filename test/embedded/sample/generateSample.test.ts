import { spawnSync } from 'node:child_process'
import { generateSample } from '../../../src/embedded/sample/generateSample'
import { CellError, type CellValue } from '../../../src/embedded/workbook/CellValue'
import { sheetCells } from '../../support/sheetCells'

const LANGUAGES = ['ru', 'en'] as const

function sample(language: 'ru' | 'en'): { head: CellValue[][]; rows: CellValue[][]; total: CellValue[] } {
  const cells = sheetCells(generateSample(language).sheets[0])
  return { head: cells.slice(0, 4), rows: cells.slice(4, -1), total: cells.at(-1) ?? [] }
}

const keyOf = (customer: CellValue): string =>
  typeof customer === 'string' ? customer.toUpperCase().replace(/\s+/g, ' ') : ''

describe.each(LANGUAGES)('the sample in %s', (language) => {
  const { head, rows, total } = sample(language)
  const sold = rows.filter((row) => typeof row[9] === 'number' && row[2] !== null)
  const sums = new Map<string, number>()
  for (const row of sold) sums.set(keyOf(row[2] ?? ''), (sums.get(keyOf(row[2] ?? '')) ?? 0) + Number(row[9]))
  const sizes = [...sums.values()].sort((a, b) => b - a)
  const income = sizes.reduce((sum, size) => sum + size, 0)

  test('is the same at every call', () => {
    expect(sample(language)).toEqual({ head, rows, total })
  })

  test('has about 2,000 sales of about 120 customers, with an account of 12 to 18 % and few that bring most', () => {
    expect(rows.length).toBeGreaterThan(1800)
    expect(rows.length).toBeLessThan(2400)
    expect(sums.size).toBeGreaterThanOrEqual(115)
    expect((sizes[0] ?? 0) / income).toBeGreaterThan(0.12)
    expect((sizes[0] ?? 0) / income).toBeLessThan(0.18)
    const top = sizes.slice(0, Math.round(sizes.length * 0.2)).reduce((sum, size) => sum + size, 0)
    expect(top / income).toBeGreaterThan(0.6)
  })

  test('covers more than 24 months in order of the days, on working days', () => {
    const days = rows.map((row) => Number(row[0]))
    expect(days).toEqual([...days].sort((a, b) => a - b))
    expect((days.at(-1) ?? 0) - (days[0] ?? 0)).toBeGreaterThan(24 * 30.5)
    expect(days.every((day) => (day - 2) % 7 < 5)).toBe(true)
  })

  test('amounts are quantity times price, and the total is the sum of them all', () => {
    for (const row of sold) expect(Number(row[9])).toBeCloseTo(Number(row[7]) * Number(row[8]), 2)
    const all = rows.reduce((sum, row) => sum + Number(row[7]) * Number(row[8]), 0)
    expect(Number(total[9])).toBeCloseTo(all, 2)
  })

  test('has the flaws of a real export', () => {
    expect(head[0]?.slice(1).every((value) => value === null)).toBe(true)
    expect(rows.filter((row) => Number(row[7]) < 0).length).toBe(9)
    expect(rows.filter((row) => typeof row[9] === 'string').length).toBe(6)
    expect(rows.filter((row) => row[2] === null).length).toBe(4)
    expect(rows.filter((row) => row[9] instanceof CellError).length).toBe(1)
    const spellings = new Set(sold.map((row) => row[2]))
    expect(spellings.size).toBe(sums.size + 1)
  })

  test('has regular, seasonal, one-off, new and silent buyers', () => {
    const first = Number(rows[0]?.[0])
    const last = Number(rows.at(-1)?.[0])
    const days = new Map<string, Set<number>>()
    for (const row of sold) {
      const key = keyOf(row[2] ?? '')
      days.set(key, (days.get(key) ?? new Set()).add(Number(row[0])))
    }
    const spans = [...days.values()].map((set) => ({ orders: set.size, from: Math.min(...set), to: Math.max(...set) }))
    expect(spans.filter(({ orders }) => orders === 1).length).toBeGreaterThanOrEqual(20)
    expect(spans.filter(({ from }) => from > last - 90).length).toBeGreaterThanOrEqual(8)
    expect(spans.filter(({ orders, to }) => orders > 3 && to < last - 200).length).toBeGreaterThanOrEqual(10)
    expect(
      spans.filter(({ orders, from, to }) => orders > 20 && from < first + 60 && to > last - 60).length,
    ).toBeGreaterThan(15)
  })
})

test.each([
  [
    'ru',
    [
      'Дата',
      'Номер документа',
      'Контрагент',
      'Менеджер',
      'Регион',
      'Источник',
      'Номенклатура',
      'Количество',
      'Цена',
      'Сумма',
      'Себестоимость',
    ],
  ],
  [
    'en',
    [
      'Date',
      'Document no.',
      'Customer',
      'Manager',
      'Region',
      'Source',
      'Product',
      'Quantity',
      'Price',
      'Amount',
      'Cost',
    ],
  ],
] as const)('headings in %s', (language, headings) => {
  expect(sample(language).head[3]).toEqual(headings)
})

test('typed numbers look as people of the language type them', () => {
  const typed = (language: 'ru' | 'en'): CellValue[] => sample(language).rows.map((row) => row[9] ?? null)
  expect(typed('ru').filter((value) => typeof value === 'string')).toContainEqual(
    expect.stringMatching(/^\d{1,3} \d{3},\d{2}$/),
  )
  expect(typed('en').filter((value) => typeof value === 'string')).toContainEqual(
    expect.stringMatching(/^\d{1,3},\d{3}\.\d{2}$/),
  )
})

test('is the same under another time zone', () => {
  const script = `
    const { generateSample } = require('./src/embedded/sample/generateSample.ts')
    const { cells } = generateSample('en').sheets[0]
    process.stdout.write(JSON.stringify([cells.value(4, 0), cells.value(2000, 0), cells.value(2000, 9)]))`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    env: { ...process.env, TZ: 'America/New_York' },
  })
  const { cells } = generateSample('en').sheets[0] ?? { cells: null }
  expect(JSON.parse(run.stdout.toString())).toEqual([cells?.value(4, 0), cells?.value(2000, 0), cells?.value(2000, 9)])
})
