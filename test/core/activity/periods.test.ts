import { choosePeriodUnit, isShorter, shortestUnit } from '../../../src/core/activity/choosePeriodUnit'
import { observePeriods, type ObservedDays } from '../../../src/core/activity/observedPeriods'
import { periodDays, periodNumber, PERIOD_UNITS, type PeriodUnit } from '../../../src/core/activity/PeriodUnit'
import { serialOf } from '../../support/salesTable'

const periodOf = (date: string, unit: PeriodUnit) => periodDays(periodNumber(serialOf(date), unit), unit)
const days = (first: string, last: string) => ({ firstDay: serialOf(first), lastDay: serialOf(last) })

describe('the period of a day', () => {
  test.each<[PeriodUnit, string, string]>([
    ['day', '2024-02-29', '2024-02-29'],
    // 29 February 2024 is a Thursday.
    ['week', '2024-02-26', '2024-03-03'],
    ['month', '2024-02-01', '2024-02-29'],
    ['quarter', '2024-01-01', '2024-03-31'],
    ['year', '2024-01-01', '2024-12-31'],
  ])('%s: %s to %s', (unit, first, last) => {
    expect(periodOf('2024-02-29', unit)).toEqual(days(first, last))
    expect(periodOf(first, unit)).toEqual(days(first, last))
    expect(periodOf(last, unit)).toEqual(days(first, last))
  })

  test.each(PERIOD_UNITS)('the next %s begins the day after', (unit) => {
    const { lastDay } = periodOf('2024-02-29', unit)
    expect(periodNumber(lastDay + 1, unit)).toBe(periodNumber(lastDay, unit) + 1)
  })
})

/** Sales on the given days, recorded from the first to the last. */
function salesOn(...dates: string[]): ObservedDays {
  const spans = dates.map((date) => days(date, date))
  return { spans, firstDay: serialOf(dates[0] ?? ''), lastDay: serialOf(dates.at(-1) ?? '') }
}

/** A crosstab whose columns are the given periods. */
function columns(...spans: { firstDay: number; lastDay: number }[]): ObservedDays {
  return { spans, firstDay: spans[0]?.firstDay ?? 0, lastDay: spans.at(-1)?.lastDay ?? 0 }
}

describe('the shortest period that the data can tell', () => {
  const january = days('2024-01-01', '2024-01-31')
  const february = days('2024-02-01', '2024-02-29')

  test.each<[PeriodUnit, ObservedDays]>([
    ['day', salesOn('2024-01-01', '2024-01-31')],
    ['week', columns(days('2024-01-01', '2024-01-02'))],
    ['week', columns(days('2024-01-01', '2024-01-07'))],
    ['month', columns(days('2024-01-01', '2024-01-08'))],
    ['month', columns(january, february)],
    ['quarter', columns(days('2024-01-01', '2024-02-01'))],
    ['quarter', columns(days('2024-07-01', '2024-09-30'))],
    ['year', columns(days('2024-07-01', '2024-10-01'))],
    ['year', columns(days('2024-01-01', '2024-06-30'), days('2024-07-01', '2024-12-31'))],
    ['quarter', columns(january, days('2024-04-01', '2024-06-30'), february)],
  ])('is a %s', (unit, observed) => {
    expect(shortestUnit(observed)).toBe(unit)
  })

  test('units are ordered from day to year', () => {
    expect(PERIOD_UNITS.map((unit) => isShorter(unit, 'month'))).toEqual([true, true, false, false, false])
  })
})

describe('the period chosen by the data', () => {
  // Four complete quarters.
  const year = salesOn('2024-01-01', '2024-04-01', '2024-07-01', '2024-12-31')

  test.each<[string, PeriodUnit, ObservedDays, number | null]>([
    ['months for gaps of a month', 'month', year, 31],
    ['quarters for longer gaps', 'quarter', year, 32],
    ['months where nobody bought twice', 'month', year, null],
    ['months where there are not four quarters', 'month', salesOn('2024-01-01', '2024-09-30'), 60],
    ['never shorter than the columns of a crosstab', 'year', columns(days('2023-01-01', '2023-12-31')), null],
  ])('%s', (_, unit, observed, medianGap) => {
    expect(choosePeriodUnit(observed, medianGap)).toBe(unit)
  })
})

describe('a period at an edge is partial', () => {
  const partial = (observed: ObservedDays, unit: PeriodUnit) => observePeriods(observed, unit).partial
  /** Every day of 2024 from the given one. */
  const daily = (first: string, last: string): ObservedDays => {
    const { firstDay, lastDay } = days(first, last)
    const spans = Array.from({ length: lastDay - firstDay + 1 }, (_, i) => ({
      firstDay: firstDay + i,
      lastDay: firstDay + i,
    }))
    return { spans, firstDay, lastDay }
  }

  test('with more than a tenth of its days missing, not with a tenth', () => {
    // April to June are 91 days: 9 missing are below a tenth, 10 above; of the 30 days of June 4 and more are above.
    expect(partial(daily('2024-04-10', '2024-12-31'), 'quarter').first).toBeNull()
    expect(partial(daily('2024-04-11', '2024-12-31'), 'quarter').first).toMatchObject({ missingDays: 10 })
    // Q1 of 2023 has 90 days: nine are exactly a tenth.
    expect(partial(daily('2023-01-10', '2023-12-31'), 'quarter').first).toBeNull()
    expect(partial(daily('2023-01-11', '2023-12-31'), 'quarter').first).toMatchObject({ missingDays: 10 })
  })

  test('and is left out of the periods observed', () => {
    expect(observePeriods(daily('2024-01-11', '2024-05-20'), 'month')).toMatchObject({
      count: 3,
      first: days('2024-02-01', '2024-02-29'),
      last: days('2024-04-01', '2024-04-30'),
    })
  })

  test('and none is observed where it is the only one', () => {
    expect(observePeriods(daily('2024-05-10', '2024-05-20'), 'month')).toMatchObject({
      count: 0,
      first: null,
      last: null,
    })
  })

  test('with more days missing than the gaps that 95 % of the sales keep', () => {
    // Sales every ten days: ten missing days are usual, eleven are not.
    const everyTenDays = (first: string) => {
      const firstDay = serialOf(first)
      const spans = Array.from({ length: 12 }, (_, i) => ({ firstDay: firstDay + 10 * i, lastDay: firstDay + 10 * i }))
      return { spans, firstDay, lastDay: spans.at(-1)?.lastDay ?? 0 }
    }
    expect(partial(everyTenDays('2024-01-11'), 'month').first).toBeNull()
    expect(partial(everyTenDays('2024-01-12'), 'month').first).toMatchObject({ missingDays: 11 })
  })

  test('whatever the longest of twenty gaps, and not whatever the longest of nineteen', () => {
    // 95 % of 20 gaps are 19: one long gap counts for nothing. 95 % of 19 are 18.05, so all 19 are needed.
    const withLongGap = (sales: number): ObservedDays => {
      const firstDay = serialOf('2024-01-11')
      const spans = Array.from({ length: sales }, (_, i) => ({ firstDay: firstDay + i, lastDay: firstDay + i }))
      const lastDay = firstDay + sales + 29
      return { spans: [...spans, { firstDay: lastDay, lastDay }], firstDay, lastDay }
    }
    expect(partial(withLongGap(20), 'month').first).toMatchObject({ missingDays: 10 })
    expect(partial(withLongGap(19), 'month').first).toBeNull()
  })

  test('by the days between two columns of a crosstab, which is none where one follows the other', () => {
    const months = columns(
      days('2024-01-01', '2024-01-31'),
      days('2024-02-01', '2024-02-29'),
      days('2024-03-01', '2024-03-31'),
      days('2024-04-01', '2024-04-30'),
    )
    // April is the only month of its quarter: 61 days are missing.
    expect(partial(months, 'quarter')).toEqual({
      first: null,
      last: { ...days('2024-04-01', '2024-06-30'), missingDays: 61 },
    })
  })
})
