import type { AnalysisState } from '../../analysis/WorkbookState'
import { readAnalyses } from '../../excel/state/readAnalyses'
import { openSources } from './chooseSheets'
import { OptionError } from './OptionError'
import type { Call } from './options'

/**
 * The analysis of the file that is to be refreshed, with what the call asks for otherwise, and the names of those that
 * were not asked for; null when the file holds none.
 *
 * @throws OptionError analysisNotFound when it holds some, but none of that name
 */
export async function keptAnalysis(call: Call): Promise<{ analysis: AnalysisState; others: string[] } | null> {
  const known = await readAnalyses()
  const [first] = known
  if (first === undefined) return null
  const kept = call.analysis === null ? first : analysisNamed(call.analysis, known)
  const analysis = {
    ...kept,
    language: call.language ?? kept.language,
    settings: call.hasSettings ? call.settings : kept.settings,
    sources: await sourcesOf(call, kept),
  }
  const others = call.analysis === null ? known.filter((each) => each !== kept).map(({ name }) => name) : []
  return { analysis, others }
}

/** @throws OptionError analysisNotFound */
export function analysisNamed(wanted: string, known: readonly AnalysisState[]): AnalysisState {
  const found = known.find(({ name }) => name.toLowerCase() === wanted.toLowerCase())
  if (found !== undefined) return found
  throw new OptionError({ code: 'analysisNotFound', name: wanted, known: known.map(({ name }) => name) })
}

/** Sheets or a range that the call names take the place of those that the analysis was made from. */
async function sourcesOf(call: Call, { sources }: AnalysisState): Promise<AnalysisState['sources']> {
  if (call.sheets.length === 0 && call.range === null) return sources
  const sheets = call.sheets.length > 0 ? call.sheets : sources.map(({ sheet }) => sheet)
  const opened = await openSources(sheets, call.range)
  return opened.map(({ sheet, worksheetId, table, address }) => ({
    ...{ sheet, worksheetId, table, address: address ?? '' },
    headings: sources.find((source) => source.worksheetId === worksheetId)?.headings ?? [],
  }))
}
