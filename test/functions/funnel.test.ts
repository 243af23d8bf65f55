import type { Json } from '../../src/embedded/protocol/wire'
import { column, errorCell, openFunctions, type FunctionsInExcel } from './functionsInExcel'

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

describe('the reference case: 80 calls, 40 proposals, 4 meetings, 1 buyer', () => {
  test('its conversions, in the shape of the counts', () => {
    expect(excel.value('CONVERSIONS', column(80, 40, 4, 1))).toEqual([[0.5], [0.1], [0.25]])
    expect(excel.value('CONVERSIONS', [[80, 40, 4, 1]])).toEqual([[0.5, 0.1, 0.25]])
  })

  test('10 buyers need 800 calls, 400 proposals and 40 meetings', () => {
    const names = column('Calls', 'Proposals', 'Meetings', 'Buyers')
    const table = [
      ['Calls', 800],
      ['Proposals', 400],
      ['Meetings', 40],
      ['Buyers', 10],
    ]
    expect(excel.value('FUNNEL', 10, column(0.5, 0.1, 0.25), names)).toEqual(table)
    expect(excel.value('FUNNEL', 10, [[0.5, 0.1, 0.25]], [['Calls', 'Proposals', 'Meetings', 'Buyers']])).toEqual(table)
  })

  test('without names the stages are numbered', () => {
    expect(excel.value('FUNNEL', 10, column(0.5, 0.1, 0.25))).toEqual([
      [1, 800],
      [2, 400],
      [3, 40],
      [4, 10],
    ])
  })
})

test('21 at 35 % is 60, and 12.5 buyers are 13', () => {
  expect(excel.value('FUNNEL', 21, [[0.35]])).toEqual([
    [1, 60],
    [2, 21],
  ])
  expect(excel.value('FUNNEL', 12.5, [[0.5]])).toEqual([
    [1, 25],
    [2, 13],
  ])
})

test('blank cells beneath or behind the stages do not count, numbers may be text', () => {
  expect(excel.value('CONVERSIONS', column('1 200', '600', null, ''))).toEqual([[0.5]])
  expect(excel.value('FUNNEL', 10, [[0.5, null, '']], column('Calls', 'Buyers', null))).toEqual([
    ['Calls', 20],
    ['Buyers', 10],
  ])
})

test.each([
  ['a target of 0', ['FUNNEL', 0, [[0.5]]], /target of the funnel \(0\) must be above zero/],
  ['a conversion of 0', ['FUNNEL', 1, column(0.5, 0)], /Stage 2.*\(0\.0%\) must be above 0%/],
  ['a negative one', ['FUNNEL', 1, column(-0.5)], /Stage 1.*must be above 0%/],
  ['one above 100 %', ['FUNNEL', 1, column(0.5, 50)], /Stage 2.*cannot be above 100%/],
  ['a blank between', ['FUNNEL', 1, column(0.5, null, 0.5)], /Stage 2.*\(—\)/],
  ['a text', ['FUNNEL', 1, column('half')], /Stage 1.*\(half\)/],
  ['an error', ['FUNNEL', 1, column(0.5, errorCell('#DIV/0!'))], /“conversions”: cell number 2 holds.*#DIV\/0!/],
  [
    'a block',
    [
      'FUNNEL',
      1,
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ],
    /“conversions” must be one column/,
  ],
  ['too few names', ['FUNNEL', 1, column(0.5, 0.5), column('Calls', 'Buyers')], /3 stages, and there are 2 names/],
  ['one count', ['CONVERSIONS', column(80)], /at least two stages/],
  ['a rising count', ['CONVERSIONS', column(80, 81)], /Stage 2.*81 is more than the stage before/],
  ['a count of 0', ['CONVERSIONS', column(80, 0)], /Stage 2.*count 0 must be above zero/],
  ['a heading', ['CONVERSIONS', column('Count', 80, 40)], /Stage 1.*Count/],
] as [string, [string, ...Json[]], RegExp][])('%s is #VALUE!', (_, [id, ...args], said) => {
  const error = excel.error(id, ...args)
  expect(error).toMatch(/^#VALUE! /)
  expect(error).toMatch(said)
})

test('nothing at all is #N/A', () => {
  expect(excel.error('CONVERSIONS', column(null, ''))).toMatch(/^#N\/A “counts” is empty/)
})

test('in a Russian Excel the message is Russian', async () => {
  excel.close()
  excel = await openFunctions('ru-RU')
  expect(excel.error('FUNNEL', 10, column(1.2))).toBe(
    '#VALUE! Этап 1 воронки: конверсия в следующий этап (120,0\u00A0%) не может быть больше 100 %.',
  )
})
