import type { SalesSheet } from '../../analysis/findSalesSheets'
import type { KnownResult } from '../../analysis/knownResult'
import type { SalesTable } from '../../core/index'
import { loadEngine } from './loadEngine'
import { paneProblem } from './paneProblem'
import type { PaneStore } from './PaneStore'
import type { PreviewState } from './PaneState'
import { throttled } from './throttled'

/** So many rows are read unasked. */
const ROWS_UNASKED = 200_000

export interface PreviewStep {
  /** What the present choices give of the rows last read; null until it has been found out. */
  readonly known: KnownResult | null
  /** For sales that are understood anew; what was read before is forgotten. */
  begin(sheet: SalesSheet, date1904: boolean): void
  /** Begins again with the same sales. */
  restart(): void
  /** Reads however many rows there are. */
  read(): Promise<void>
  /** Judges the rows by the present choices, without reading them again. */
  judge(): Promise<void>
  /** Lets a run have Excel to itself. */
  pause(): void
  /** Begins again what was paused. */
  resume(): void
  /** There are no sales any more. */
  forget(): void
}

/** Reads the selected rows in the background and tells what of them can be used. */
export function createPreviewStep(store: PaneStore): PreviewStep {
  let sales: { sheet: SalesSheet; date1904: boolean } | null = null
  let table: SalesTable | null = null
  let reading = new AbortController()
  let known: KnownResult | null = null
  let judging = new AbortController()
  let unjudged = false
  let paused = false

  const show = (preview: PreviewState): void => {
    const { data } = store.state
    if (data.state === 'understood') store.update({ data: { ...data, preview } })
  }
  const rows = (): number => {
    if (sales === null) return 0
    const { firstRow, rowCount, firstDataRow } = sales.sheet.layout
    return firstRow + rowCount - firstDataRow
  }

  const pause = (): void => {
    judging.abort()
    if (sales === null || table !== null) return
    reading.abort()
    paused = true
    show({ state: 'waiting', rows: rows() })
  }

  const read = async (): Promise<void> => {
    if (sales === null) return
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    const { sheet, date1904 } = sales
    const { settings } = store.state
    show({ state: 'reading', done: 0, total: rows() })
    const onProgress = throttled(({ done, total }: { done: number; total: number }) => {
      if (!signal.aborted) show({ state: 'reading', done, total })
    })
    try {
      const { readSales } = await loadEngine()
      const found = await readSales({ sheets: [sheet], settings, date1904, onProgress, signal })
      if (signal.aborted) return
      table = found
      await judge()
    } catch (error) {
      if (!signal.aborted) show({ state: 'problem', problem: paneProblem(error) })
    }
  }

  const judge = async (): Promise<void> => {
    if (sales === null || table === null) return
    judging.abort()
    judging = new AbortController()
    const mine = judging
    const isWanted = () => mine === judging && !mine.signal.aborted
    const layouts = [sales.sheet.layout]
    const { choices } = store.state.settings
    const judged = table
    unjudged = true
    try {
      const { outlookOf, previewOf } = await loadEngine()
      if (!isWanted()) return
      const preview = previewOf(judged, choices)
      // Until the new one is there the last outlook stays, so that nothing jumps under the hand.
      show({ state: 'ready', preview, outlook: known?.result ?? null })
      const outlook = await outlookOf(judged, layouts, choices, mine.signal)
      if (!isWanted()) return
      known = outlook && { table: judged, layouts, choices, result: outlook }
      unjudged = false
      show({ state: 'ready', preview, outlook })
    } catch (error) {
      if (isWanted()) show({ state: 'problem', problem: paneProblem(error) })
    }
  }

  const forget = (): void => {
    reading.abort()
    judging.abort()
    sales = null
    table = null
    known = null
    paused = false
    unjudged = false
  }

  const begin = (sheet: SalesSheet, date1904: boolean): void => {
    forget()
    sales = { sheet, date1904 }
    if (rows() <= ROWS_UNASKED) void read()
    else show({ state: 'waiting', rows: rows() })
  }

  const restart = (): void => {
    if (sales !== null) begin(sales.sheet, sales.date1904)
  }

  const resume = (): void => {
    if (paused) restart()
    else if (unjudged) void judge()
  }

  return {
    get known() {
      return unjudged ? null : known
    },
    ...{ begin, restart, read, judge, pause, resume, forget },
  }
}
