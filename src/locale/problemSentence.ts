import { COLUMN_ROLES, type AnalysisProblem, type LayoutKind } from '../core/index'
import { quoted, quotedList } from './quoted'
import type { Wording } from './Wording'

const LAYOUTS: readonly LayoutKind[] = ['transactions', 'crosstab', 'grouped']

/** Why there is no analysis: what is wrong, where, and what to do about it. */
export function problemSentence(wording: Wording, problem: AnalysisProblem): string {
  const { t } = wording
  switch (problem.code) {
    case 'emptySelection':
      return t('problem.emptySelection', { sheet: problem.sheet })
    case 'headerOnly':
      return t('problem.headerOnly', { sheet: problem.sheet })
    case 'noCustomerColumn':
      return t('problem.noCustomerColumn', place(wording, problem))
    case 'noAmountColumn':
      return t('problem.noAmountColumn', place(wording, problem))
    case 'noMeasureColumn':
      return t('problem.noMeasureColumn', { ...place(wording, problem), measure: t(`measure.${problem.measure}`) })
    case 'columnNotFound':
      return t('problem.columnNotFound', { ...place(wording, problem), column: quoted(wording, problem.column) })
    case 'columnTwice':
      return t('problem.columnTwice', {
        sheet: problem.sheet,
        column: quoted(wording, problem.column),
        roles: wording.list(problem.roles.map((role) => roleName(wording, role))),
      })
    case 'noPeriodColumns':
      return t('problem.noPeriodColumns', place(wording, problem))
    case 'groupedUnreadable':
      return t('problem.groupedUnreadable', { sheet: problem.sheet, row: String(problem.row + 1) })
    case 'differentLayouts':
      return t('problem.differentLayouts', {
        sheets: quotedList(wording, problem.sheets),
        layouts: problem.layouts.map((layout) => layoutName(wording, layout)).join('; '),
      })
    case 'noUsableRows':
      return problem.reasons.length === 0
        ? t('problem.noUsableRowsEmpty')
        : t('problem.noUsableRows', { reasons: reasons(wording, problem.reasons) })
    case 'noPositiveAmounts':
      return t('problem.noPositiveAmounts', { names: t('problem.names', { count: problem.customers }) })
    case 'datesNeeded':
      return t('problem.datesNeeded', { parameter: problem.parameter })
    case 'badStage':
      return t(`funnelProblem.${problem.fault}`, {
        stage: wording.number(problem.stage + 1),
        value: shownFigure(wording, problem),
      })
    case 'tooFewStages':
      return t('funnelProblem.tooFewStages')
    case 'noStages':
      return t('funnelProblem.noStages', { sheet: problem.sheet })
    case 'tooManyStages':
      return t('funnelProblem.tooManyStages', {
        stages: wording.number(problem.stages),
        most: wording.number(problem.most),
      })
    case 'badTarget':
      return t('funnelProblem.badTarget', { value: problem.value })
    case 'noWorkingDays':
      return t('funnelProblem.noWorkingDays', {
        first: wording.day(problem.firstDay),
        last: wording.day(problem.lastDay),
      })
    case 'badParameter':
      return t('problem.badParameter', {
        parameter: problem.parameter,
        value: shownValue(wording, problem),
        expected: problem.expected,
      })
  }
}

type ProblemOf<Code extends AnalysisProblem['code']> = Extract<AnalysisProblem, { code: Code }>

function place(wording: Wording, { sheet, headings }: { sheet: string; headings: string[] }) {
  return { sheet, headings: headings.length === 0 ? '—' : quotedList(wording, headings) }
}

function reasons(wording: Wording, counted: ProblemOf<'noUsableRows'>['reasons']): string {
  const { t } = wording
  return counted
    .map(({ code, count }) => t('problem.reasonCount', { reason: t(`issue.${code}`), number: wording.number(count) }))
    .join('; ')
}

function roleName(wording: Wording, role: string): string {
  const known = COLUMN_ROLES.find((name) => name === role)
  return known === undefined ? role : wording.t(`role.${known}`)
}

function layoutName(wording: Wording, layout: string): string {
  const known = LAYOUTS.find((name) => name === layout)
  return known === undefined ? layout : wording.t(`layout.${known}`)
}

/** Days travel as Excel serials; people read dates. */
function shownValue(wording: Wording, { parameter, value }: ProblemOf<'badParameter'>): string {
  return ['from', 'to', 'as-of'].includes(parameter) && /^\d+$/.test(value) ? wording.day(Number(value)) : value
}

/** Conversions travel as fractions; people read percents. */
function shownFigure(wording: Wording, { fault, value }: ProblemOf<'badStage'>): string {
  const isFraction = fault.startsWith('conversion') || fault === 'wantedOutOfRange'
  return isFraction && value !== '' && Number.isFinite(Number(value)) ? wording.percent(Number(value)) : value
}
