import type { AnalysisResult } from '../core/index'
import type { Wording } from '../locale/Wording'
import { abcWithWord, xyzWithWord } from './classWords'
import { ALL_COLUMNS, ALL_ROWS, matrixGrid } from './matrixGrid'

export interface ClassSize {
  name: string
  customers: number
  /** Of the sum of the positive amounts; null where there is no class by amount, so that the share has no meaning. */
  share: number | null
}

/** The classes by amount, then those by regularity if there are any. */
export function classSizes(result: AnalysisResult, wording: Wording): ClassSize[][] {
  const { rows, columns, sum } = matrixGrid(result)
  const base = sum(['A', 'B', 'C'], ALL_COLUMNS).amount
  const words = { result, wording }
  const byAmount = rows.map((abc) => {
    const { customers, amount } = sum([abc], ALL_COLUMNS)
    return { name: abcWithWord(words, abc), customers, share: abc === '-' ? null : amount / base }
  })
  const byRegularity = columns.map((xyz) => {
    const { customers } = sum(ALL_ROWS, [xyz])
    const { amount } = sum(['A', 'B', 'C'], [xyz])
    return { name: xyzWithWord(words, xyz), customers, share: amount / base }
  })
  return byRegularity.length === 0 ? [byAmount] : [byAmount, byRegularity]
}
