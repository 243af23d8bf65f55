import { FluentProvider, webLightTheme } from '@fluentui/react-components'
import { renderToStaticMarkup } from 'react-dom/server'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import type { AnalysisResult } from '../../../src/core/index'
import type { Language } from '../../../src/locale/Language'
import { createWording } from '../../../src/locale/Wording'
import { Preview } from '../../../src/taskpane/data/Preview'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { PaneState, PreviewState } from '../../../src/taskpane/session/PaneState'
import { announcementOf } from '../../../src/taskpane/shell/announcementOf'
import { ClassSizes } from '../../../src/taskpane/settings/ClassSizes'
import { SizesHere } from '../../../src/taskpane/settings/SizesHere'
import { previewOf } from '../../../src/analysis/previewOf'
import { analyze } from '../../support/analyze'
import { salesTable } from '../../support/salesTable'

const SALES = salesTable([
  { customer: 'Orion', amount: 70, date: '2024-01-31' },
  { customer: 'Vega', amount: 20, date: '2024-02-28' },
  { customer: 'Lyra', amount: 10, date: '2024-02-28' },
  { customer: 'Returns', amount: -5, date: '2024-02-28' },
])

type Shown = 'sizes' | 'preview' | 'amount' | 'regularity'

function textOf(outlook: AnalysisResult | null, language: Language, show: Shown): string {
  const choices = DEFAULT_SETTINGS.choices
  const preview: PreviewState = { state: 'ready', preview: previewOf(SALES, choices), outlook }
  const state = { settings: DEFAULT_SETTINGS, data: { state: 'understood', preview } } as PaneState
  const pane = { session: { state } as PaneSession, state, wording: createWording(language) }
  const page = renderToStaticMarkup(
    <FluentProvider theme={webLightTheme}>
      {show === 'sizes' && <ClassSizes {...pane} />}
      {show === 'preview' && <Preview {...pane} preview={preview} />}
      {(show === 'amount' || show === 'regularity') && <SizesHere {...pane} by={show} />}
    </FluentProvider>,
  )
  return page.replace(/<style.*?<\/style>/gs, '').replace(/(?:<[^>]*>)+/g, '|')
}

test('each class is told with its customers and their share, those without one as well', () => {
  const text = textOf(analyze(SALES, { xyz: 'none' }), 'en', 'sizes')
  // Of what is above 0; Lyra begins at 90 %.
  expect(text).toContain('|A – large|2|90.0%|')
  expect(text).toContain('|B – medium|1|10.0%|C – small|0|0.0%|')
  expect(text).toContain('|No ABC class|1|–|')
  expect(text).not.toMatch(/\|[XYZ] –/)
})

test('regularity stands beneath, and the words are Russian ones', () => {
  const text = textOf(analyze(SALES, {}), 'ru', 'sizes')
  expect(text).toContain('|Класс|Клиенты|Доля выручки|A – крупный|2|90,0\u00a0%|')
  // Two months are too few for a class.
  expect(text).toContain('|Без класса XYZ|4|100,0\u00a0%|')
})

test('beside the cuts stands what they decide, and no more', () => {
  const outlook = analyze(SALES, {})
  expect(textOf(outlook, 'en', 'amount')).toBe(
    '|These settings give: A – large: 2; B – medium: 1; C – small: 0; No ABC class: 1.|',
  )
  expect(textOf(outlook, 'ru', 'regularity')).toMatch(/получится: X – постоянный: 0; .*Без класса XYZ: 4\.\|$/)
  expect(textOf(analyze(SALES, { xyz: 'none' }), 'en', 'regularity')).toBe('|')
})

test('nothing is told while nothing is known', () => {
  expect(textOf(null, 'en', 'amount')).toBe('|')
  expect(textOf(null, 'en', 'sizes')).toBe('|')
})

test('the first step tells how many customers there are and what days they bought on', () => {
  expect(textOf(analyze(SALES, {}), 'en', 'preview')).toContain('|4 customers, 31 Jan 2024 – 28 Feb 2024.|')
  const undated = analyze(salesTable([{ customer: 'Orion', amount: 70 }]), {})
  expect(textOf(undated, 'ru', 'preview')).toContain('|1 клиент, без дат.|')
})

test('whoever cannot see the pane is told the sizes in step 2, and what is counted in step 1', () => {
  const preview = { state: 'ready', preview: previewOf(SALES, DEFAULT_SETTINGS.choices), outlook: analyze(SALES, {}) }
  const told = (step: PaneState['step']) =>
    announcementOf(createWording('en'), { step, work: null, data: { state: 'understood', preview } } as PaneState)
  expect(told('settings')).toMatch(
    /^These settings give: A – large: 2; B – medium: 1; C – small: 0; No ABC class: 1; X –/,
  )
  expect(told('data')).toContain('4 of 4')
})
