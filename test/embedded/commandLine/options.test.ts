import { ChoiceError } from '../../../src/analysis/options/ChoiceError'
import { OptionError } from '../../../src/embedded/commandLine/OptionError'
import { readCall } from '../../../src/embedded/commandLine/options'

const problemOf = (args: string[]) => {
  try {
    readCall(args)
  } catch (error) {
    if (error instanceof OptionError || error instanceof ChoiceError) return error.problem
    throw error
  }
  return null
}

test('without options the shipped sample is analysed by the method’s defaults', () => {
  expect(readCall([])).toMatchObject({
    file: null,
    out: 'result.xlsx',
    json: null,
    sheets: [],
    settings: {
      layout: { columns: {} },
      hiddenRows: 'keep',
      choices: {
        measure: 'revenue',
        window: 'all',
        abc: { by: 'value', rule: 'crossing', cuts: [0.8, 0.95] },
        xyz: 'auto',
        xyzCuts: null,
        deviation: 'population',
        period: 'auto',
        since: 'purchase',
        key: [0.1, 0.2, 0.5],
      },
    },
  })
})

test('every option finds its place', () => {
  const call = readCall([
    'sales.xlsx',
    ...['--sheet', '2023', '--sheet', '2024', '--range', 'A1:H99', '--out', 'o.xlsx', '--json', 'o.json'],
    ...['--customer', 'Клиент', '--amount', 'F', '--date', 'A', '--order', 'B', '--group', 'Холдинг'],
    ...['--entity', 'product', '--layout', 'crosstab', '--measure', 'margin', '--cost', 'G'],
    ...['--from', '2024-01-01', '--to', '31.12.2024', '--as-of', '2025-01-15', '--window', 'last12'],
    ...['--exclude', 'POSTAGE', '--exclude=DOT', '--abc', '70,90', '--abc-rule', 'strict'],
    ...['--xyz', 'variation', '--xyz-cuts', '20/60', '--sd', 'sample', '--period', 'quarter', '--since', 'data'],
    ...['--key', '5,15,40', '--with-source', '--lang', 'ru', '--hidden-rows', 'exclude'],
  ])
  expect(call).toEqual({
    help: false,
    file: 'sales.xlsx',
    out: 'o.xlsx',
    json: 'o.json',
    language: 'ru',
    withSource: true,
    inPlace: false,
    remove: false,
    analysis: null,
    hasSettings: true,
    inputs: {},
    sheets: ['2023', '2024'],
    range: 'A1:H99',
    settings: {
      layout: {
        layout: 'crosstab',
        entity: 'product',
        columns: { customer: 'Клиент', amount: 'F', date: 'A', order: 'B', group: 'Холдинг', cost: 'G' },
      },
      hiddenRows: 'exclude',
      choices: {
        measure: 'margin',
        window: 'last12',
        from: 45292,
        to: 45657,
        asOf: 45672,
        exclude: ['POSTAGE', 'DOT'],
        abc: { by: 'value', rule: 'strict', cuts: [0.7, 0.9] },
        xyz: 'variation',
        xyzCuts: [0.2, 0.6],
        deviation: 'sample',
        period: 'quarter',
        since: 'data',
        key: [0.05, 0.15, 0.4],
      },
    },
  })
})

test('--by puts any column in the customer’s place', () => {
  expect(readCall(['--by', 'Manager']).settings.layout.columns).toEqual({ customer: 'Manager' })
})

test.each([
  [['--abc-by', 'items'], { by: 'items', cuts: [0.2, 0.5] }],
  [['--abc-by', 'sum'], { by: 'sum', cuts: [1, 1.45] }],
  [['--abc-by', 'computed'], { by: 'computed' }],
])('%j has cuts of its own', (args, expected) => {
  expect(readCall(args).settings.choices.abc).toEqual(expected)
})

test.each([
  [['--colour', 'red'], { code: 'unknownOption', option: '--colour' }],
  [['--sheet'], { code: 'missingValue', option: 'sheet' }],
  [['--from', '--to', '2024-01-01'], { code: 'missingValue', option: 'from' }],
  [['--with-source=yes'], { code: 'unexpectedValue', option: 'with-source' }],
  [['a.csv', 'b.csv'], { code: 'twoFiles', files: ['a.csv', 'b.csv'] }],
  [['--by', 'A', '--customer', 'B'], { code: 'together', options: ['by', 'customer'] }],
  [['--abc-by', 'computed', '--abc', '80,95'], { code: 'together', options: ['abc', 'abc-by'] }],
  [['a.xlsx', '--in-place', '--out', 'b.xlsx'], { code: 'together', options: ['in-place', 'out'] }],
  [['a.xlsx', '--in-place', '--with-source'], { code: 'together', options: ['in-place', 'with-source'] }],
  [['a.xlsx', '--analysis', 'ABC'], { code: 'onlyWith', options: ['analysis', 'in-place'] }],
  [['a.xlsx', '--remove'], { code: 'onlyWith', options: ['remove', 'in-place'] }],
  [['a.xlsx', '--remove', '--in-place', '--json', 'b.json'], { code: 'together', options: ['remove', 'json'] }],
  [['a.xlsx', '--remove', '--in-place', '--abc', '70,90'], { code: 'together', options: ['remove', 'abc'] }],
  [['--remove', '--in-place'], { code: 'fileNeeded', option: 'in-place' }],
  [['--in-place'], { code: 'fileNeeded', option: 'in-place' }],
  [['--lang', 'de'], { code: 'badValue', option: 'lang', value: 'de', expected: 'ru | en' }],
  [['--abc', '80'], { code: 'badValue', option: 'abc', value: '80', expected: '80,95' }],
  [['--abc', '80,x'], { code: 'badValue', option: 'abc', value: '80,x', expected: '80,95' }],
  [['--key', '10,20'], { code: 'badValue', option: 'key', value: '10,20', expected: '10,20,50' }],
  [['--from', '2024-02-30'], { code: 'badValue', option: 'from', value: '2024-02-30', expected: '2024-12-31' }],
  [['--to', 'yesterday'], { code: 'badValue', option: 'to', value: 'yesterday', expected: '2024-12-31' }],
])('%j is refused', (args, problem) => {
  expect(problemOf(args)).toEqual(problem)
})
