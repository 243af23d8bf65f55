import { AnalysisError, detectLayout, type LayoutChoices, type SheetLayout } from '../core/index'
import type { SheetSource } from './SalesSource'

export interface SalesSheet {
  source: SheetSource
  layout: SheetLayout
}

/**
 * Understands every sheet given.
 *
 * @throws AnalysisError of the first sheet that cannot be understood; emptySelection for an empty one
 */
export async function understandSheets(
  sources: SheetSource[],
  choices: LayoutChoices,
  date1904: boolean,
): Promise<SalesSheet[]> {
  const sheets: SalesSheet[] = []
  for (const source of sources) sheets.push({ source, layout: await understand(source, choices, date1904) })
  return sheets
}

/**
 * The first sheet that looks like sales, and the names of the others that do.
 *
 * @throws AnalysisError of the first sheet when none can be understood
 */
export async function findSalesSheet(
  sources: SheetSource[],
  choices: LayoutChoices,
  date1904: boolean,
): Promise<{ found: SalesSheet; others: string[] }> {
  const readable: SalesSheet[] = []
  let firstProblem: AnalysisError | null = null
  for (const source of sources) {
    try {
      readable.push({ source, layout: await understand(source, choices, date1904) })
    } catch (error) {
      if (!(error instanceof AnalysisError)) throw error
      if (firstProblem === null || firstProblem.problem.code === 'emptySelection') firstProblem = error
    }
  }
  const [found, ...others] = readable
  if (found === undefined) throw firstProblem ?? new AnalysisError({ code: 'emptySelection', sheet: '' })
  return { found, others: others.map(({ source }) => source.sheet) }
}

async function understand(source: SheetSource, choices: LayoutChoices, date1904: boolean): Promise<SheetLayout> {
  const sample = await source.sample()
  if (sample === null) throw new AnalysisError({ code: 'emptySelection', sheet: source.sheet })
  return detectLayout({ ...sample, date1904 }, choices)
}
