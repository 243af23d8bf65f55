import type { AnalysisState } from '../../analysis/WorkbookState'

const USUAL_NAME = 'ABC-XYZ'

/** A name that no analysis of the workbook has yet. */
export function freeName(analyses: readonly AnalysisState[]): string {
  const taken = new Set(analyses.map(({ name }) => name))
  let name = USUAL_NAME
  for (let number = 2; taken.has(name); number++) name = `${USUAL_NAME} ${number}`
  return name
}
