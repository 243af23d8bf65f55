import type { Wording } from '../locale/Wording'
import type { PaneSession } from './session/PaneSession'
import type { PaneState } from './session/PaneState'

/** What every part of the pane is given. */
export interface PaneProps {
  session: PaneSession
  state: PaneState
  wording: Wording
}
