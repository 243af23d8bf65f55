import type { CellValue } from '../../report/Report'

/** The rows that the list of stages shows: to the last one that is filled in, and at least so many. */
export function shownStages(stages: readonly CellValue[][], least: number): CellValue[][] {
  const last = stages.findLastIndex((row) => !isBlankStage(row))
  return stages.slice(0, Math.max(last + 1, least))
}

export function isBlankStage(row: readonly CellValue[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''))
}
