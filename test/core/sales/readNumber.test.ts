import * as fc from 'fast-check'
import { readNumber } from '../../../src/core/index'
import { plainUnits, readSheet } from './readSheet'

const NBSP = '\u00a0'
const NARROW = '\u202f'

test.each([
  ['1 234,56', 1234.56],
  [`1${NBSP}234,56`, 1234.56],
  [`1${NARROW}234${NARROW}567,8`, 1234567.8],
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['12,34,567.50', 1234567.5],
  ["1'234.50", 1234.5],
  ['1’234.50', 1234.5],
  [`1 234,56${NBSP}₽`, 1234.56],
  ['1 234,56 руб.', 1234.56],
  ['100 р.', 100],
  ['$1,234.00', 1234],
  ['-$5', -5],
  ['$-5', -5],
  ['€ 12,50', 12.5],
  ['12.5 USD', 12.5],
  ['(500)', -500],
  ['($1,500.25)', -1500.25],
  ['−500', -500],
  ['–500', -500],
  ['- 500', -500],
  ['500-', -500],
  ['500,00-', -500],
  ['500,-', 500],
  ['15 200,- руб.', 15200],
  ['15.200,--', 15200],
  ['15 200-00', 15200],
  [`1${NARROW}234${NBSP}567-85 руб.`, 1234567.85],
  ['950-00', 950],
  ['1’200.—', 1200],
  ['-500,-', -500],
  ['+7', 7],
  ['12 %', 0.12],
  ['12,5%', 0.125],
  [',5', 0.5],
  [',500', 0.5],
  ['+ 7', 7],
  ['5.', 5],
  ['0,123', 0.123],
  ['1234,567', 1234.567],
  ['00123', 123],
  ['1,5E+3', 1500],
  ['-0', 0],
  ['0', 0],
  ['3 027,000', 3027],
])('%s is plainly %d', (text, value) => {
  expect(readNumber(text)).toMatchObject({ kind: 'number', value })
})

test.each([
  ['1234', null],
  ['1 234,5', ','],
  ['1 234', null],
  ['12,5', ','],
  ['0.123', '.'],
  ['1,234.56', '.'],
  ['1.234,56', ','],
  ['1,234,567', '.'],
  ['1.234.567', ','],
  ['12,34,567', '.'],
  ['1,5E+3', ','],
  ['15E+3', null],
])('%s proves that the decimal sign is %j', (text, decimal) => {
  expect(readNumber(text)).toMatchObject({ kind: 'number', decimal })
})

test.each<[string, object]>([
  ['123,456', { separator: ',', asDecimal: 123.456, asGroups: 123456 }],
  ['-1.230', { separator: '.', asDecimal: -1.23, asGroups: -1230 }],
  ['10,000 %', { separator: ',', asDecimal: 0.1, asGroups: 100 }],
])('%s can be read as %j', (text, readings) => {
  expect(readNumber(text)).toEqual({ kind: 'ambiguous', ...readings })
})

test('a lone dash in the place of an amount is no amount, other text is no number', () => {
  const amounts = [' -   ', '$-', '–', 'руб. -', '--', 'нет - нет', '-5']
  const table = readSheet([['Client', 'Amount'], ...amounts.map((amount) => ['Oak', amount])])
  expect(plainUnits(table).map(({ amount, reasons = [] }) => amount ?? reasons[0])).toEqual([
    'missingAmount',
    'missingAmount',
    'missingAmount',
    'missingAmount',
    'notANumber',
    'notANumber',
    -5,
  ])
})

test('a number of forty characters is read, a longer text is none', () => {
  expect(readNumber(`${' '.repeat(39)}7`)).toMatchObject({ value: 7 })
  expect(readNumber(`${' '.repeat(40)}7`)).toBeNull()
})

test.each([['1,234'], ['-12.345'], ['(1,234)'], ['$1,234']])('%s is ambiguous by itself', (text) => {
  expect(readNumber(text)?.kind).toBe('ambiguous')
})

test.each([
  'abc',
  '',
  '-',
  '12 34',
  '1,23,45',
  '1,234,56',
  '.',
  '5 (6)',
  '(5) 6',
  '5 - 6',
  '-5 kg',
  '--5',
  '7 -8',
  '1.2.3',
  '15.03.2024',
  '2024-01-31',
  '8 900 123 45 67',
  '12 apples',
  '#5',
  '5/6',
  '1,234.567.8',
  '1e999',
  'N/A',
  '.',
  '()',
  'ООО 5',
  '٣',
])('"%s" is no number', (text) => {
  expect(readNumber(text)).toBeNull()
})

describe('a text like 1,234 is decided by its whole column', () => {
  const amounts = (texts: string[]) => {
    const table = readSheet([['Client', 'Amount'], ...texts.map((text) => ['Oak', text])])
    return { amounts: plainUnits(table).map(({ amount }) => amount), notes: table.notes, converted: table.converted }
  }

  test('a point elsewhere makes the comma part thousands', () => {
    expect(amounts(['1,234', '5.5'])).toEqual({ amounts: [1234, 5.5], notes: [], converted: 2 })
  })

  test('a comma elsewhere makes the comma decimal, also when it comes last', () => {
    expect(amounts(['1,234', '2 000', '5,5']).amounts).toEqual([1.234, 2000, 5.5])
  })

  test('with no proof it parts thousands, and the column is noted', () => {
    expect(amounts(['1,234', '12,000'])).toMatchObject({
      amounts: [1234, 12000],
      notes: [{ code: 'ambiguousNumbers', sheet: 'Sheet1', heading: 'Amount', decimal: '.', count: 2 }],
    })
    expect(amounts(['1.234', '7']).amounts).toEqual([1234, 7])
  })

  test('a column that contradicts itself follows the majority, and is noted', () => {
    const read = amounts(['1,234', '5,5', '6,5', '7.5'])
    expect(read.amounts).toEqual([1.234, 5.5, 6.5, 7.5])
    expect(read.notes).toMatchObject([{ code: 'ambiguousNumbers', decimal: ',', count: 1 }])
  })

  test('the value cells of a crosstab are one column in this', () => {
    const table = readSheet([
      ['Клиент', 'янв 2024', 'фев 2024'],
      ['Дуб', '12,500', '0,5'],
    ])
    expect([...table.amount]).toEqual([12.5, 0.5])
  })
})

test('a number formatted in any supported style reads back', () => {
  const styles: ((whole: string[], cents: string) => string)[] = [
    (groups, cents) => `${groups.join(' ')},${cents}`,
    (groups, cents) => `${groups.join(NBSP)},${cents} ₽`,
    (groups, cents) => `${groups.join(NARROW)}.${cents}`,
    (groups, cents) => `${groups.join(',')}.${cents}`,
    (groups, cents) => `€${groups.join('.')},${cents}`,
    (groups, cents) => `${groups.join("'")}.${cents}`,
    (groups, cents) => `${groups.join('')},${cents}`,
  ]
  const signs: [(text: string) => string, number][] = [
    [(text) => text, 1],
    [(text) => `-${text}`, -1],
    [(text) => `−${text}`, -1],
    [(text) => `(${text})`, -1],
    [(text) => `${text}-`, -1],
  ]
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e12 }),
      fc.constantFrom(...styles),
      fc.constantFrom(...signs),
      (cents, style, [sign, factor]) => {
        const whole = String(Math.floor(cents / 100))
        const groups = whole.match(/^\d{1,3}(?=(?:\d{3})*$)|\d{3}/g) ?? []
        const reading = readNumber(sign(style(groups, String(cents % 100).padStart(2, '0'))))
        expect(reading).toMatchObject({ kind: 'number', value: cents === 0 ? 0 : (factor * cents) / 100 })
      },
    ),
  )
})
