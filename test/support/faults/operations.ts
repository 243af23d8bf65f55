import { runAnalysis } from '../../../src/analysis/runAnalysis'
import { DEFAULT_SETTINGS } from '../../../src/analysis/Settings'
import { understandSheets } from '../../../src/analysis/findSalesSheets'
import { is1904 } from '../../../src/excel/read/is1904'
import { openSheetSource } from '../../../src/excel/read/openSheetSource'
import { writeReport } from '../../../src/excel/write/writeReport'
import { buildReport } from '../../../src/report/buildReport'
import { SOURCE_SHEET } from './faults'

/** What a person starts by one click. */
export interface Operation {
  name: string
  run: (signal: AbortSignal) => Promise<unknown>
}

export const firstRun: Operation = {
  name: 'first run',
  run: async (signal) => {
    const date1904 = await is1904()
    const source = await openSheetSource({ sheet: SOURCE_SHEET, address: null })
    const salesSheets = await understandSheets([source], DEFAULT_SETTINGS.layout, date1904)
    const result = await runAnalysis({
      sheets: salesSheets,
      settings: DEFAULT_SETTINGS,
      date1904,
      onProgress: () => undefined,
      signal,
    })
    const report = buildReport(result, {
      language: 'en',
      analysisName: 'ABC-XYZ',
      file: null,
      madeAt: { day: 45_700, minutes: 600 },
      sheetAddresses: [{ sheet: source.sheet, address: source.address ?? '' }],
      toolVersion: '0.0.0',
    })
    // Enough for every kind of content; each sheet more makes all cases slower.
    const sheets = report.sheets.filter(({ id }) => id === 'summary' || id === 'customers' || id === 'pareto')
    await writeReport({ ...report, sheets }, { signal })
  },
}
