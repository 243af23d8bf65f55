import type { Cell } from '../../../src/core/index'
import { cellKind, columnContent, isDateFormat } from '../../../src/core/sales/columnContent'
import { currencyOf } from '../../../src/core/sales/currencies'
import { sampleOf } from './readSheet'

test.each([
  ['1 200 ₽', 'RUB'],
  ['1200 руб.', 'RUB'],
  ['100р.', 'RUB'],
  ['12 RUR', 'RUB'],
  ['$5', 'USD'],
  ['5 долл.', 'USD'],
  ['€ 5', 'EUR'],
  ['5 EUR', 'EUR'],
  ['£5', 'GBP'],
  ['5 GBP', 'GBP'],
  ['¥5', 'CNY'],
  ['5 ₸', 'KZT'],
  ['5 тенге', 'KZT'],
  ['5 грн', 'UAH'],
  ['5 BYN', 'BYN'],
  ['5 сум', 'UZS'],
  ['₹5', 'INR'],
  ['5 ₺', 'TRY'],
  ['5 ₾', 'GEL'],
  ['5 ₼', 'AZN'],
  ['1,234.50', null],
  ['(500)', null],
  ['12 %', null],
  ['5 рублёвка', null],
])('%s names the currency %j', (text, currency) => {
  expect(currencyOf(text)).toBe(currency)
})

// Letters of number formats: d, m, y are of dates, h, m, s of times; those in quotes, in brackets, after \ _ * are shown or colours.
test.each([
  ['dd.mm.yyyy', true],
  ['yyyy', true],
  ['mmm', true],
  ['MMMM YY', true],
  ['[$-419]d mmm', true],
  ['d "of" mmmm h:mm', true],
  ['General', false],
  ['', false],
  ['0.00', false],
  ['@', false],
  ['h:mm', false],
  ['mm:ss', false],
  ['[Red]0.00', false],
  ['0 "days"', false],
  ['"day" 0 "дн."', false],
  ['0\\d', false],
  ['_d0', false],
  ['*d0', false],
  ['#,##0.00 [$руб.-419]', false],
])('the format %s shows a date: %j', (format, shows) => {
  expect(isDateFormat(format)).toBe(shows)
})

test.each<[Cell, string | undefined, string]>([
  [45322, 'dd.mm.yyyy', 'date'],
  [0, 'dd.mm.yyyy', 'date'],
  [-1, 'dd.mm.yyyy', 'number'],
  [45322, 'General', 'number'],
  [45322, undefined, 'number'],
  ['1 234,5', 'General', 'number'],
  ['31.01.2024', 'General', 'date'],
  ['янв 2024', 'General', 'date'],
  ['Январь', 'General', 'text'],
  ['Oak', 'dd.mm.yyyy', 'text'],
  [true, 'General', 'text'],
])('the cell %j of format %s is a %s', (cell, format, kind) => {
  expect(cellKind(cell, format)).toBe(kind)
})

const contentOf = (...cells: Cell[]) => columnContent(sampleOf(cells.map((cell) => [cell])), 0, 0)

describe('what a column of cells may be', () => {
  // 25569 is 1 January 1970, 73415 is 31 December 2100.
  test.each<[Cell, boolean]>([
    [25569, true],
    [73415, true],
    [25568, false],
    [73416, false],
    ['45322', true],
    [202401, true],
    [202413, false],
    [189912, false],
    [220001, false],
    [200001.5, false],
    [20240131, true],
    [20241301, false],
    [18991231, false],
    [22000101, false],
    [100000, false],
    [5, false],
  ])('%j may be a day: %j', (cell, mayBe) => {
    expect(contentOf(cell).possibleDates).toBe(mayBe ? 1 : 0)
  })

  test('is counted by kind, without blanks and errors; a text that is a number may have a fraction', () => {
    expect(contentOf('Oak', 'Oak', '', null, '#N/A', 5, 5.5, '7', '31.01.2024', 'янв 2024')).toEqual({
      filled: 7,
      numbers: 3,
      fractions: 2,
      dates: 2,
      possibleDates: 0,
      texts: 2,
      distinct: 6,
      datedDocuments: 0,
    })
  })
})
