import type { Alert, AnalysisChoices, AnalysisParameters } from '../core/index'
import type { SheetId } from '../report/Report'

/** What a reader can do about an alert at once. */
export type AlertAction =
  | { kind: 'openSheet'; sheet: SheetId }
  | { kind: 'exclude'; names: string[] }
  /** Other settings, to be looked at before the next run. */
  | { kind: 'last12' | 'laterStart' | 'computedLimits' | 'shorterPeriod'; choices: Partial<AnalysisChoices> }
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
    case 'noDates':
      return { kind: 'data' }
  }
}
