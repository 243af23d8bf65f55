import type { AnalysisChoices, Entity } from '../../core/index'

/** The method that 'auto' comes to: customers are judged by regularity, everything else by variation. */
export function resolvedXyz(xyz: AnalysisChoices['xyz'], entity: Entity): Exclude<AnalysisChoices['xyz'], 'auto'> {
  if (xyz !== 'auto') return xyz
  return entity === 'customer' ? 'frequency' : 'variation'
}
