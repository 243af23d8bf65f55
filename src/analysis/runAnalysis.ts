import { analyzeSales, checkChoices, SalesTableBuilder, type AnalysisResult, type SalesTable } from '../core/index'
import type { SalesSheet } from './findSalesSheets'
import { knownResultOf, type KnownResult } from './knownResult'
import { runInSlices } from './runInSlices'
import type { Settings } from './Settings'

export type Phase = 'reading' | 'analysing'

/** `done` of `total` rows or steps of a phase. */
export interface Progress {
  phase: Phase
  done: number
  total: number
}

export interface AnalysisTask {
  sheets: SalesSheet[]
  settings: Settings
  date1904: boolean
  /** What was found before: if the sales turn out to be the same, they are not analysed again. */
  known?: KnownResult | null
  onProgress: (progress: Progress) => void
  signal?: AbortSignal
}

export interface AnalysedSales {
  /** Everything that was read, also what the choices leave out. */
  table: SalesTable
  result: AnalysisResult
}

/**
 * The one pipeline: reads the sheets block by block and analyses them slice by slice.
 *
 * @throws AnalysisError for data that cannot be analysed; the signal's reason when cancelled
 */
export async function runAnalysis(task: AnalysisTask): Promise<AnalysedSales> {
  const layouts = task.sheets.map(({ layout }) => layout)
  checkChoices(task.settings.choices, layouts[0]?.entity ?? 'customer')
  const table = await readSales(task)
  const { choices } = task.settings
  const known = knownResultOf(task.known ?? null, { table, layouts, choices })
  if (known !== null) return { table, result: known }
  const result = await runInSlices(
    analyzeSales(table, layouts, choices),
    ({ done, total }) => {
      task.onProgress({ phase: 'analysing', done, total })
    },
    task.signal,
  )
  return { table, result }
}

/** All rows of the sheets as one table, read block by block. */
export async function readSales({ sheets, settings, date1904, onProgress, signal }: AnalysisTask): Promise<SalesTable> {
  const layouts = sheets.map(({ layout }) => layout)
  const { hiddenRows, choices } = settings
  const builder = new SalesTableBuilder(layouts, { measure: choices.measure, date1904, hiddenRows })
  const total = layouts.reduce((rows, layout) => rows + layout.firstRow + layout.rowCount - layout.firstDataRow, 0)
  let done = 0
  for (const [index, { source, layout }] of sheets.entries()) {
    const columns = builder.neededColumns(index)
    for await (const { rectangles, hidden } of source.rows(columns, layout.firstDataRow)) {
      signal?.throwIfAborted()
      builder.add(index, rectangles, hidden)
      done += rectangles[0]?.values.length ?? 0
      onProgress({ phase: 'reading', done, total })
    }
  }
  return builder.finish()
}
