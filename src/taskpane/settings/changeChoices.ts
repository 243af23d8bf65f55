import type { AnalysisChoices } from '../../core/index'
import type { PaneProps } from '../PaneProps'

/** Changes some choices and leaves all other settings as they are. */
export function changeChoices({ session, state: { settings } }: PaneProps, changes: Partial<AnalysisChoices>): void {
  session.changeSettings({ ...settings, choices: { ...settings.choices, ...changes } })
}
