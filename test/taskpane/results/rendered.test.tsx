import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { createWording } from '../../../src/locale/Wording'
import type { PaneProps } from '../../../src/taskpane/PaneProps'
import CustomerCard from '../../../src/taskpane/card/CustomerCard'
import ResultsStep from '../../../src/taskpane/results/ResultsStep'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { PaneOutcome, PaneState } from '../../../src/taskpane/session/PaneState'
import { exampleContext, exampleProducts, exampleResult, exampleWithoutDates } from '../../support/exampleResult'

const outcome: PaneOutcome = {
  analysisId: '1',
  result: exampleResult(),
  context: exampleContext('ru'),
  plan: null,
  unwritten: {},
  stagesTaken: null,
  sheets: [{ id: 'summary', name: 'Summary (2)' }],
  filtersLifted: [],
  columnsRenamed: [],
  totalsLost: [],
  changes: null,
}

/** The step or the card as a page without scripts, in English whatever the sheets speak. */
function rendered(Part: ComponentType<PaneProps>, changes: Partial<PaneState>): string {
  const state: PaneState = {
    language: 'en',
    step: 'results',
    resultTab: 'results',
    help: false,
    data: { state: 'none' },
    settings: DEFAULT_SETTINGS,
    analyses: [],
    analysisId: null,
    analysisName: '',
    work: null,
    problem: null,
    outcome: null,
    unwrittenPlans: {},
    card: { state: 'none' },
    ...changes,
  }
  const session = { state } as PaneSession
  return renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      <Part session={session} state={state} wording={createWording('en')} />
    </FluentProvider>,
  )
}

const labels = (page: string): string[] => [...page.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1] ?? '')
const pressable = (page: string): string[] =>
  [...page.matchAll(/<button[^>]*aria-pressed[^>]*aria-label="([^"]*)"/g)].map((match) => match[1] ?? '')

test('a cell that somebody stands in can be pressed and says what it holds', () => {
  expect(pressable(rendered(ResultsStep, { outcome }))).toEqual([
    'AX: 3 customers, 56.0% of revenue',
    'AY: 2 customers, 21.0% of revenue',
    'AZ: 1 customer, 7.0% of revenue',
    'BX: 1 customer, 5.0% of revenue',
    'BY: 1 customer, 5.0% of revenue',
    'BZ: 1 customer, 3.0% of revenue',
    'C, no XYZ: 2 customers, 3.0% of revenue',
    'No class: 1 customer',
  ])
})

test('without dates the matrix is the letters of ABC', () => {
  const page = rendered(ResultsStep, { outcome: { ...outcome, result: exampleWithoutDates() } })
  expect(pressable(page).slice(0, 2)).toEqual(['A: 6 customers, 84.0% of revenue', 'B: 3 customers, 13.0% of revenue'])
})

test('sheets bear the names that they have in the workbook', () => {
  expect(rendered(ResultsStep, { outcome })).toContain('Summary (2)')
})

test('products are not told how to be treated as key accounts', () => {
  const customers = rendered(ResultsStep, { outcome })
  const products = rendered(ResultsStep, { outcome: { ...outcome, result: exampleProducts() } })
  expect(customers).toContain('risk of critical dependency')
  expect(products).not.toContain('risk of critical dependency')
})

test('what a refresh has changed stands there, with the filters that it lifted', () => {
  const changes = { rows: 312, customers: { new: ['Vega'], gone: [], moved: [] } }
  const page = rendered(ResultsStep, {
    outcome: { ...outcome, changes, filtersLifted: [{ sheet: 'Customers', heading: 'ABC' }] },
  })
  expect(page).toContain('312 rows more than in the last run.')
  expect(page).toContain('On the sheet “Customers” the filter of the column “ABC” was lifted.')
})

test('before the first run it says what to do; with kept analyses it offers to refresh them', () => {
  const kept = {
    ...{ id: '1', name: '2024', settings: DEFAULT_SETTINGS, language: 'en' as const, sources: [], sheets: [] },
    inputs: {},
    lastRun: { rowsSelected: 2008, rowsUsed: 2001 },
  }
  expect(rendered(ResultsStep, {})).toContain('No results yet')
  const page = rendered(ResultsStep, { analyses: [kept] })
  expect(labels(page)).toEqual(['Refresh “2024”', 'Remove the results of “2024”'])
  const unwritten = 'Your changes to its plan are not on the sheets yet'
  expect(page).not.toContain(unwritten)
  expect(rendered(ResultsStep, { analyses: [kept], unwrittenPlans: { 1: { 'funnel.amount': [[20]] } } })).toContain(
    unwritten,
  )
})

test('the card of a customer says why, and of an unknown one what would bring the figures', () => {
  const { customers } = outcome.result
  const lotos = customers.findIndex(({ customer }) => customer === 'Lotos')
  const customer = customers[lotos]
  if (customer === undefined) throw new Error('no Lotos')
  const card = { state: 'shown' as const, customer, position: lotos + 1, history: [] }
  expect(rendered(CustomerCard, { outcome, card })).toContain('71.0% before it, below the 80% cut.')
  expect(rendered(CustomerCard, { outcome, card })).not.toContain('Stress test')
  const needed = { state: 'refreshNeeded' as const, name: 'Lotos', analysisId: '1' }
  expect(rendered(CustomerCard, { card: needed })).toContain('“Lotos” is selected.')
  expect(rendered(CustomerCard, { outcome })).not.toContain('<section')
})
