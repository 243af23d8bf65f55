import { customerKey } from '../sales/cellText'

export interface StageCounts {
  /** Deals that reached each stage: those that stand there or further on. */
  counts: number[]
  /** Stages of deals that are not in the list, e.g. "Lost": nobody knows how far these deals came. */
  unknown: { stage: string; deals: number }[]
}

/**
 * Counts deals by the stage they have reached. A deal has passed all stages before its own.
 *
 * @param stageOfDeals one stage a deal; blanks are left out; case and white space do not matter
 * @param stages from first contact to purchase
 * @example
 * countStages(['Call', 'Call', 'Deal', 'Lost'], ['Call', 'Deal'])
 * // => { counts: [3, 1], unknown: [{ stage: 'Lost', deals: 1 }] }
 */
export function countStages(stageOfDeals: readonly string[], stages: readonly string[]): StageCounts {
  const positions = new Map(stages.map((stage, at) => [customerKey(stage), at]))
  const counts = stages.map(() => 0)
  const unknown = new Map<string, { stage: string; deals: number }>()
  for (const stage of stageOfDeals) {
    const key = customerKey(stage)
    if (key === '') continue
    const position = positions.get(key)
    if (position === undefined) {
      const entry = unknown.get(key) ?? { stage, deals: 0 }
      entry.deals++
      unknown.set(key, entry)
    } else for (let at = 0; at <= position; at++) counts[at] = (counts[at] ?? 0) + 1
  }
  return { counts, unknown: [...unknown.values()] }
}
