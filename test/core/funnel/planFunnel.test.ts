import fc from 'fast-check'
import {
  AnalysisError,
  funnelConversions,
  planFunnel,
  requiredCounts,
  type FunnelChoices,
  type FunnelStage,
} from '../../../src/core/index'

const stage = (name: string, known: Partial<FunnelStage>): FunnelStage => ({
  ...{ name, count: null, conversion: null, wanted: null, days: null },
  ...known,
})

/** The reference case of the users' sources: 80 calls, 40 proposals, 4 meetings, 1 buyer. */
const reference = [
  stage('Calls', { count: 80, days: 10 }),
  stage('Proposals', { count: 40, days: 14 }),
  stage('Meetings', { count: 4, days: 6 }),
  stage('Buyers', { count: 1 }),
]

const plan = (change: Partial<FunnelChoices>) =>
  planFunnel({ stages: reference, target: { kind: 'buyers', buyers: 10 }, period: null, sellers: 1, ...change })

const problemOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof AnalysisError) return error.problem
    throw error
  }
  return null
}

describe('the reference funnel', () => {
  test('needs 800 calls, 400 proposals and 40 meetings for 10 buyers', () => {
    expect(plan({}).stages.map(({ required }) => required)).toEqual([800, 400, 40, 10])
  })

  test('is divided by working days and sellers, and ends earlier the longer the rest of the cycle is', () => {
    // January 2025 has 23 weekdays; the 1st to 8th are holidays, six of them weekdays. 45658 is the 1st, 45688 the 31st.
    const holidays = [45658, 45659, 45660, 45661, 45662, 45663, 45664, 45665]
    const { stages, workingDays } = plan({ period: { firstDay: 45658, lastDay: 45688, holidays }, sellers: 2 })
    expect(workingDays).toBe(17)
    expect(stages[0]).toMatchObject({ perSeller: 400, perDay: 800 / 17, perSellerAndDay: 800 / 2 / 17 })
    expect(stages.map(({ dueDay }) => dueDay)).toEqual([45688 - 30, 45688 - 20, 45688 - 6, 45688])
  })

  test('is narrowest at the proposals: one point more saves 800 − 727.27 calls', () => {
    expect(plan({}).bottleneck).toMatchObject({ rule: 'savesMost', stage: 1, conversion: 0.1 })
    const { whatIf } = plan({})
    expect(whatIf.find(({ stage, points }) => stage === 1 && points === 0.01)?.firstStage).toBe(728)
    expect(whatIf.find(({ stage, points }) => stage === 1 && points === 0.05)?.firstStage).toBe(534)
  })

  test('with targets the widest miss decides, even where another stage would save more work', () => {
    const stages = reference.map((each, at) => ({ ...each, wanted: [0.65, 0.12, null, null][at] ?? null }))
    expect(plan({ stages }).bottleneck).toEqual({ rule: 'missesTarget', stage: 0, conversion: 0.5, wanted: 0.65 })
    const met = reference.map((each, at) => ({ ...each, wanted: [0.4, 0.1, null, null][at] ?? null }))
    expect(plan({ stages: met }).bottleneck).toMatchObject({ rule: 'savesMost', stage: 1 })
  })
})

test('of equally narrow stages the earlier is the bottleneck, whatever the noise of binary fractions', () => {
  const stages = [20_000, 4000, 800, 160, 32].map((count, at) => stage(`S${at}`, { count }))
  const target = { kind: 'buyers', buyers: 3_012_000 } as const
  expect(plan({ stages, target }).bottleneck).toMatchObject({ rule: 'savesMost', stage: 0 })
  // In binary fractions 0.3 − 0.2 is a little less than 0.1, and 0.2 − 0.1 is 0.1.
  const aims = stages.map((each, at) => ({
    ...each,
    conversion: [0.2, 0.1][at] ?? 0.9,
    wanted: [0.3, 0.2][at] ?? null,
  }))
  expect(plan({ stages: aims, target }).bottleneck).toMatchObject({ rule: 'missesTarget', stage: 0 })
})

test('the widest miss decides also where an earlier stage misses by less', () => {
  const stages = reference.map((each, at) => ({ ...each, wanted: [0.55, 0.3, 0.35, null][at] ?? null }))
  expect(plan({ stages }).bottleneck).toEqual({ rule: 'missesTarget', stage: 1, conversion: 0.1, wanted: 0.3 })
})

test('of conversions that are all 100 % nothing can be saved, and the first is named', () => {
  const stages = [stage('Calls', { conversion: 1 }), stage('Offers', { conversion: 1 }), stage('Buyers', {})]
  expect(plan({ stages }).bottleneck).toEqual({ rule: 'savesMost', stage: 0, conversion: 1, saved: 0 })
})

describe('what the plan says of a stage', () => {
  const stages = [
    stage('Calls', { count: 80, conversion: 0.25, wanted: 0.5, days: 0 }),
    stage('Offers', { count: 30, days: 5 }),
    stage('Buyers', { count: 30, wanted: 0.9, days: 7 }),
  ]

  test('is its name and count, and its conversion as it is and is wanted; the last has none', () => {
    const told = plan({ stages }).stages.map(({ name, actual, conversion, wanted }) => [
      name,
      actual,
      conversion,
      wanted,
    ])
    expect(told).toEqual([
      ['Calls', 80, 0.25, 0.5],
      ['Offers', 30, 1, null],
      ['Buyers', 30, null, null],
    ])
  })

  test('is due when the rest of the cycle still fits in; days after the last stage are no part of it', () => {
    const period = { firstDay: 45658, lastDay: 45688, holidays: [] }
    expect(plan({ stages, period }).stages.map(({ dueDay }) => dueDay)).toEqual([45683, 45683, 45688])
    expect(plan({ stages }).stages.map(({ dueDay, perDay }) => [dueDay, perDay])).toEqual(Array(3).fill([null, null]))
  })
})

test('a conversion that is given goes before the counts', () => {
  const stages = [stage('Calls', { count: 80, conversion: 0.25 }), stage('Buyers', { count: 40 })]
  expect(plan({ stages }).stages.map(({ required }) => required)).toEqual([40, 10])
})

test('a target in money need not be a whole number of buyers: stages are rounded up from 12.5', () => {
  const stages = [stage('Calls', { conversion: 0.5 }), stage('Buyers', {})]
  const target = { kind: 'revenue', revenue: 1_000_000, averageSale: 80_000 } as const
  expect(plan({ stages, target }).stages.map(({ required }) => required)).toEqual([25, 13])
  const profit = { kind: 'profit', profit: 250_000, margin: 0.25, averageSale: 80_000 } as const
  expect(plan({ stages, target: profit }).stages.map(({ required }) => required)).toEqual([25, 13])
})

test('21 at 35 % is 60, not 61', () => {
  expect(requiredCounts(21, [0.35])).toEqual([60, 21])
})

describe('what no funnel can have is refused with its stage', () => {
  const calls = (known: Partial<FunnelStage>, next: Partial<FunnelStage> = {}) => ({
    stages: [stage('Calls', known), stage('Buyers', next)],
  })
  test.each<[string, Partial<FunnelChoices>, object]>([
    ['a conversion of 0', calls({ conversion: 0 }), { code: 'badStage', stage: 0, fault: 'conversionNotPositive' }],
    ['a negative one', calls({ conversion: -0.1 }), { code: 'badStage', stage: 0, fault: 'conversionNotPositive' }],
    ['one above 100 %', calls({ conversion: 1.2 }), { code: 'badStage', stage: 0, fault: 'conversionAboveOne' }],
    ['no number', calls({ conversion: NaN }), { code: 'badStage', stage: 0, fault: 'conversionNotPositive' }],
    ['a rising count', calls({ count: 8 }, { count: 9 }), { code: 'badStage', stage: 1, fault: 'countAboveEarlier' }],
    ['a count of 0', calls({ count: 8 }, { count: 0 }), { code: 'badStage', stage: 1, fault: 'countNotPositive' }],
    ['no conversion', calls({ count: 8 }), { code: 'badStage', stage: 0, fault: 'conversionMissing' }],
    ['an empty name', { stages: [stage(' ', { conversion: 1 }), stage('B', {})] }, { stage: 0, fault: 'nameMissing' }],
    ['a name twice', { stages: [stage('B', { conversion: 1 }), stage('b ', {})] }, { stage: 1, fault: 'nameTwice' }],
    ['a single stage', { stages: [stage('B', {})] }, { code: 'tooFewStages' }],
    ['no count', calls({}, { count: 8 }), { code: 'badStage', stage: 0, fault: 'conversionMissing', value: '' }],
    ['a negative time', calls({ conversion: 1, days: -1 }), { code: 'badStage', stage: 0, fault: 'daysNegative' }],
    ['a time that is no number', calls({ conversion: 1 }, { days: NaN }), { stage: 1, fault: 'daysNegative' }],
    ['nothing wanted', calls({ conversion: 1, wanted: 0 }), { code: 'badStage', stage: 0, fault: 'wantedOutOfRange' }],
    ['too much wanted', calls({ conversion: 1, wanted: 1.01 }), { stage: 0, fault: 'wantedOutOfRange', value: '1.01' }],
    ['a target of 0', { target: { kind: 'buyers', buyers: 0 } }, { code: 'badTarget' }],
    ['an endless target', { target: { kind: 'buyers', buyers: Infinity } }, { code: 'badTarget', value: 'Infinity' }],
    ['no profit', { target: { kind: 'profit', profit: 0, margin: 1, averageSale: 1 } }, { code: 'badTarget' }],
    [
      'a margin of 0',
      { target: { kind: 'profit', profit: 1, margin: 0, averageSale: 1 } },
      { code: 'badParameter', parameter: 'margin', value: '0', expected: '0 < … <= 1' },
    ],
    ['a margin above 1', { target: { kind: 'profit', profit: 1, margin: 1.1, averageSale: 1 } }, { value: '1.1' }],
    [
      'sales that bring nothing',
      { target: { kind: 'revenue', revenue: 1, averageSale: 0 } },
      { code: 'badParameter', parameter: 'average-sale', value: '0', expected: '> 0' },
    ],
    ['no seller', { sellers: 0 }, { code: 'badParameter', parameter: 'sellers', expected: '1, 2, 3 …' }],
    // 45661 and 45662 are a Saturday and a Sunday.
    ['a weekend', { period: { firstDay: 45661, lastDay: 45662, holidays: [] } }, { code: 'noWorkingDays' }],
  ])('%s', (_, change, problem) => {
    expect(problemOf(() => plan(change))).toMatchObject(problem)
  })
})

test('what is just possible is not refused: 100 % wanted, the same count twice, all margin', () => {
  const stages = [stage('Calls', { count: 8, wanted: 1 }), stage('Buyers', { count: 8 })]
  const target = { kind: 'profit', profit: 10, margin: 1, averageSale: 5 } as const
  expect(plan({ stages, target })).toMatchObject({ buyers: 2, stages: [{ required: 2, conversion: 1 }, {}] })
})

describe('figures by themselves, as formulas ask for them', () => {
  test('of fewer than two stages there is no conversion, of two there is one', () => {
    expect(problemOf(() => funnelConversions([80]))).toEqual({ code: 'tooFewStages' })
    expect(funnelConversions([80, 80])).toEqual([1])
    expect(problemOf(() => requiredCounts(10, []))).toEqual({ code: 'tooFewStages' })
  })

  test.each([0, -1, NaN, Infinity])('a target of %d is none', (target) => {
    expect(problemOf(() => requiredCounts(target, [0.5]))).toEqual({ code: 'badTarget', value: String(target) })
  })
})

describe('for any funnel', () => {
  const conversions = fc.array(
    fc.integer({ min: 1, max: 1000 }).map((n) => n / 1000),
    { minLength: 1, maxLength: 5 },
  )
  const target = fc.integer({ min: 1, max: 10_000 })

  test('what is required reaches the target when it goes through the funnel', () => {
    fc.assert(
      fc.property(target, conversions, (buyers, rates) => {
        const [first = 0] = requiredCounts(buyers, rates)
        expect(rates.reduce((count, rate) => count * rate, first)).toBeGreaterThanOrEqual(buyers - 1e-6)
      }),
    )
  })

  test('a higher target never takes less, and no stage takes less than the one after it', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 0, max: 1000 }), conversions, (buyers, more, rates) => {
        const required = requiredCounts(buyers, rates)
        const requiredForMore = requiredCounts(buyers + more, rates)
        for (const [at, count] of required.entries()) {
          expect(requiredForMore[at]).toBeGreaterThanOrEqual(count)
          expect(count).toBeGreaterThanOrEqual(required[at + 1] ?? 0)
        }
      }),
    )
  })
})
