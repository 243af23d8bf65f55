import * as fc from 'fast-check'
import type { Cell } from '../../../../src/core/index'
import type { FuzzedSheet } from './analyzeCells'

const words = fc.constantFrom<Cell>(
  ...['Клиент', 'Контрагент', 'Сумма', 'Дата', 'Количество', 'Цена', 'Себестоимость', 'Номер документа', 'Менеджер'],
  ...['Customer', 'Amount', 'Date', 'Qty', 'Unit price', 'Order ID', 'Region', 'Product', 'Холдинг'],
  ...['Итого', 'Всего:', 'Grand Total', 'Итого по Москве', 'Total Oil', 'янв 2024', '2024-02', 'Q1 2024', '1 кв.'],
)
const oddNumbers = fc.constantFrom<Cell>(
  ...[0, -0, 1e-300, 5e-324, 1e15, 9.99e307, -9.99e307, 0.1, 2024, 202401, 20240131, 45292, 45322.75, 2958465, -1],
  ...['1 234,56', '1,234', '1.234', '1.234,5', '(500)', '-', '--5', '5-', '12 %', '1e400', 'Infinity', '-∞', 'NaN'],
  ...['∞', '0x10', '1_000', '12,34,567', '٣', '²', '1'.repeat(39), '$1,000.00', '5 руб.', '+7 900 123-45-67'],
)
const dates = fc.constantFrom<Cell>(
  ...['31.01.2024', '1/31/2024', '3/4/2024', '2024-02-30', '0000-00-00', '9999-12-31', '31 янв. 2024 г.', '29.02.1900'],
  ...['2024-01-31T10:15:00Z', 'янв', '32.13.2024', '1.1.1', '20240131', 'Mon, 5 Feb 2024'],
)
const errors = fc.constantFrom<Cell>('#N/A', '#Н/Д', '#DIV/0!', '#REF!', '#N/A Ltd')
const blanks = fc.constantFrom<Cell>('', null, ' ', '\u00A0', '\u200B')
const names = fc.constantFrom<Cell>('Oak', 'oak ', 'ELM', 'Ромашка', 'РОМАШКА', '__proto__', 'constructor', 42, true)

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 3, arbitrary: oddNumbers },
  { weight: 3, arbitrary: dates },
  { weight: 3, arbitrary: names },
  { weight: 2, arbitrary: blanks },
  { weight: 1, arbitrary: errors },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  { weight: 2, arbitrary: fc.double({ noDefaultInfinity: true, noNaN: true }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.boolean() },
)

const anyFormat = fc.constantFrom('General', 'General', 'General', 'dd.mm.yyyy', 'mmm yy', '0%', '@', '#,##0.00 "₽"')

/** Sheets of any cells, wide or narrow, ragged, with formats at random. */
export const anySheet: fc.Arbitrary<FuzzedSheet> = fc.record({
  values: fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.array(anyCell, { maxLength: 7 }), { maxLength: 14 }) },
    { weight: 1, arbitrary: fc.array(fc.array(anyCell, { maxLength: 60 }), { maxLength: 6 }) },
  ),
  formats: fc.array(fc.array(anyFormat, { maxLength: 7 }), { maxLength: 14 }),
})

const customer = fc.oneof({ weight: 8, arbitrary: names }, { weight: 1, arbitrary: anyCell })
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -20_000, max: 1_000_000 }).map((cents): Cell => cents / 100) },
  { weight: 1, arbitrary: oddNumbers },
  { weight: 1, arbitrary: anyCell },
)
const day = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 44_927, max: 45_657 }).map((serial): Cell => serial) },
  { weight: 2, arbitrary: dates },
  { weight: 1, arbitrary: anyCell },
)

function sheetOf(head: Cell[][], columns: fc.Arbitrary<Cell>[]): fc.Arbitrary<FuzzedSheet> {
  const row = fc.tuple(...columns).map((cells): Cell[] => [...cells])
  const strayRow = fc.constantFrom<Cell[]>([], ['Итого', '', 100], ['', '', ''], head.at(-1) ?? [], ['Подпись: ____'])
  const rows = fc.array(fc.oneof({ weight: 9, arbitrary: row }, { weight: 1, arbitrary: strayRow }), {
    minLength: 1,
    maxLength: 40,
  })
  return rows.map((body) => ({ values: [...head, ...body], formats: [] }))
}

/** Layouts as people make them, filled at random: long, with titles, of two header rows, wide, grouped. */
export const likelySheet: fc.Arbitrary<FuzzedSheet> = fc.oneof(
  sheetOf([['Клиент', 'Дата', 'Сумма']], [customer, day, amount]),
  sheetOf(
    [['Отчёт'], [], ['Дата', 'Контрагент', 'Кол-во', 'Цена', 'Менеджер']],
    [day, customer, amount, amount, names],
  ),
  sheetOf(
    [['Customer', 'Holding', 'Order ID', 'Date', 'Amount', 'Cost']],
    [customer, names, anyCell, day, amount, amount],
  ),
  sheetOf([['Customer', 'Amount']], [customer, amount]),
  sheetOf([['Клиент', 'янв 2024', 'фев 2024', 'мар 2024', 'Итого']], [customer, amount, amount, amount, amount]),
  sheetOf(
    [
      ['Клиент', '2023', '', '2024', ''],
      ['', 'Кол-во', 'Сумма', 'Кол-во', 'Сумма'],
    ],
    [customer, amount, amount, amount, amount],
  ),
  sheetOf(
    [['Контрагент', 'Выручка']],
    [fc.oneof(customer, fc.constantFrom<Cell>('Реализация 1 от 15.03.2024', 'Янв 2024', '01.02.2024')), amount],
  ),
)
