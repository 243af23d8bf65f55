import { AnalysisError, customerKey } from '../../core/index'
import type { CellValue, UserInputs } from '../Report'
import { STAGE_ROWS } from './funnelInputs'
import { isBlankCell } from './inputCells'

/** A row of the list of stages: name, count, conversion, wanted conversion and days. */
export const BLANK_STAGE: readonly CellValue[] = [null, null, null, null, null]

/**
 * Stages with their counts as rows of the funnel's list. The conversions follow from the counts; what is aimed at and the
 * days stay with a stage of the same name.
 *
 * @throws AnalysisError tooManyStages
 */
export function stageRows(
  stages: readonly { name: string; count: CellValue }[],
  before: readonly CellValue[][],
): CellValue[][] {
  if (stages.length > STAGE_ROWS) {
    throw new AnalysisError({ code: 'tooManyStages', stages: stages.length, most: STAGE_ROWS })
  }
  const rows = new Map(before.map((row) => [customerKey(String(row[0] ?? '')), row]))
  return stages.map(({ name, count }) => {
    const [, , , wanted, days] = rows.get(customerKey(name)) ?? BLANK_STAGE
    return [name, count, null, wanted ?? null, days ?? null]
  })
}

/** Inputs whose list of stages has no gaps. */
export function withoutBlankStages(inputs: UserInputs): UserInputs {
  const stages = inputs['funnel.stages']
  if (stages === undefined) return inputs
  return { ...inputs, 'funnel.stages': stages.filter((row) => !row.every(isBlankCell)) }
}
