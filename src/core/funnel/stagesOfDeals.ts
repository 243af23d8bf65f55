import { customerKey } from '../sales/cellText'
import { countStages, type StageCounts } from './countStages'

export interface DealStages {
  stages: { name: string; count: number }[]
  /** Whether the stages are those of the list; else they stand as they first appear among the deals. */
  byList: boolean
  unknown: StageCounts['unknown']
}

/** So many names in common make a list that of these deals. */
const IN_COMMON = 2

/**
 * The stages of deals with how many have reached each, in the order of a list where the deals know it, else in the order
 * in which the stages first appear: then somebody has to say which comes first.
 *
 * @param stageOfDeals one stage a deal; blanks are left out
 * @param list from first contact to purchase
 * @example
 * stagesOfDeals(['Deal', 'Call', 'Call', 'Lost'], ['Call', 'Deal'])
 * // => { stages: [{ name: 'Call', count: 3 }, { name: 'Deal', count: 1 }], byList: true, unknown: [{ stage: 'Lost', deals: 1 }] }
 * stagesOfDeals(['New', 'Won'], ['Call', 'Deal']).stages // => [{ name: 'New', count: 2 }, { name: 'Won', count: 1 }]
 */
export function stagesOfDeals(stageOfDeals: readonly string[], list: readonly string[]): DealStages {
  const found = new Map<string, string>()
  for (const stage of stageOfDeals) {
    const key = customerKey(stage)
    if (key !== '' && !found.has(key)) found.set(key, stage.trim())
  }
  const byList = list.filter((stage) => found.has(customerKey(stage))).length >= IN_COMMON
  const names = byList ? list : [...found.values()]
  const { counts, unknown } = countStages(stageOfDeals, names)
  return { stages: names.map((name, at) => ({ name, count: counts[at] ?? 0 })), byList, unknown }
}
