import { stageLayout, type Cell } from '../../../src/core/index'
import { problemOf } from '../../support/problemOf'

/** A selection that begins in B3. */
function layoutOf(values: Cell[][]) {
  const [rowCount, columnCount] = [values.length, values[0]?.length ?? 0]
  return stageLayout({ sheet: 'S', firstRow: 2, firstColumn: 1, rowCount, columnCount, values, numberFormats: [] })
}

describe('names with their counts', () => {
  const FUNNEL: Cell[][] = [
    ['Звонки', 80],
    ['КП', '40'],
    ['Встречи', 4],
    ['Покупатели', 1],
  ]

  test.each<[string, Cell[][], object]>([
    ['without headings', FUNNEL, { name: 1, count: 2, firstRow: 2 }],
    ['with headings that say nothing of stages', [['Что', 'Сколько'], ...FUNNEL], { name: 1, count: 2, firstRow: 3 }],
    ['beneath a title', [['Воронка за май', ''], ['Этап', 'Прошло'], ...FUNNEL], { name: 1, count: 2, firstRow: 4 }],
    [
      'the other way round',
      FUNNEL.map(([name, count]) => [count ?? '', name ?? '']),
      { name: 2, count: 1, firstRow: 2 },
    ],
    [
      'with a blank column between and a conversion behind',
      [['Стадия', '', 'Сделок', 'Конверсия'], ...FUNNEL.map(([name, count]) => [name ?? '', '', count ?? '', 0.5])],
      { name: 1, count: 3, firstRow: 3 },
    ],
    [
      'called "Stage 1", which is no heading',
      [
        ['Stage 1', 80],
        ['Stage 2', 40],
      ],
      { name: 1, count: 2, firstRow: 2 },
    ],
  ])('%s', (_, values, expected) => {
    expect(layoutOf(values)).toEqual({ kind: 'counts', ...expected })
  })

  test.each<[string, Cell[][], object]>([
    [
      'between two columns of figures, the counts are behind the names',
      [['№', 'Этап', 'Сделок'], ...FUNNEL.map(([name, count], i) => [i + 1, name ?? '', count ?? ''])],
      { name: 2, count: 3, firstRow: 3 },
    ],
    [
      'with a figure missing, and a line without a name',
      [...FUNNEL, ['Отказы', ''], ['', 5], ['', 6]],
      { name: 1, count: 2, firstRow: 2 },
    ],
    [
      'as texts with spaces around',
      FUNNEL.map(([name, count]) => [name ?? '', ` ${String(count)} `]),
      { name: 1, count: 2, firstRow: 2 },
    ],
  ])('%s', (_, values, expected) => {
    expect(layoutOf(values)).toEqual({ kind: 'counts', ...expected })
  })

  test('one that is no number among them is still a list of counts: the plan says which', () => {
    expect(
      layoutOf([
        ['Calls', 80],
        ['Meetings', 'many'],
        ['Buyers', 1],
      ]),
    ).toMatchObject({ kind: 'counts' })
  })
})

describe('deals', () => {
  test.each<[string, Cell[][], object]>([
    [
      'a column of stages among others',
      [
        ['Сделка', 'Сумма', 'Этап сделки'],
        ['№ 1', 100, 'Звонок'],
        ['№ 2', 200, 'Звонок'],
      ],
      { stage: 3, firstRow: 3 },
    ],
    [
      'the stage goes before the status of a payment',
      [
        ['Payment status', 'DealStage'],
        ['paid', 'Call'],
        ['open', 'Call'],
      ],
      { stage: 2, firstRow: 3 },
    ],
    [
      'stages and money: names that occur twice are no list',
      [
        ['Stage', 'Amount'],
        ['Call', 100],
        ['Deal', 300],
        ['Call', 200],
      ],
      { stage: 1, firstRow: 3 },
    ],
    ['nothing but the stages', [['Call'], ['Deal'], ['call ']], { stage: 1, firstRow: 2 }],
  ])('%s', (_, values, expected) => {
    expect(layoutOf(values)).toEqual({ kind: 'deals', ...expected })
  })
})

test.each<[string, Cell[][]]>([
  ['names without counts', [['Call'], ['Deal']]],
  [
    'numbers only',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'several columns of which none speaks of stages',
    [
      ['Customer', 'City', 'Amount'],
      ['A', 'B', 1],
    ],
  ],
])('%s: no stages are found', (_, values) => {
  expect(problemOf(() => layoutOf(values))).toEqual({ code: 'noStages', sheet: 'S' })
})

test('a blank selection is told apart', () => {
  expect(problemOf(() => layoutOf([['', ' ']]))).toEqual({ code: 'emptySelection', sheet: 'S' })
})
