import type { AnalysisProblem } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import { fieldError, stageError, stressProblemText } from '../../../src/taskpane/plan/funnelProblem'

const en = createWording('en')
const parameter = (name: string): AnalysisProblem => {
  return { code: 'badParameter', parameter: name, value: '0', expected: '> 0' }
}

test.each([
  ['amount', { code: 'badTarget', value: '0' }],
  ['averageSale', parameter('average-sale')],
  ['margin', parameter('margin')],
  ['sellers', parameter('sellers')],
  ['from', parameter('from')],
  ['to', { code: 'noWorkingDays', firstDay: 45661, lastDay: 45662 }],
  ['stages', { code: 'tooFewStages' }],
] as const)('a problem of %s is told there and nowhere else', (field, problem) => {
  const fields = ['amount', 'averageSale', 'margin', 'sellers', 'from', 'to', 'stages'] as const
  const told = fields.filter((each) => fieldError(en, problem, each) !== null)
  expect(told).toEqual([field])
  expect(stageError(en, problem, 0, 'name')).toBeNull()
  // A parameter has a name of its own only on the command line.
  expect(fieldError(en, problem, field)).not.toMatch(/average-sale|parameter/)
})

test('a problem of a stage is told beside the field that is to blame', () => {
  const problem: AnalysisProblem = { code: 'badStage', stage: 2, fault: 'countAboveEarlier', value: '90' }
  expect(stageError(en, problem, 2, 'count')).toContain('90')
  expect(stageError(en, problem, 2, 'conversion')).toBeNull()
  expect(stageError(en, problem, 1, 'count')).toBeNull()
  expect(fieldError(en, problem, 'stages')).toBeNull()
})

test('of the stress test it says whom nobody knows, or which numbers there are', () => {
  const stress: AnalysisProblem = { code: 'badParameter', parameter: 'stress', value: '9', expected: '1 … 5' }
  expect(stressProblemText(en, stress, null)).toContain('1 … 5')
  expect(stressProblemText(en, stress, 'Ghost')).toContain('“Ghost”')
})
