import type * as engine from './engine'

/** A part that could not be fetched is asked for again at the next call. */
export function loadEngine(): Promise<typeof engine> {
  return import('./engine')
}
