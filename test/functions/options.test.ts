import { column, openFunctions, type FunctionsInExcel } from './functionsInExcel'

// Cumulative 56, 70, 80, 89, 96, 100; without the first two 33, 63, 87, 100 %.
const names = column('Oak', 'Elm', 'Fir', 'Ash', 'Yew', 'Bay')
const amounts = column(56, 14, 10, 9, 7, 4)

const REFUSED: [language: string, options: string, message: string | RegExp][] = [
  [
    'en-US',
    'perid=month',
    '#VALUE! There is no option “perid”. There are: period, abc, abc-rule, abc-by, xyz, xyz-cuts, sd, since, window, from, to, as-of, exclude, entity.',
  ],
  [
    'ru-RU',
    'переод=месяц',
    '#VALUE! Параметра «переод» нет. Есть: период, abc, правило, деление, xyz, пороги xyz, отклонение, наблюдать с, окно, с, по, на дату, кроме, вид.',
  ],
  ['en-US', 'period=moon', '#VALUE! “period” cannot be “moon”. It can be: auto, day, week, month, quarter, year.'],
  ['ru-RU', 'period=луна', '#VALUE! «период»: «луна» не подходит. Возможно: авто, день, неделя, месяц, квартал, год.'],
  ['en-US', 'abc=80', '#VALUE! “abc” cannot be “80”. Expected, for instance: 80,95.'],
  ['ru-RU', 'по=вчера', '#VALUE! «по»: «вчера» не подходит. Ожидается, например: 2024-12-31.'],
  ['en-US', 'abc', '#VALUE! The option “abc” has no value. Write name=value, with a semicolon between options.'],
  [
    'ru-RU',
    'деление=вычисленные; abc=80/95',
    '#VALUE! Параметры «abc» и «деление» вместе не применяются. Уберите один из них.',
  ],
  ['en-US', 'measure=margin', /^#VALUE! There is no option “measure”/],
  ['en-US', 'abc=95/80', /^#VALUE! The parameter “abc” cannot be “95,80”/],
]

describe.each(['en-US', 'ru-RU'] as const)('options in Excel %s', (language) => {
  let excel: FunctionsInExcel
  beforeAll(async () => {
    excel = await openFunctions(language)
  })
  afterAll(() => {
    excel.close()
  })

  test.each([
    [null, 'AAABBC'],
    ['', 'AAABBC'],
    ['abc-rule=strict', 'AAABCC'],
    ['правило = строгое', 'AAABCC'],
    ['abc=60/90; abc-rule=strict', 'ABBBCC'],
    ['abc=60%,90%; ABC-RULE=Strict;', 'ABBBCC'],
    ['правило=строгое; abc=60/90', 'ABBBCC'],
    ['abc-by=items', 'AABCCC'],
    ['деление=место', 'AABCCC'],
    ['exclude=Oak; exclude=elm', '##AAAB'],
    ['кроме=Oak; кроме=Elm', '##AAAB'],
  ])('%j', (options, expected) => {
    const letters = (excel.value('CLASS', names, amounts, null, options) as string[][]).flat()
    expect(letters.map((letter) => letter[0]).join('')).toBe(expected)
  })

  test.each(REFUSED.filter(([of]) => of === language))('in Excel %s %j is refused', (_, options, message) => {
    const error = excel.error('TABLE', names, amounts, null, options)
    if (typeof message === 'string') expect(error).toBe(message)
    else expect(error).toMatch(message)
  })

  test('periods, methods and cuts of XYZ, in either language', () => {
    // Three years; Oak buys 10 each quarter, always in its first month; the last day closes the last quarter.
    const quarters = Array.from({ length: 12 }, (_, i) => Date.UTC(2022, 3 * i, 1) / 86_400_000 + 25_569)
    const dates = column(...quarters, Date.UTC(2024, 11, 31) / 86_400_000 + 25_569)
    const customers = column(...quarters.map(() => 'Oak'), 'Elm')
    const sales = column(...quarters.map(() => 10), 1)
    const oak = (options: string) => excel.value('CLASSOF', 'Oak', customers, sales, dates, options)
    expect(oak('period=month')).toBe('AY') // 12 of 36 months
    expect(oak('period=quarter')).toBe('AX')
    expect(oak('период=квартал')).toBe('AX')
    expect(oak('period=quarter; xyz=variation')).toBe('AX') // always 10
    expect(oak('xyz=вариация; период=месяц')).toBe('AZ') // √2
    expect(oak('xyz=variation; period=month; xyz-cuts=100/150')).toBe('AY')
    expect(oak('xyz=вариация; период=месяц; пороги xyz=150/200')).toBe('AX')
    expect(oak('xyz=none')).toBe('A')
    expect(oak('period=quarter; to=2022-06-30')).toBe('A') // two quarters are too few
  })
})

test('the words of an answer are Excel’s own language', async () => {
  const excel = await openFunctions('ru-RU')
  expect(excel.value('TABLE', column('Дуб'), column(5))).toEqual([
    ['Клиент', 'Сумма', 'Доля', 'Накопленная доля', 'ABC', 'Активных периодов', 'Коэффициент вариации', 'XYZ', 'Класс'],
    ['Дуб', 5, 1, 1, 'A', '', '', '', 'A'],
  ])
  expect(excel.value('LEVEL', 0.3)).toBe('риск критической зависимости')
  expect(excel.value('ABC', column(56, 14, 10, 9, 7, 4), null, null, 'строгое')).toEqual(
    column('A', 'A', 'A', 'B', 'C', 'C'),
  )
  excel.close()
})
