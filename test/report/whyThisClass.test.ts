import type { AbcOptions, AnalysisResult } from '../../src/core/index'
import { exampleContext, exampleProducts, exampleResult } from '../support/exampleResult'
import { reportOf } from '../support/reportOf'

/** The sentence of each customer, by name, as the table has it. */
function reasons(result: AnalysisResult, language: 'ru' | 'en' = 'en'): Record<string, string> {
  const sheet = reportOf(result, exampleContext(language), null).sheets.find(({ id }) => id === 'customers')
  const table = sheet?.blocks.find((block) => block.kind === 'table')
  if (table === undefined) throw new Error('no table of customers')
  return Object.fromEntries(table.rows.map((row) => [String(row[0]), String(row.at(-1)).replaceAll('\u00A0', ' ')]))
}

function withAbc(abc: AbcOptions): AnalysisResult {
  const result = exampleResult()
  return { ...result, parameters: { ...result.parameters, abc } }
}

describe('the customer’s own figures', () => {
  test.each([
    ['Romashka', 'A: 31.0% of revenue, first in the list. X: purchases in 11 of 12 months (91.7%; X from 75%).'],
    [
      '=1+1',
      'A: 19.0% of revenue; 31.0% before it, below the 80% cut. X: purchases in 9 of 12 months (75.0%; X from 75%).',
    ],
    [
      'Lotos',
      'A: 7.0% of revenue; 71.0% before it, below the 80% cut. Z: purchases in 2 of 12 months (16.7%; Z below 25%).',
    ],
    [
      'Beta',
      'B: 5.0% of revenue; 84.0% before it, from 80% to below 95%. Y: purchases in 5 of 12 months (41.7%; Y from 25%).',
    ],
    ['Delta', 'B: 3.0% of revenue; 94.0% before it, from 80% to below 95%. Z: all purchases on one day (one-off).'],
    [
      'Epsilon',
      'C: 2.0% of revenue; 97.0% before it, at or past the 95% cut. No XYZ class: short history (complete periods: 2, needed: 3).',
    ],
    [
      'Zeta',
      'C: 1.0% of revenue; 99.0% before it, at or past the 95% cut. No XYZ class: new, first purchases less than 90 days before 31 Dec 2024 (complete periods: 1, needed: 3).',
    ],
    [
      'Eta',
      'No ABC class: the amount net of returns is not above zero. No XYZ class: the mean amount per period is not above zero.',
    ],
  ])('%s', (name, sentence) => {
    expect(reasons(exampleResult())[name]).toBe(sentence)
  })

  test('in Russian', () => {
    expect(reasons(exampleResult(), 'ru').Lotos).toBe(
      'A: 7,0 % выручки; до него 71,0 %, ниже порога 80 %. Z: покупки в 2 из 12 месяцев (16,7 %; Z – меньше 25 %).',
    )
  })
})

describe('equal amounts', () => {
  test('are judged by what stands before the first of them', () => {
    const { Beta, Gamma } = reasons(exampleResult())
    expect(Beta).toContain('84.0% before it')
    expect(Gamma).toContain(
      '84.0% before it, from 80% to below 95%. Equal amounts share the class of the first of them.',
    )
  })
})

describe('other ways to cut', () => {
  test('strict: with the customer itself, and the first is always A', () => {
    const strict = reasons(withAbc({ by: 'value', rule: 'strict', cuts: [0.3, 0.95] }))
    expect(strict.Romashka).toMatch(/^A: 31\.0% of revenue; the first is always A\./)
    const usual = reasons(withAbc({ by: 'value', rule: 'strict', cuts: [0.8, 0.95] }))
    expect(usual.Lotos).toMatch(/^A: 7\.0% of revenue; 78\.0% with it, not above 80%\./)
  })

  test('items: by place, with what stands before', () => {
    expect(reasons(withAbc({ by: 'items', cuts: [0.2, 0.5] })).Orion).toMatch(
      /^A: number 4 of 11; 27\.3% of the list before it \(A below 20%, B below 50%\)\./,
    )
  })

  test('sum: both shares and what they add up to', () => {
    expect(reasons(withAbc({ by: 'sum', cuts: [1, 1.45] })).Orion).toMatch(
      /^A: 71\.0% of revenue \+ 36\.4% of the list = 107\.4% \(A to 100%, B to 145%\)\./,
    )
  })

  test('computed: the limits come from the curve', () => {
    expect(reasons(withAbc({ by: 'computed' })).Orion).toMatch(/^A: 9\.0% of revenue, number 4 of 11; the limits come/)
  })
})

describe('variation', () => {
  test('names the coefficient and the cut it is held against', () => {
    expect(reasons(exampleProducts()).Delta).toContain('Z: variation 330.0% over 12 months (Z above 25%).')
  })
})

describe('a figure close to a cut', () => {
  test('is shown with the decimals that tell them apart', () => {
    const result = exampleResult()
    const customers = result.customers.map((one) =>
      one.customer === 'Lotos' ? { ...one, cumulativeShare: 0.79996 } : one,
    )
    expect(reasons({ ...result, customers }).Alpha).toContain('79.996% before it, below the 80% cut')
  })
})
