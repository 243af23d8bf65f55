import * as fc from 'fast-check'
import { readDate, readPeriod, readSerial } from '../../../src/core/index'
import { daysOfPeriod } from '../../../src/core/sales/readPeriod'
import { isoDay, plainUnits, readSheet } from './readSheet'

test.each([
  ['2024-01-31', '2024-01-31'],
  ['2024-1-5', '2024-01-05'],
  ['2024/01/31', '2024-01-31'],
  ['2024.01.31', '2024-01-31'],
  ['2010-12-01 08:26:00', '2010-12-01'],
  ['2024-01-31T23:59:59Z', '2024-01-31'],
  ['2024-01-31T23:59:59.123+03:00', '2024-01-31'],
  ['31.01.2024', '2024-01-31'],
  ['31.1.24', '2024-01-31'],
  ['31.01.1999 12:00:00', '1999-01-31'],
  ['31.01.2024 г.', '2024-01-31'],
  ['31.12.99', '1999-12-31'],
  ['20240131', '2024-01-31'],
  ['15 мар 2024', '2024-03-15'],
  ['15 марта 2024 г.', '2024-03-15'],
  ['15-Mar-24', '2024-03-15'],
  ['5 мая 2024 года', '2024-05-05'],
  ['March 15, 2024', '2024-03-15'],
  ['Mar 15 2024', '2024-03-15'],
  ['Fri, 15 Mar 2024 10:00:00', '2024-03-15'],
  ['05/05/2024', '2024-05-05'],
  ['29.02.2024', '2024-02-29'],
  ['1.1.29', '2029-01-01'],
  ['1.1.30', '1930-01-01'],
  ['31.12.2199', '2199-12-31'],
  ['21991231', '2199-12-31'],
])('%s is %s', (text, day) => {
  const reading = readDate(text)
  expect(reading?.kind === 'day' ? isoDay(reading.day) : reading).toBe(day)
})

test.each([
  '31.02.2024',
  '32.01.2024',
  '29.02.2023',
  'soon',
  '15',
  '1.5',
  '2024-13-01',
  '15 тюльпанов 2024',
  '13/13/2024',
  '2024-00-10',
  '10.00.2024',
  '31.12.1899',
  '31.12.9999',
  '01.01.2200',
  '99991231',
  '18991231',
  `15 марта${' '.repeat(60)}2024`,
  '',
])('"%s" is no date', (text) => {
  expect(readDate(text)).toBeNull()
})

test.each([
  [45322.99, 0, '2024-01-31'],
  [43860, 1462, '2024-01-31'],
  [20240131, 0, '2024-01-31'],
  [19970101, 0, '1997-01-01'],
  [202401, 0, '2024-01-01'],
  [2024, 0, '2024-01-01'],
  [2100, 0, '2100-01-01'],
  [210012, 0, '2100-12-01'],
  [21991231, 0, '2199-12-31'],
  // Below 1900 a serial: so many days after 31 December 1899, less the 29 February 1900 that only Excel knows.
  [1800, 0, '1904-12-04'],
  // The first serial that is no year between 1900 and 2100; 31 December 2199 is the last of all.
  [2101, 0, '1905-10-01'],
  [109574, 0, '2199-12-31'],
])('the number %d (shift %d) is %s', (value, shift, day) => {
  expect(isoDay(readSerial(value, shift) ?? 0)).toBe(day)
})

test.each([-1, 0.5, 109575, 210013, 220001, 99991231, 18991231, 20241301, 3e6, 1e20, NaN, Infinity])(
  'the number %d is no date',
  (value) => {
    expect(readSerial(value, 0)).toBeNull()
  },
)

test.each([
  // ISO 8601: 29 December 2008 is the Monday of 2009-W01, and 2009 has 53 weeks.
  ['2009-W01', '2008-12-29', '2009-01-04'],
  ['2009w53', '2009-12-28', '2010-01-03'],
  ['2024-W05', '2024-01-29', '2024-02-04'],
])('week %s is from %s to %s', (text, first, last) => {
  const period = readPeriod(text)
  const days = period === null ? null : daysOfPeriod(period, 2024)
  expect([isoDay(days?.firstDay ?? 0), isoDay(days?.lastDay ?? 0)]).toEqual([first, last])
})

test.each([
  '2024-W53',
  '2024-W00',
  '2024-W54',
  'W05',
  'Клиент',
  'March sales',
  'Майя',
  'Q5 2024',
  '13.2024',
  'Октябрьский',
  '1',
])('"%s" names no period', (text) => {
  expect(readPeriod(text)).toBeNull()
})

describe('d/m/y against m/d/y is decided by the whole column', () => {
  const days = (texts: string[]) => {
    const table = readSheet([['Client', 'Date', 'Amount'], ...texts.map((text) => ['Oak', text, 1])])
    return { days: plainUnits(table).map(({ day }) => day), notes: table.notes, issues: table.issues }
  }

  test('a second number above 12 proves month first', () => {
    expect(days(['3/4/2024', '1/31/2024 8:26 AM'])).toEqual({
      days: ['2024-03-04', '2024-01-31'],
      notes: [],
      issues: [],
    })
  })

  test('a first number above 12 proves day first', () => {
    expect(days(['3/4/2024', '31/1/2024', '03-04-24']).days).toEqual(['2024-04-03', '2024-01-31', '2024-04-03'])
  })

  test('with no proof the day is first, and the column is noted', () => {
    expect(days(['3/4/2024', '5/6/2024'])).toMatchObject({
      days: ['2024-04-03', '2024-06-05'],
      notes: [{ code: 'ambiguousDates', heading: 'Date', order: 'dayFirst', count: 2 }],
    })
  })

  test('dates that contradict the order are set aside, located and noted', () => {
    const read = days(['1/31/2024', '2/28/2024', '31/1/2024', '3/4/2024'])
    expect(read.days).toEqual(['2024-01-31', '2024-02-28', null, '2024-03-04'])
    expect(read.notes).toEqual([{ code: 'mixedDateOrder', sheet: 'Sheet1', heading: 'Date', count: 1 }])
    expect(read.issues).toEqual([{ code: 'notADate', sheet: 0, row: 3, column: 1, value: '31/1/2024' }])
  })
})

test('days of the 1904 system are moved to the 1900 system, texts are not', () => {
  const table = readSheet(
    [
      ['Client', 'Date', 'Amount'],
      ['Oak', 43860, 1],
      ['Oak', '31.01.2024', 1],
    ],
    {},
    { date1904: true },
  )
  expect(plainUnits(table).map(({ day }) => day)).toEqual(['2024-01-31', '2024-01-31'])
  expect(table.notes).toEqual([{ code: 'system1904', shifted: 1 }])
})

test('any day written in any of the forms reads back', () => {
  const forms: ((year: string, month: string, day: string) => string)[] = [
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${d}.${m}.${y}`,
    (y, m, d) => `${y}${m}${d}`,
    (y, m, d) => `${y}-${m}-${d}T10:00:00Z`,
    (y, m, d) => `${Number(d)}.${Number(m)}.${y} 9:05`,
  ]
  fc.assert(
    fc.property(fc.integer({ min: 20000, max: 70000 }), fc.constantFrom(...forms), (serial, form) => {
      const [year = '', month = '', day = ''] = (isoDay(serial) ?? '').split('-')
      expect(readDate(form(year, month, day))).toEqual({ kind: 'day', day: serial })
    }),
  )
})
