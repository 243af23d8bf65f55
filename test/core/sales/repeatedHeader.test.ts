import type { Cell } from '../../../src/core/index'
import { plainUnits, readSheet } from './readSheet'

const unitsOf = (rows: Cell[][]) =>
  plainUnits(readSheet(rows)).map(({ customer, amount, reasons = [] }) => [customer, amount, ...reasons])

const HEADER = ['Клиент', 'Сумма']

describe('a header that comes again', () => {
  test('is set aside, however it is spelt', () => {
    expect(unitsOf([HEADER, ['Oak', 1], [' КЛИЕНТ ', 'сумма'], ['Elm', 2]])).toEqual([
      ['Oak', 1],
      ['', null, 'repeatedHeader'],
      ['Elm', 2],
    ])
  })

  test('but a number beside it makes it a customer of that name', () => {
    expect(unitsOf([HEADER, ['Oak', 1], ['Клиент', 5]])).toEqual([
      ['Oak', 1],
      ['Клиент', 5],
    ])
  })

  test('of two rows is known by either row', () => {
    const rows: Cell[][] = [
      ['Клиент', 'Дата', 'Продажи', '', 'Склад'],
      ['', '', 'Количество', 'Сумма', ''],
      ['Oak', '05.01.2024', 1, 10, 'x'],
      ['Клиент', 'Дата', 'Продажи', '', 'Склад'],
      ['', '', 'Количество', 'Сумма', ''],
      ['Elm', '06.01.2024', 2, 20, 'y'],
    ]
    expect(unitsOf(rows)).toEqual([
      ['Oak', 10],
      ['', null, 'repeatedHeader'],
      ['', null, 'repeatedHeader'],
      ['Elm', 20],
    ])
  })

  test('never comes again where there was none', () => {
    expect(
      unitsOf([
        ['Oak', 1],
        ['A', 'x'],
        ['Elm', 2],
      ]),
    ).toEqual([
      ['Oak', 1],
      ['A', null, 'notANumber'],
      ['Elm', 2],
    ])
  })
})
