import { memo, type ComponentType } from 'react'
import type { PaneProps } from '../PaneProps'
import type { PaneState } from '../session/PaneState'

/** The part of the pane, not drawn anew for the progress of a run: it shows whether one is under way, not how far it is. */
export function stillWhileWorking(Part: ComponentType<PaneProps>) {
  return memo(Part, (before, now) => {
    const { session, wording } = before
    return session === now.session && wording === now.wording && isSameButProgress(before.state, now.state)
  })
}

function isSameButProgress({ work, ...others }: PaneState, { work: workNow, ...othersNow }: PaneState): boolean {
  if ((work === null) !== (workNow === null)) return false
  const names = Object.keys(others) as (keyof typeof others)[]
  return names.every((name) => others[name] === othersNow[name])
}
