import type { CustomerResult, PeriodNet } from '../../src/core/index'
import { approachTo } from '../../src/report/approaches'
import { cardFacts } from '../../src/report/cardFacts'
import { historyInWords, historyLines, historyTitle } from '../../src/report/historyText'
import { matrixCellText } from '../../src/report/matrixCellText'
import { paretoInWords } from '../../src/report/paretoReadings'
import { paretoZones } from '../../src/report/paretoZones'
import { positionAt } from '../../src/report/positionAt'
import { createSubject } from '../../src/report/Subject'
import { whyThisClass } from '../../src/report/whyThisClass'
import { exampleContext, exampleProducts, exampleResult, exampleWithoutDates } from '../support/exampleResult'

const subject = createSubject(exampleResult(), exampleContext('en'))
const russian = createSubject(exampleResult(), exampleContext('ru'))
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('a cell of the matrix in one sentence', () => {
  test('of its customers and their share', () => {
    expect(matrixCellText(subject, 'A', 'X').sentence).toBe('AX: 3 customers, 56.0% of revenue')
    expect(plain(matrixCellText(russian, 'A', 'Z').sentence)).toBe('AZ: 1 клиент, 7,0 % выручки')
  })

  test('those without a class have no share', () => {
    expect(matrixCellText(subject, 'C', '-').sentence).toBe('C, no XYZ: 2 customers, 3.0% of revenue')
    expect(matrixCellText(subject, '-', '-').sentence).toBe('No class: 1 customer')
  })

  test('without XYZ it is the letter alone', () => {
    const undated = createSubject(exampleWithoutDates(), exampleContext('en'))
    expect(matrixCellText(undated, 'A', null).sentence).toBe('A: 6 customers, 84.0% of revenue')
  })
})

describe('what the user has filled in on the sheets', () => {
  const [first] = exampleResult().customers
  if (first === undefined) throw new Error('no customers')
  const inputs = { 'approach.AX.pricing': [['as agreed']], marks: [[first.customer, 1, 1, '', '', 'yes', 'yes']] }

  test('stands in the place of the proposed approach, in either language', () => {
    for (const language of ['en', 'ru'] as const) {
      const own = createSubject(exampleResult(), { ...exampleContext(language), inputs })
      const proposed = createSubject(exampleResult(), exampleContext(language))
      expect(approachTo(own, 'AX')).toEqual({ ...approachTo(proposed, 'AX'), pricing: 'as agreed' })
      expect(approachTo(own, 'AY')).toEqual(approachTo(proposed, 'AY'))
    }
  })

  test('stands on the card of a customer who has a mark', () => {
    const own = createSubject(exampleResult(), { ...exampleContext('en'), inputs })
    const facts = (subject: typeof own) => cardFacts(subject, first, positionAt(exampleResult().customers, 0))
    expect(facts(own)).toContainEqual({ name: 'Your marks', value: 'well known, competent and demanding' })
    expect(facts(subject).map(({ name }) => name)).not.toContain('Your marks')
  })
})

describe('the share of income on the card', () => {
  const [first] = exampleResult().customers
  const facts = (incomeShare: number | null) => {
    const customer = { ...exampleResult().customers[0], incomeShare } as CustomerResult
    return cardFacts(subject, customer, positionAt(exampleResult().customers, 0))
  }

  test('stands there where it differs from the share of revenue', () => {
    expect(first?.share).toBe(0.31)
    expect(facts(0.29)).toContainEqual({ name: 'Share of income', value: '29.00%' })
    expect(facts(0.31).map(({ name }) => name)).not.toContain('Share of income')
    expect(facts(null).map(({ name }) => name)).not.toContain('Share of income')
  })
})

describe('the Pareto curve', () => {
  test('each letter begins where the one before it ends, and the last ends at the end', () => {
    const zones = paretoZones(subject)
    expect(zones.map(({ letter, customers }) => [letter, customers])).toEqual([
      ['A', 6],
      ['B', 3],
      ['C', 2],
    ])
    expect(zones[1]?.from).toEqual(zones[0]?.to)
    expect(zones[0]?.to.customers).toBeCloseTo(6 / 11)
    expect(zones[0]?.to.amount).toBeCloseTo(0.84)
    expect(zones[2]?.to.customers).toBeCloseTo(1)
    expect(zones[2]?.to.amount).toBeCloseTo(1)
  })

  test('is told in words: both readings and every letter', () => {
    const words = paretoInWords(subject)
    expect(words).toContain('The largest 20% of customers bring 52.4% of revenue.')
    expect(words).toContain('A – 6 customers (54.5%), 84.0% of revenue')
    expect(words).toMatch(/C – 2 customers \(18\.2%\), 3\.0% of revenue\.$/)
  })
})

describe('the place of one customer', () => {
  const { customers } = exampleResult()
  const at = (name: string) => customers.findIndex(({ customer }) => customer === name)

  test('equal amounts share the place of the first of them', () => {
    expect(positionAt(customers, at('Beta'))).toEqual({ first: 6, before: 0.84, through: 0.89, of: 11, tied: false })
    expect(positionAt(customers, at('Gamma'))).toEqual({ first: 6, before: 0.84, through: 0.89, of: 11, tied: true })
  })

  test('gives the reason that the table of customers has', () => {
    const gamma = customers[at('Gamma')]
    expect(gamma && whyThisClass(subject)(gamma, positionAt(customers, at('Gamma')))).toBe(
      'B: 5.0% of revenue; 84.0% before it, from 80% to below 95%. Equal amounts share the class of the first of them. X: purchases in 11 of 12 months (91.7%; X from 75%).',
    )
  })
})

describe('the facts of the card', () => {
  const facts = (one = subject, index = 0): Record<string, string> => {
    const { customers } = one.result
    const customer = customers[index] as CustomerResult
    const shown = cardFacts(one, customer, positionAt(customers, index))
    return Object.fromEntries(shown.map(({ name, value }) => [name, plain(value)]))
  }

  test('tell place, share, level and regularity', () => {
    expect(facts()).toEqual({
      Revenue: '3,100,000',
      'Share of revenue': '31.00%',
      Place: '1 of 11',
      Level: 'risk of critical dependency',
      Orders: '20',
      'First purchase': '10 Jan 2024',
      'Last purchase': '27 Dec 2024',
      'Active periods': '11 of 12 months (92%)',
      'Coefficient of variation': '40.0%',
    })
  })

  test('leave out what is not known: no place without a class, no dates without purchases', () => {
    expect(Object.keys(facts(subject, 11))).toEqual(['Revenue', 'Level', 'Share of income', 'Orders', 'Active periods'])
    expect(Object.keys(facts(createSubject(exampleWithoutDates(), exampleContext('en'))))).not.toContain('Orders')
  })

  test('a product has no level of dependency', () => {
    expect(Object.keys(facts(createSubject(exampleProducts(), exampleContext('en'))))).not.toContain('Level')
  })
})

describe('the history', () => {
  const month = (firstDay: number, days: number, amount: number, partial = false): PeriodNet => ({
    firstDay,
    lastDay: firstDay + days - 1,
    amount,
    partial,
  })
  const history = [month(45292, 31, 5, true), month(45323, 29, 40), month(45352, 31, 30), month(45383, 30, 99, true)]

  test('compares complete periods only', () => {
    expect(historyTitle(subject)).toBe('Revenue by month')
    expect(historyInWords(subject, history)).toBe(
      'From January 2024 to April 2024. Most: 40 (February 2024); least: 30 (March 2024).',
    )
    expect(historyTitle(russian)).toBe('Выручка по месяцам')
  })

  test('marks partial periods in words, since hatching cannot be heard', () => {
    expect(historyLines(subject, history).map(({ period }) => period)).toEqual([
      'January 2024 (partial)',
      'February 2024',
      'March 2024',
      'April 2024 (partial)',
    ])
  })

  test('quarters are named', () => {
    const { periods } = exampleResult()
    const byQuarter = createSubject(
      exampleResult({ periods: periods && { ...periods, unit: 'quarter' } }),
      exampleContext('ru'),
    )
    expect(historyLines(byQuarter, [month(45383, 91, 7)])).toEqual([{ period: '2 кв. 2024', amount: '7' }])
  })
})
