import type { AbcOptions } from './classification/abcClasses'
import type { XyzMethod } from './classification/xyzClass'
import type { Measure } from './Measure'
import type { PeriodUnit } from './activity/PeriodUnit'

/** What the user chose; 'auto' and null are decided from the data. Fractions, and Excel serials for days. */
export interface AnalysisChoices {
  measure: Measure
  window: 'all' | 'last12'
  from: number | null
  to: number | null
  asOf: number | null
  exclude: string[]
  abc: AbcOptions
  xyz: 'auto' | XyzMethod
  /** null: the method's own default. */
  xyzCuts: [number, number] | null
  deviation: 'population' | 'sample'
  period: 'auto' | PeriodUnit
  since: 'purchase' | 'data'
  key: [number, number, number]
}

/** The method's defaults. */
export const DEFAULT_CHOICES: AnalysisChoices = {
  measure: 'revenue',
  window: 'all',
  from: null,
  to: null,
  asOf: null,
  exclude: [],
  abc: { by: 'value', rule: 'crossing', cuts: [0.8, 0.95] },
  xyz: 'auto',
  xyzCuts: null,
  deviation: 'population',
  period: 'auto',
  since: 'purchase',
  key: [0.1, 0.2, 0.5],
}

/** Default cuts, [X, Y]: of active periods, and of the coefficient of variation. */
export const DEFAULT_XYZ_CUTS: Record<'frequency' | 'variation', [number, number]> = {
  frequency: [0.75, 0.25],
  variation: [0.1, 0.25],
}

/** Default cuts for each way to divide the list into A, B and C. */
export const DEFAULT_ABC_CUTS: Record<'value' | 'items' | 'sum', [number, number]> = {
  value: [0.8, 0.95],
  items: [0.2, 0.5],
  sum: [1, 1.45],
}
