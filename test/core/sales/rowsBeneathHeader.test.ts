import { detectLayout, type Cell } from '../../../src/core/index'
import { sampleOf } from './readSheet'

const detect = (values: Cell[][]) => detectLayout(sampleOf(values), {})
const SALES: Cell[][] = [
  ['Дуб', '05.01.2024', 10],
  ['Вяз', '06.01.2024', 20],
]

describe('a row of column numbers', () => {
  test.each<[string, Cell[][], number]>([
    ['of numbers', [['Контрагент', 'Дата', 'Сумма'], [1, 2, 3], ...SALES], 2],
    ['of texts', [['Контрагент', 'Дата', 'Сумма'], ['1', '2', '3'], ...SALES], 2],
    [
      'beneath a header of two rows',
      [
        ['Контрагент', 'Дата', 'Продажи', ''],
        ['', '', 'Кол-во', 'Сумма'],
        [1, 2, 3, 4],
        ['Дуб', '05.01.2024', 2, 10],
        ['Вяз', '06.01.2024', 3, 20],
      ],
      3,
    ],
    [
      'beneath a merged heading, each of its columns with a number',
      [
        ['Контрагент', '', 'Дата', 'Сумма'],
        [1, 2, 3, 4],
        ['Дуб', 'x', '05.01.2024', 10],
        ['Вяз', 'y', '06.01.2024', 20],
      ],
      2,
    ],
    [
      'beneath merged cells, which are merged in all rows',
      [
        ['Контрагент', '', 'Дата', 'Сумма'],
        [1, '', 2, 3],
        ['Дуб', '', '05.01.2024', 10],
        ['Вяз', '', '06.01.2024', 20],
      ],
      2,
    ],
    ['beneath words that nobody taught', [['Asiakas', 'Päivä', 'Määrä'], [1, 2, 3], ...SALES], 2],
    ['without the header above', [[1, 2, 3], ...SALES], 1],
  ])('%s is no sale', (_, values, firstDataRow) => {
    expect(detect(values)).toMatchObject({ kind: 'transactions', headerRow: 0, firstDataRow })
  })

  test('is not the header of a wide form, of which few headings are known', () => {
    const layout = detect([
      ['№ п/п', 'Покупатель', 'Адрес', '', 'ОКАТО', 'ОГРН', 'КПП', 'Примечание', 'Вид', 'Стоимость'],
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [1, 'Дуб', 'Riga', 'x', 'o', 'p', 'q', 'r', 's', 100],
      [2, 'Вяз', 'Oslo', 'x', 'o', 'p', 'q', 'r', 's', 200],
    ])
    expect(layout).toMatchObject({ kind: 'transactions', firstDataRow: 2, roles: { customer: 1, amount: 9 } })
    expect(layout.columns[9]?.heading).toBe('Стоимость')
  })

  test('is one not where a first sale happens to read 1, 2, 3', () => {
    const firstDataRow = (values: Cell[][]) => detect(values).firstDataRow
    const header: Cell[] = ['Customer', 'Quantity', 'Amount']
    const ofCodes: Cell[][] = [header, [1, 2, 3], [2, 5, 6]]
    const ofCodesAsTexts: Cell[][] = [header, ['1', '2', '3'], ['2', '5', '6']]
    const ofCodesWithGap: Cell[][] = [header, [1, 2, 3], [2, '', 6]]
    const withoutPhone: Cell[][] = [
      [...header, 'Phone'],
      [1, 2, 3, ''],
      ['Oak', 5, 6, ''],
    ]
    const withoutNote: Cell[][] = [header, [1, 2, 3], ['Oak', 5, 6, 'paid']]
    const ofTwoColumns: Cell[][] = [
      ['Customer', 'Amount'],
      [1, 2],
      ['Oak', 5],
    ]
    for (const values of [ofCodes, ofCodesAsTexts, ofCodesWithGap, withoutPhone, withoutNote, ofTwoColumns]) {
      expect(firstDataRow(values)).toBe(1)
    }
  })

  test('is the header where a column remains for the customers: periods 1, 2, 3', () => {
    const layout = detect([
      ['', 1, 2, 3],
      ['Дуб', 15, 16, 17],
      ['Вяз', 28, 27, 26],
    ])
    expect(layout).toMatchObject({ kind: 'crosstab', firstDataRow: 1, roles: { customer: 0 } })
  })
})

describe('levels of a grouping beneath one another', () => {
  const grouped = (...levels: Cell[][]): Cell[][] => [
    ['Контрагент', 'Сумма'],
    ...levels,
    ['Дуб', 10],
    ['Реализация 17 от 05.01.2024', 10],
    ['Вяз', 20],
    ['Реализация 18 от 06.01.2024', 20],
  ]

  test.each<[string, Cell[][], number]>([
    ['one level is of the header', [['Регистратор', '']], 2],
    [
      'so are two',
      [
        ['Менеджер', ''],
        ['Документ движения (Регистратор)', ''],
      ],
      3,
    ],
    ['so is a document as 1C names it', [['Документ реализации (акт, накладная)', '']], 2],
    ['so are goods with their unit', [['Номенклатура, Ед. изм.', '']], 2],
    ['a customer’s name that has a known word in it is none', [['Товар и Ко', '']], 1],
    ['nor a word with digits, as a document has', [['Документ 17', '']], 1],
    ['nor one with a sign, as a name has', [['Партнёр+', '']], 1],
    ['nor a row with a sum', [['Документ', 30]], 1],
  ])('%s', (_, levels, firstDataRow) => {
    expect(detectLayout(sampleOf(grouped(...levels)), { layout: 'grouped' })).toMatchObject({
      headerRow: 0,
      firstDataRow,
    })
  })
})
