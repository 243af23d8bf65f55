import type { PaneState } from './PaneState'

/** Holds the state; every change makes a new one, so that components see what has changed by comparing. */
export class PaneStore {
  private readonly listeners = new Set<() => void>()

  constructor(private current: PaneState) {}

  get state(): PaneState {
    return this.current
  }

  update(changes: Partial<PaneState>): void {
    this.current = { ...this.current, ...changes }
    for (const listener of this.listeners) listener()
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener)
    return () => {
      this.listeners.delete(listener)
    }
  }
}
