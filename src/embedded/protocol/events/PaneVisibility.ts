import { memberOf } from '../expected'
import type { Json } from '../wire'

const STATES = ['Inactive', 'Background', 'Visible'] as const
export type RuntimeState = (typeof STATES)[number]

/** Whether the add-in's page is shown as a pane; with a shared runtime it lives on while it is not. */
export class PaneVisibility {
  private shown: RuntimeState = 'Visible'
  private readonly watchers = new Set<(visible: boolean) => void>()

  get state(): RuntimeState {
    return this.shown
  }

  change(state: Json): void {
    this.shown = memberOf(STATES, state)
    for (const watcher of this.watchers) watcher(this.shown === 'Visible')
  }

  watch(watcher: (visible: boolean) => void): () => void {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }
}
