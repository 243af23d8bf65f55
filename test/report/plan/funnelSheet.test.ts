import fc from 'fast-check'
import { planFunnel, type FunnelChoices, type FunnelStage, type FunnelTarget } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import { funnelCells } from '../../../src/report/plan/funnelInputs'
import { funnelSheet } from '../../../src/report/plan/funnelSheet'
import type { CellValue } from '../../../src/report/Report'
import { createSubject } from '../../../src/report/Subject'
import { exampleContext, exampleResult } from '../../support/exampleResult'
import { LiveSheet } from './LiveSheet'

const TODAY = 45730
const COLUMNS = 16
/** What columns of the list show, as their headings name them. */
const AT = { name: 1, used: 6, required: 7, missing: 8, perSeller: 9, perDay: 10, both: 11, due: 12, check: 15 }

function openSheet(language: 'en' | 'ru' = 'en'): LiveSheet {
  const subject = createSubject(exampleResult(), exampleContext(language))
  const cells = funnelCells({}, subject.result, createWording(language), TODAY)
  const none = { plan: null, problem: null }
  return new LiveSheet(funnelSheet(subject, { cells, funnel: none, lost: 1, stress: none, replacement: null } as never))
}

const stageRows = (sheet: LiveSheet) => {
  const { row, rowCount } = sheet.input('funnel.stages')
  return Array.from({ length: rowCount }, (_, at) => sheet.shown(row + at, COLUMNS))
}
const column = (sheet: LiveSheet, at: number) => stageRows(sheet).map((row) => row[at])
const required = (sheet: LiveSheet) => column(sheet, AT.required).filter((cell) => cell !== '')

/** Ten rows: those given, the rest cleared. */
function fillStages(sheet: LiveSheet, rows: CellValue[][]): void {
  const blank = Array<CellValue>(5).fill(null)
  sheet.fill(
    'funnel.stages',
    Array.from({ length: 10 }, (_, at) => [...(rows[at] ?? []), ...blank].slice(0, 5)),
  )
}

describe('the reference case stands there', () => {
  test('10 buyers need 800 calls, 400 proposals, 40 meetings; nothing is wrong with it', () => {
    const sheet = openSheet()
    expect(required(sheet)).toEqual([800, 400, 40, 10])
    expect(column(sheet, AT.used).slice(0, 5)).toEqual([0.5, 0.1, 0.25, '', ''])
    expect(column(sheet, AT.check).join('')).toBe('')
  })

  test('narrowest at the proposals; one point more there takes 728 calls and saves 72, five take 534', () => {
    const sheet = openSheet()
    expect(sheet.value(sheet.rowOf('Bottleneck'), 2)).toMatch(/^Proposals – one more point/)
    const whatIf = sheet.rowOf('Bottleneck')
    const rows = Array.from({ length: 12 }, (_, at) => sheet.shown(whatIf + 1 + at, 7).slice(1))
    expect(rows).toContainEqual(['Proposals', 400, 728, 72, 534, 266])
  })

  test('April 2025 has 22 working days, 20 with two holidays', () => {
    const sheet = openSheet()
    const row = sheet.rowOf('Working days')
    expect(sheet.value(row, 2)).toBe(22)
    // 1 and 2 April, a Tuesday and a Wednesday, and Saturday the 5th.
    sheet.fill('funnel.holidays', [[45748, 45749, 45752]])
    expect(sheet.value(row, 2)).toBe(20)
    expect(stageRows(sheet)[0]?.[AT.perDay]).toBe(40)
  })
})

describe('the manager changes yellow cells', () => {
  test('a target, a count, a conversion: the rest follows', () => {
    const sheet = openSheet()
    sheet.fill('funnel.amount', [[20]])
    expect(required(sheet)).toEqual([1600, 800, 80, 20])
    fillStages(sheet, [
      ['Calls', 80],
      ['Proposals', 40],
      ['Meetings', 8],
      ['Buyers', 2],
    ])
    expect(required(sheet)).toEqual([800, 400, 80, 20])
    fillStages(sheet, [
      ['Calls', 80, 0.25],
      ['Buyers', 2],
    ])
    expect(required(sheet)).toEqual([80, 20])
    expect(column(sheet, AT.missing).slice(0, 2)).toEqual([0, 18])
  })

  test('21 at 35 % is 60', () => {
    const sheet = openSheet()
    sheet.fill('funnel.amount', [[21]])
    fillStages(sheet, [['Calls', null, 0.35], ['Buyers']])
    expect(required(sheet)).toEqual([60, 21])
  })

  test('the target in money, in the words of either language', () => {
    const sheet = openSheet('ru')
    sheet.fill('funnel.amount', [[250_000]])
    sheet.fill('funnel.averageSale', [[80_000]])
    sheet.fill('funnel.kind', [['прибыль']])
    expect(required(sheet)).toEqual([])
    sheet.fill('funnel.margin', [[0.25]])
    expect(required(sheet)).toEqual([1000, 500, 50, 13])
    sheet.fill('funnel.kind', [['выручка']])
    expect(required(sheet)).toEqual([250, 125, 13, 4])
  })

  test('a target conversion: the stage that misses its own by most is the bottleneck', () => {
    const sheet = openSheet()
    fillStages(sheet, [
      ['Calls', 80, null, 0.65],
      ['Proposals', 40, null, 0.12],
      ['Meetings', 4],
      ['Buyers', 1],
    ])
    expect(sheet.value(sheet.rowOf('Bottleneck'), 2)).toMatch(/^Calls – its conversion is furthest behind/)
  })

  test('blank rows above, between and beneath count for nothing', () => {
    const sheet = openSheet()
    fillStages(sheet, [[], ['Calls', 80], [], ['Proposals', 40], ['Meetings', null, 0.25], [], ['Buyers', 1]])
    expect(column(sheet, AT.required)).toEqual(['', '', '', '', 40, '', 10, '', '', ''])
    sheet.type(sheet.input('funnel.stages').row + 4, 2, [[4]])
    expect(column(sheet, AT.required)).toEqual(['', 800, '', 400, 40, '', 10, '', '', ''])
    expect(column(sheet, AT.check).join('')).toBe('')
  })
})

describe('the check says what is wrong, and no number that rests on it is shown', () => {
  const checked = (rows: CellValue[][]) => {
    const sheet = openSheet()
    fillStages(sheet, rows)
    return { checks: column(sheet, AT.check).slice(0, rows.length), required: column(sheet, AT.required) }
  }

  test.each<[string, CellValue[][], string[], CellValue[]]>([
    ['no conversion', [['A'], ['B', null, 0.5], ['C']], ['Give a conversion', '', ''], ['', 20, 10]],
    ['a conversion of 0', [['A', null, 0], ['B', null, 0.5], ['C']], ['above 0%', '', ''], ['', 20, 10]],
    ['one above 100 %', [['A', null, 1.2], ['C']], ['at most 100%', ''], ['', 10]],
    ['a negative one', [['A', null, -0.5], ['C']], ['above 0%', ''], ['', 10]],
    [
      'a rising count',
      [
        ['A', 80],
        ['B', null, 0.5],
        ['C', 81],
      ],
      ['Give a conv', '', 'More than'],
      ['', 20, 10],
    ],
    [
      'a count of 0',
      [
        ['A', 80],
        ['C', 0],
      ],
      ['above 0%', 'A count must be above zero'],
      ['', 10],
    ],
    ['a count in words', [['A', 'many', 0.5], ['C']], ['A count must', ''], [20, 10]],
    ['a stage without a name', [['A', null, 0.5], [null, 40], ['C']], ['', 'Name the stage', ''], [20, '', 10]],
    ['a target conversion of 120 %', [['A', null, 0.5, 1.2], ['C']], ['at most 100%', ''], [20, 10]],
  ])('%s', (_, rows, said, counts) => {
    const { checks, required: shown } = checked(rows)
    expect(checks).toEqual(said.map((words) => (words === '' ? '' : (expect.stringContaining(words) as string))))
    expect(shown.slice(0, counts.length)).toEqual(counts)
  })

  test('a target of 0 takes nothing, and a period without a working day has no share of a day', () => {
    const sheet = openSheet()
    sheet.fill('funnel.from', [[45752]])
    sheet.fill('funnel.to', [[45753]])
    expect(column(sheet, AT.perDay).join('')).toBe('')
    sheet.fill('funnel.amount', [[0]])
    expect(required(sheet)).toEqual([])
  })
})

const share = fc.integer({ min: 50, max: 1000 }).map((n) => n / 1000)
const name = fc.constantFrom('Calls', 'Letters', 'Proposals', 'Meetings', 'Звонки', 'КП')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })

/** Two to ten stages, each with a conversion or with counts that never rise, some with a target and days. */
const stages: fc.Arbitrary<FunnelStage[]> = fc
  .array(fc.record({ name, fall: share, conversion: maybe(share), wanted: maybe(share), days: maybe(fc.nat(60)) }), {
    ...{ minLength: 2, maxLength: 10 },
  })
  .map((rows) => {
    let count = 100_000
    return rows.map((row, at) => {
      count = Math.max(1, Math.floor(count * Math.max(row.fall, 0.2)))
      const { conversion, wanted, days } = row
      return { name: `${row.name} ${at}`, count, conversion, wanted, days }
    })
  })

const money = fc.integer({ min: 1, max: 5_000_000 })
const target: fc.Arbitrary<FunnelTarget> = fc.oneof(
  fc.record({ kind: fc.constant('buyers' as const), buyers: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ kind: fc.constant('revenue' as const), revenue: money, averageSale: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant('profit' as const), profit: money, margin: share, averageSale: money }),
)

const period = fc
  .record({ firstDay: fc.integer({ min: 45_000, max: 47_000 }), length: fc.integer({ min: 6, max: 400 }) })
  .chain(({ firstDay, length }) => {
    const lastDay = firstDay + length
    const holidays = fc.array(fc.integer({ min: firstDay - 5, max: lastDay + 5 }), { maxLength: 4 })
    return holidays.map((days) => ({ firstDay, lastDay, holidays: days }))
  })

function fillIn(sheet: LiveSheet, { stages: list, target: aim, period: span, sellers }: FunnelChoices): void {
  fillStages(
    sheet,
    list.map((stage) => [stage.name, stage.count, stage.conversion, stage.wanted, stage.days]),
  )
  sheet.fill('funnel.kind', [[aim.kind]])
  sheet.fill('funnel.amount', [
    [aim.kind === 'buyers' ? aim.buyers : aim.kind === 'revenue' ? aim.revenue : aim.profit],
  ])
  if (aim.kind !== 'buyers') sheet.fill('funnel.averageSale', [[aim.averageSale]])
  if (aim.kind === 'profit') sheet.fill('funnel.margin', [[aim.margin]])
  sheet.fill('funnel.from', [[span?.firstDay ?? null]])
  sheet.fill('funnel.to', [[span?.lastDay ?? null]])
  const days = [...(span?.holidays ?? []), ...Array<null>(24).fill(null)]
  sheet.fill(
    'funnel.holidays',
    Array.from({ length: 8 }, (_, at) => days.slice(at * 3, at * 3 + 3)),
  )
  sheet.fill('funnel.sellers', [[sellers]])
}

/** Nine decimals of much larger numbers are finer than binary fractions are. */
const MOST_WORK = 200_000

test('any funnel: the live formulas and the plan say the same', () => {
  const sheet = openSheet()
  const choices = fc.record({ stages, target, period, sellers: fc.integer({ min: 1, max: 30 }) })
  fc.assert(
    fc.property(choices, (given) => {
      const plan = planFunnel(given)
      fc.pre((plan.stages[0]?.required ?? 0) <= MOST_WORK)
      fillIn(sheet, given)
      const rows = stageRows(sheet).slice(0, plan.stages.length)
      for (const [at, stage] of plan.stages.entries()) {
        const row = rows[at] ?? []
        expect([row[AT.name], row[AT.required], row[AT.check]]).toEqual([stage.name, stage.required, ''])
        expect(row[AT.missing]).toBe(Math.max(0, stage.required - (stage.actual ?? 0)))
        expect(row[AT.due]).toBe(stage.dueDay)
        expect(row[AT.used]).toEqual(stage.conversion === null ? '' : expect.closeTo(stage.conversion, 12))
        expect(row[AT.perSeller]).toBeCloseTo(stage.perSeller, 6)
        expect(row[AT.perDay]).toBeCloseTo(stage.perDay ?? NaN, 6)
        expect(row[AT.both]).toBeCloseTo(stage.perSellerAndDay ?? NaN, 6)
      }
      const whatIf = sheet.rowOf('Bottleneck') + 4
      for (const { stage, points, firstStage } of plan.whatIf) {
        expect(sheet.value(whatIf + stage, points === 0.01 ? 3 : 5)).toBe(firstStage)
      }
      const narrow = String(sheet.value(sheet.rowOf('Bottleneck'), 2))
      expect(narrow).toContain(plan.bottleneck.rule === 'savesMost' ? 'saves the most work' : 'furthest behind')
      expect(narrow.startsWith(`${plan.stages[plan.bottleneck.stage]?.name ?? ''} – `)).toBe(true)
    }),
    { numRuns: 150 },
  )
})
