import { funnelConversions, requiredCounts } from '../core/index'
import { FunctionError } from './FunctionError'
import { isOmitted } from './input/Block'
import { readStageFigures, readStageLine } from './input/stages'
import type { ResultCell } from './ResultCell'

/**
 * @customfunction FUNNEL
 * @param target
 * @param conversions
 * @param names
 */
export function funnelOfTarget(target: number, conversions: unknown[][], names?: unknown[][]): unknown[][] {
  const line = readStageLine('conversions', conversions)
  const required = requiredCounts(target, readStageFigures('conversions', line, 'conversionNotPositive'))
  if (isOmitted(names)) return required.map((count, at) => [at + 1, count])
  const { cells } = readStageLine('names', names)
  if (cells.length !== required.length) {
    throw new FunctionError({ code: 'namesOfStages', stages: required.length, names: cells.length })
  }
  return required.map((count, at): ResultCell[] => [String(cells[at] ?? ''), count])
}

/**
 * @customfunction CONVERSIONS
 * @param counts
 */
export function conversionsOfCounts(counts: unknown[][]): number[][] {
  const line = readStageLine('counts', counts)
  const conversions = funnelConversions(readStageFigures('counts', line, 'countNotPositive'))
  return line.isRow ? [conversions] : conversions.map((conversion) => [conversion])
}
