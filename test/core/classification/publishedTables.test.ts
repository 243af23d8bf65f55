import { abcClasses, coefficientOfVariation, exactSum, xyzByVariation, type AbcOptions } from '../../../src/core/index'
import { abcByName } from '../../support/abcByName'
import { describeWithPublishedResults, publishedResult } from '../../support/publishedResults'

const strict = (base = 1): AbcOptions => ({ by: 'value', rule: 'strict', cuts: [0.8 * base, 0.95 * base] })

interface Pharmacy {
  inputs: { aggregates: { item: string; count: number; sum: number; turnover: number; days: number[] }[] }
  expected: {
    rows: {
      item: string
      abc1: string
      abc2: string
      cum2: number
      abc3: string
      cv: number | false
      xyz: string | 0
    }[]
  }
}

describeWithPublishedResults('a pharmacy: three ABC letters and XYZ of 803 drugs', () => {
  const load = (): Pharmacy => JSON.parse(publishedResult('abcxyz_ru_pharmacy_suetnoi.json')) as Pharmacy

  it.each([
    { measure: 'count', letter: 'abc1', split: [1] },
    { measure: 'sum', letter: 'abc2', split: [133] },
    { measure: 'turnover', letter: 'abc3', split: [6] },
  ] as const)('by $measure: the same letters, but that the source splits the tie at $split', (column) => {
    const { inputs, expected } = load()
    const items = inputs.aggregates.map((row) => ({ name: row.item, amount: row[column.measure] }))
    const ours = abcByName(items, strict())
    const differing = items.filter(({ name }, i) => ours.get(name) !== expected.rows[i]?.[column.letter])
    expect(new Set(differing.map(({ amount }) => amount))).toEqual(new Set(column.split))
  })

  it('the cumulative shares of the sum are the printed ones', () => {
    const { inputs, expected } = load()
    const printed = expected.rows.map(({ cum2 }) => cum2).sort((a, b) => a - b)
    const nets = inputs.aggregates.map(({ sum }) => sum).sort((a, b) => b - a)
    abcClasses(nets, strict()).cumulativeShare.forEach((share, i) => {
      expect(share).toBeCloseTo(printed[i] ?? NaN, 9)
    })
  })

  // The source writes "A" where X is meant, but has no CV below 10 %, so the slip shows nowhere.
  it('XYZ by the sample deviation of five days, for the 29 drugs with at most one empty day', () => {
    const { inputs, expected } = load()
    const steady = inputs.aggregates.flatMap(({ days }, i) => {
      const { cv, xyz } = expected.rows[i] ?? { cv: false, xyz: 0 }
      return cv === false ? [] : [{ days, cv, xyz }]
    })
    expect(steady).toHaveLength(29)
    for (const { days, cv, xyz } of steady) {
      const ours = coefficientOfVariation(days, 'sample')
      expect(ours).toBeCloseTo(cv, 12)
      expect(xyzByVariation(ours, days.length, [0.1, 0.25])).toBe(xyz)
    }
  })
})

interface Packaging {
  inputs: { item: string; group: string; margin: number }[]
  expected: {
    class_by_item: string[]
    statistics_sheet: Record<'A' | 'B' | 'C', { items: number; sum: number }>
  }
}

describeWithPublishedResults('packaging: the margin of 1265 items in 926 groups', () => {
  const load = (): Packaging & { groups: { name: string; amount: number }[]; lossesInBase: number } => {
    const { inputs, expected } = JSON.parse(publishedResult('abc_ru_packaging_margin_valery.json')) as Packaging
    const groups = [...new Set(inputs.map(({ group }) => group))].map((name) => ({
      name,
      amount: exactSum(inputs.filter(({ group }) => group === name).map(({ margin }) => margin)),
    }))
    const amounts = groups.map(({ amount }) => amount)
    return { inputs, expected, groups, lossesInBase: exactSum(amounts) / exactSum(amounts.filter((net) => net > 0)) }
  }

  it('the same letters under the base of the source, a total with the losses in it', () => {
    const { inputs, expected, groups, lossesInBase } = load()
    const letters = abcByName(groups, strict(lossesInBase))
    // A group without a positive margin has no class by our method; the source calls it C.
    const ours = inputs.map(({ group }) => letters.get(group) ?? 'C')
    expect(ours).toEqual(expected.class_by_item)
    for (const letter of ['A', 'B', 'C'] as const) {
      const margins = inputs.filter((_, i) => ours[i] === letter).map(({ margin }) => margin)
      expect(margins).toHaveLength(expected.statistics_sheet[letter].items)
      expect(exactSum(margins)).toBe(expected.statistics_sheet[letter].sum)
    }
  })

  it('under ours, the sum of the positive ones, one group moves up from C to B', () => {
    const { inputs, expected, groups } = load()
    const letters = abcByName(groups, strict())
    const differing = inputs.filter(({ group }, i) => (letters.get(group) ?? 'C') !== expected.class_by_item[i])
    expect(differing.map(({ group }) => [group, letters.get(group)])).toEqual([['УК-284Н, ППП, желтая, ПЩ', 'B']])
  })
})
