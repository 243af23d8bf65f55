import { lazy, useState, type ComponentType } from 'react'

/** A part of the pane that the first look at it does not need. */
export interface LaterPart<Props> {
  /** Suspends until the part has come, unless it has come before. */
  Part: ComponentType<Props>
  fetch: () => Promise<void>
}

/** Fetched when it is shown; whoever foresees that fetches it before, and then nothing takes its place meanwhile. */
export function fetchedLater<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
): LaterPart<Props> {
  let fetched: ComponentType<Props> | null = null
  const Awaited = lazy(load)
  return {
    Part: function Part(props: Props) {
      // What was awaited stays, since React would take the part itself for another.
      const [Shown] = useState<ComponentType<Props>>(() => fetched ?? Awaited)
      return <Shown {...props} />
    },
    fetch: async () => {
      fetched = (await load()).default
    },
  }
}
