import type { Alert, AnalysisChoices, AnalysisParameters, PeriodUnit } from '../core/index'
import type { Wording } from '../locale/Wording'
import type { SheetId } from '../report/Report'

/** What a reader can do about an alert at once. */
export type AlertAction =
  | { kind: 'openSheet'; sheet: SheetId }
  | { kind: 'exclude'; names: string[] }
  /** Other settings, to be looked at before the next run. */
  | { kind: 'last12'; choices: Pick<AnalysisChoices, 'window'> }
  | { kind: 'laterStart'; choices: { from: number } }
  | { kind: 'shorterPeriod'; choices: { period: PeriodUnit } }
  | { kind: 'computedLimits'; choices: Pick<AnalysisChoices, 'abc'> }
  /** Nothing can be proposed but to look at the settings, or at the data. */
  | { kind: 'settings' }
  | { kind: 'data' }

/** The action that fits an alert; null when the alert only wants to be known. */
export function alertAction(alert: Alert, { window, abc }: AnalysisParameters): AlertAction | null {
  switch (alert.code) {
    case 'dependency':
    case 'keyAccountsOverHalf':
      return { kind: 'openSheet', sheet: 'keyAccounts' }
    case 'setAside':
      return { kind: 'openSheet', sheet: 'data' }
    case 'aSleeping':
      return window === 'last12' ? null : { kind: 'last12', choices: { window: 'last12' } }
    case 'partialPeriod':
      if (window === 'last12') return null
      // A fixed last day would hide the sales of later refreshes; the last complete months move along with the data.
      return alert.edge === 'last'
        ? { kind: 'last12', choices: { window: 'last12' } }
        : { kind: 'laterStart', choices: { from: alert.period.lastDay + 1 } }
    case 'shorterPeriod':
      return { kind: 'shorterPeriod', choices: { period: alert.unit } }
    case 'letterTooFull':
      return abc.by === 'computed'
        ? { kind: 'settings' }
        : { kind: 'computedLimits', choices: { abc: { by: 'computed' } } }
    case 'suggestedExclusions':
      return { kind: 'exclude', names: alert.names }
    case 'excludedNobody':
    case 'alikeNames':
    case 'noDates':
      return { kind: 'data' }
  }
}

/** The action as the words on a button. */
export function alertActionText({ t, day }: Wording, action: AlertAction): string {
  switch (action.kind) {
    case 'openSheet':
      return t('paneResults.actionOpenSheet')
    case 'exclude':
      return t('paneResults.actionExclude')
    case 'last12':
      return t('paneResults.actionLast12')
    case 'laterStart':
      return t('paneResults.actionLaterStart', { day: day(action.choices.from) })
    case 'shorterPeriod':
      return t('paneResults.actionShorterPeriod', { unit: t(`period.${action.choices.period}`) })
    case 'computedLimits':
      return t('paneResults.actionComputedLimits')
    case 'settings':
      return t('paneResults.actionSettings')
    case 'data':
      return t('paneResults.actionData')
  }
}
