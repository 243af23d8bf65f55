import { column, errorCell, openFunctions, type FunctionsInExcel } from './functionsInExcel'

const names = column('Oak', 'Elm', 'Oak')
const amounts = column(70, 20, 10)
const dates = column(45_292, 45_300, 45_350)

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

// All at once, since office.js lets results go only every half a second.
test('every formula can be called through office.js', async () => {
  const answers = await Promise.all([
    excel.call('CLASS', names, amounts),
    excel.call('TABLE', names, amounts),
    excel.call('CLASSOF', 'elm', names, amounts),
    excel.call('ABC', [[80, 20]]),
    excel.call('XYZ', [[5, 5, 5]]),
    excel.call('MATRIX', names, amounts, dates, 'count', 'period=day; xyz-cuts=50/1'),
    excel.call('PARETO', column(3, 1)),
    excel.call('TOPSHARE', column(3, 1), 0.5),
    excel.call('COUNTFOR', column(3, 1), 0.7),
    excel.call('KEYACCOUNTS', names, amounts),
    excel.call('LEVEL', 0.15),
    excel.call('HHI', column(1, 1)),
    excel.call('GINI', column(3, 1)),
    excel.call('CONCENTRATION', column(3, 1), 1),
  ])
  expect(answers).toEqual(
    [
      [['A'], ['B'], ['A']],
      [
        [
          'Customer',
          'Amount',
          'Share',
          'Cumulative share',
          'ABC',
          'Active periods',
          'Coefficient of variation',
          'XYZ',
          'Class',
        ],
        ['Oak', 80, 0.8, 0.8, 'A', '', '', '', 'A'],
        ['Elm', 20, 0.2, 1, 'B', '', '', '', 'B'],
      ],
      'B',
      [['A', 'B']],
      [['X']],
      // Oak buys on 2 of 59 days, 3.4 %; Elm on one only.
      [
        ['', 'X', 'Y', 'Z'],
        ['A', 0, 1, 0],
        ['B', 0, 0, 1],
        ['C', 0, 0, 0],
      ],
      [
        [0, 0],
        [0.5, 0.75],
        [1, 1],
      ],
      0.75,
      1,
      [
        ['Oak', 0.8, 'mono-client'],
        ['Elm', 0.2, 'key account'],
      ],
      'key account',
      5000,
      0.25,
      0.75,
    ].map((value) => ({ value })),
  )
})

test('errors come with their messages, alone and within a spilled block', async () => {
  const answers = await Promise.all([
    excel.call('CLASS', names, column(1)),
    excel.call('CLASSOF', 'Yew', names, amounts),
    excel.call('TABLE', names, amounts, null, 'perid=month'),
    excel.call('CLASS', names, column(1, errorCell('#N/A'), 1)),
  ])
  expect(answers).toEqual([
    {
      error: '#VALUE!',
      message: 'The columns differ in length: “customers” – 3, “amounts” – 1. Give them the same rows.',
    },
    { error: '#N/A', message: 'No row that counts names the customer “Yew”. Check the spelling.' },
    { error: '#VALUE!', message: expect.stringMatching(/^There is no option “perid”/) as string },
    {
      value: [
        ['A'],
        [
          expect.objectContaining({
            basicValue: '#N/A',
            message: expect.stringMatching(/^No row of “Elm” counts/) as string,
          }),
        ],
        ['A'],
      ],
    },
  ])
})

test('a hundred thousand rows give a row for each customer, and no amount is lost', () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => i)
  const many = [
    rows.map((i) => [`Customer ${(i * 31) % 20_000}`]),
    rows.map((i) => [1 + ((i * 7919) % 1000)]),
    rows.map((i) => [45_292 + (i % 731)]),
  ]
  const [, ...customers] = excel.value('TABLE', ...many) as [string, number][]
  expect(customers).toHaveLength(20_000)
  // 7919 and 1000 have no common divisor: each amount from 1 to 1000 comes a hundred times.
  expect(customers.reduce((sum, [, amount]) => sum + amount, 0)).toBe(100 * 500_500)
})
