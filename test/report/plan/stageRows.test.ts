import { problemOf } from '../../support/problemOf'
import { stageRows } from '../../../src/report/plan/stageRows'

test('what is aimed at and the days stay with a stage of the same name; conversions follow from the counts', () => {
  const before = [
    ['Calls', 80, 0.5, 0.6, 3],
    ['Offers', 40, null, null, 7],
    ['', '', '', '', ''],
  ]
  const stages = [
    { name: 'offers', count: 30 },
    { name: 'Buyers', count: 2 },
    { name: 'Calls', count: 100 },
  ]
  expect(stageRows(stages, before)).toEqual([
    ['offers', 30, null, null, 7],
    ['Buyers', 2, null, null, null],
    ['Calls', 100, null, 0.6, 3],
  ])
})

test('a funnel has room for ten stages', () => {
  const stages = Array.from({ length: 11 }, (_, at) => ({ name: `Stage ${at}`, count: 1 }))
  expect(problemOf(() => stageRows(stages, []))).toEqual({ code: 'tooManyStages', stages: 11, most: 10 })
})
