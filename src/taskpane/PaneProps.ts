import type { Wording } from '../locale/Wording'
import type { PaneSession } from './session/PaneSession'
import type { SettledState } from './session/PaneState'

/** What every part of the pane is given. */
export interface PaneProps {
  session: PaneSession
  state: SettledState
  wording: Wording
}
