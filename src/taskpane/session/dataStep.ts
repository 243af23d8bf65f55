import type { SheetSource } from '../../analysis/SalesSource'
import { DEFAULT_SETTINGS, type Settings } from '../../analysis/Settings'
import type { AnalysisState } from '../../analysis/WorkbookState'
import { AnalysisError, type LayoutChoices, type SheetLayout, type SheetSample } from '../../core/index'
import { problemOf, type ExcelProblem } from '../../excel/ExcelError'
import { freeName } from './freeName'
import { loadEngine } from './loadEngine'
import { matchAnalysis, sameSales } from './matchAnalysis'
import { openSelectedSales } from './openSelectedSales'
import { paneProblem } from './paneProblem'
import type { PaneStore } from './PaneStore'
import type { DataPlace, FirstRows } from './PaneState'
import type { PaneWorkbook } from './PaneWorkbook'
import { createPreviewStep, type PreviewStep } from './previewStep'

/** Sales that are being looked at, whether or not they are understood. */
interface Looked {
  source: SheetSource
  sample: SheetSample | null
  date1904: boolean
}

/** What a run needs of sales that are understood. */
export interface UnderstoodSales {
  source: SheetSource
  layout: SheetLayout
}

export interface DataStep {
  preview: PreviewStep
  /** What the present data state stands for; null unless it is understood. */
  readonly understood: UnderstoodSales | null
  /** Looks at the selection because the user asks for it. */
  read(): Promise<void>
  /** Looks at the selection because it has changed. */
  follow(): Promise<void>
  /** Chooses an analysis, with its settings, and looks at the rows that it was made from. */
  choose(analysis: AnalysisState): Promise<void>
  /** Understands the same rows again, by the present settings. */
  understand(): Promise<void>
  /** Shows why there is nothing to look at. */
  fail(error: unknown): void
}

export function createDataStep(store: PaneStore, workbook: PaneWorkbook): DataStep {
  const preview = createPreviewStep(store)
  let looked: Looked | null = null
  let understood: UnderstoodSales | null = null
  let looks = 0

  const fail = (error: unknown, columns: Awaited<ReturnType<typeof columnsOf>> = []): void => {
    preview.forget()
    understood = null
    const place = looked && placeOf(looked.source)
    const firstRows = looked?.sample ? firstRowsOf(looked.sample) : null
    store.update({ data: { state: 'problem', problem: paneProblem(error), place, firstRows, columns } })
  }

  const understand = async (): Promise<void> => {
    if (looked === null) return
    const now = looked
    const { source, sample, date1904 } = now
    const { layout: choices } = store.state.settings
    const place = placeOf(source)
    try {
      if (sample === null || place === null) throw new AnalysisError({ code: 'emptySelection', sheet: source.sheet })
      const { detectLayout } = await loadEngine()
      if (now !== looked) return
      const layout = detectLayout({ ...sample, date1904 }, choices)
      understood = { source, layout }
      const waiting = { state: 'waiting' as const, rows: 0 }
      store.update({
        data: { state: 'understood', place, firstRows: firstRowsOf(sample), layout, preview: waiting },
      })
      preview.begin(understood, date1904)
    } catch (error) {
      fail(error, sample === null ? [] : await columnsOf(sample, choices))
    }
  }

  /** Takes over other sales; roles and names left out belonged to the earlier ones. */
  const take = async (source: SheetSource, isCurrent: () => boolean, chosen: boolean): Promise<void> => {
    const other = looked === null || !sameSales(looked.source, source)
    const [sample, date1904] = [await source.sample(), await workbook.is1904()]
    if (!isCurrent()) return
    looked = { source, sample, date1904 }
    if (other && !chosen) adopt(store, matchAnalysis(store.state.analyses, source))
    await understand()
  }

  /** Only the last of several looks may show what it has found. */
  const look = async (
    open: () => Promise<SheetSource>,
    isNews: (found: SheetSource) => boolean,
    chosen = false,
  ): Promise<void> => {
    const mine = ++looks
    const isCurrent = () => mine === looks
    try {
      const source = await open()
      if (isCurrent() && isNews(source)) await take(source, isCurrent, chosen)
    } catch (error) {
      if (!isCurrent()) return
      looked = null
      fail(error)
    }
  }

  const openSelection = () => openSelectedSales(workbook)

  return {
    preview,
    get understood() {
      return understood
    },
    read: () => {
      understood = null
      store.update({ data: { state: 'looking' } })
      return look(openSelection, () => true)
    },
    follow: () => {
      const keepsLast = async (): Promise<SheetSource> => {
        try {
          return await openSelection()
        } catch (error) {
          if (looked !== null && KEEPING.has(problemOf(error)?.code)) return looked.source
          throw error
        }
      }
      const isNews = ({ worksheetId, address }: SheetSource) =>
        store.state.data.state === 'looking' ||
        looked?.source.worksheetId !== worksheetId ||
        looked.source.address !== address
      return look(keepsLast, isNews)
    },
    choose: (analysis) => {
      const [source] = analysis.sources
      if (source === undefined) return Promise.resolve()
      understood = null
      store.update({
        analysisId: analysis.id,
        analysisName: analysis.name,
        settings: analysis.settings,
        data: { state: 'looking' },
      })
      return look(
        () => workbook.locateSource(source),
        () => true,
        true,
      )
    },
    understand: async () => {
      try {
        await understand()
      } catch (error) {
        fail(error)
      }
    },
    fail: (error) => {
      looked = null
      fail(error)
    },
  }
}

/** Whoever looks at results, or is typing in a cell, has selected no other sales. */
const KEEPING = new Set<ExcelProblem['code'] | undefined>(['ownSheet', 'cellBeingEdited'])

/** The settings for sales that were not looked at before: those of the analysis that was made from them, if there is one. */
function adopt(store: PaneStore, analysis: AnalysisState | null): void {
  const { settings, analyses, analysisId, analysisName } = store.state
  if (analysis !== null) {
    store.update({ analysisId: analysis.id, analysisName: analysis.name, settings: analysis.settings })
    return
  }
  const base: Settings = analysisId === null ? settings : DEFAULT_SETTINGS
  store.update({
    analysisId: null,
    analysisName: analysisId === null ? analysisName : freeName(analyses),
    settings: { ...base, layout: {}, choices: { ...base.choices, exclude: [] } },
  })
}

function placeOf({ sheet, address, table }: SheetSource): DataPlace | null {
  return address === null ? null : { sheet, address, table }
}

function firstRowsOf({ firstRow, firstColumn, values, numberFormats }: SheetSample): FirstRows {
  return { firstRow, firstColumn, values, numberFormats }
}

async function columnsOf(sample: SheetSample, choices: LayoutChoices) {
  const { describeColumns } = await loadEngine()
  return describeColumns(sample, choices)
}
