import { alertAction, alertActionText, type AlertAction } from '../../src/analysis/alertAction'
import type { Alert, AnalysisParameters } from '../../src/core/index'
import { createWording } from '../../src/locale/Wording'
import { exampleResult } from '../support/exampleResult'

const JANUARY_1_2024 = 45292
const january = { firstDay: JANUARY_1_2024, lastDay: JANUARY_1_2024 + 30, missingDays: 9 }

const action = (alert: Alert, changes: Partial<AnalysisParameters> = {}): AlertAction | null =>
  alertAction(alert, { ...exampleResult().parameters, ...changes })

test('a partial first period can be left out by beginning on the next day', () => {
  const offered = action({ code: 'partialPeriod', edge: 'first', period: january })
  expect(offered).toEqual({ kind: 'laterStart', choices: { from: JANUARY_1_2024 + 31 } })
  expect(offered && alertActionText(createWording('ru'), offered)).toBe('Начать с 01.02.2024')
})

test('a partial last period never ends in a fixed day, which would hide what a later refresh brings', () => {
  expect(action({ code: 'partialPeriod', edge: 'last', period: january })).toEqual({
    kind: 'last12',
    choices: { window: 'last12' },
  })
})

test('the last 12 months are not offered to those who have them', () => {
  expect(action({ code: 'partialPeriod', edge: 'last', period: january }, { window: 'last12' })).toBeNull()
  expect(action({ code: 'aSleeping', customers: 2, share: 0.1 }, { window: 'last12' })).toBeNull()
})

test('a letter too full is offered computed limits, and where these failed the settings', () => {
  const full: Alert = { code: 'letterTooFull', letter: 'C', customers: 90, share: 0.9 }
  expect(action(full)).toEqual({ kind: 'computedLimits', choices: { abc: { by: 'computed' } } })
  expect(action(full, { abc: { by: 'computed' } })).toEqual({ kind: 'settings' })
})

test('names that may not belong are offered for exclusion, all of them', () => {
  expect(action({ code: 'suggestedExclusions', names: ['Retail', 'Total'] })).toEqual({
    kind: 'exclude',
    names: ['Retail', 'Total'],
  })
})
