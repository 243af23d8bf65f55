import { analyzeWorkbook, type NewAnalysis } from '../../../src/analysis/analyzeWorkbook'
import { understandSheets } from '../../../src/analysis/findSalesSheets'
import type { ResultsWorkbook } from '../../../src/analysis/ResultsWorkbook'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import type { AnalysisState } from '../../../src/analysis/WorkbookState'
import { is1904 } from '../../../src/excel/read/is1904'
import { openSheetSource } from '../../../src/excel/read/openSheetSource'
import { removeResults } from '../../../src/excel/removeResults'
import { resultsWorkbook } from '../../../src/excel/resultsWorkbook'
import { readAnalyses } from '../../../src/excel/state/readAnalyses'
import { SOURCE_SHEET } from './faults'

/** What a person starts by one click. */
export interface Operation {
  name: string
  /** Whether a failure may leave it half done, for the next one to complete. */
  stopsHalfWay: boolean
  run: (signal: AbortSignal) => Promise<unknown>
}

/** Enough sheets for every kind of content; each one more makes all cases slower. */
const SHEETS = ['summary', 'customers', 'pareto']

const workbook: ResultsWorkbook = {
  ...resultsWorkbook,
  writeResults: (makeReport, options) =>
    resultsWorkbook.writeResults(async (before) => {
      const { report, inputs } = await makeReport(before)
      return { report: { ...report, sheets: report.sheets.filter(({ id }) => SHEETS.includes(id)) }, inputs }
    }, options),
}

function analyze(analysis: NewAnalysis | AnalysisState, signal: AbortSignal): Promise<unknown> {
  return analyzeWorkbook({
    workbook,
    analysis,
    context: { file: null, madeAt: { day: 45_700, minutes: 600 }, toolVersion: '0.0.0' },
    onProgress: () => undefined,
    signal,
  })
}

export const firstRun: Operation = {
  name: 'first run',
  stopsHalfWay: false,
  run: async (signal) => {
    const analyses = await readAnalyses()
    const date1904 = await is1904()
    const source = await openSheetSource({ sheet: SOURCE_SHEET, address: null })
    const sheets = await understandSheets([source], DEFAULT_SETTINGS.layout, date1904)
    await analyze(
      { name: analyses.length === 0 ? 'first' : 'another', settings: DEFAULT_SETTINGS, language: 'en', sheets },
      signal,
    )
  },
}

/** Refreshes the first analysis of the workbook. */
export const refresh: Operation = {
  name: 'refresh',
  stopsHalfWay: false,
  run: async (signal) => {
    const [analysis] = await readAnalyses()
    if (analysis === undefined) throw new Error('The workbook has no analysis')
    await analyze(analysis, signal)
  },
}

/** Removes the results of the first analysis of the workbook; once they are gone there is nothing to do. */
export const removal: Operation = {
  name: 'removal',
  stopsHalfWay: true,
  run: async () => {
    const analyses = await readAnalyses()
    const first = analyses.find(({ name }) => name === 'first')
    if (first !== undefined) await removeResults(first.id)
  },
}
