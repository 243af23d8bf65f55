import type { SheetSource } from '../../analysis/SalesSource'
import { AnalysisError, type SheetLayout, type SheetSample } from '../../core/index'
import { loadEngine } from './loadEngine'
import type { PaneWorkbook } from './PaneWorkbook'

/**
 * The sales that are selected. Whoever stands on a title above them, or on a blank cell beside them, means the sales of
 * that sheet; other figures are taken at their word, and so is a sheet without sales.
 */
export async function openSelectedSales(workbook: PaneWorkbook): Promise<SheetSource> {
  const selected = await workbook.openSource({ selection: true })
  const sample = await selected.sample()
  const source = { ...selected, sample: () => Promise.resolve(sample) }
  if (sample !== null && ((await holdsFigures(sample)) || (await layoutOf(sample)) !== null)) return source
  return (await salesOfSheet(workbook, selected.worksheetId)) ?? source
}

/** As a click into them would find them, so that they are known again after one; else all that the sheet holds. */
async function salesOfSheet(workbook: PaneWorkbook, sheet: string): Promise<SheetSource | null> {
  const all = await workbook.openSource({ sheet, address: null })
  const layout = await layoutOf(await all.sample())
  if (layout === null) return null
  const { columnLetters } = await loadEngine()
  const around = `${columnLetters(layout.roles.customer)}${layout.firstDataRow + 1}`
  const sales = await workbook.openSource({ sheet, around })
  return (await layoutOf(await sales.sample())) === null ? all : sales
}

/** A single number may stand in a title; a column of them is a table. */
async function holdsFigures({ values, columnCount }: SheetSample): Promise<boolean> {
  const { readAmounts } = await loadEngine()
  const columns = Array.from({ length: columnCount }, (_, column) => values.map((row) => row[column] ?? null))
  return columns.some((cells) => readAmounts(cells).filter((amount) => !Number.isNaN(amount)).length > 1)
}

async function layoutOf(sample: SheetSample | null): Promise<SheetLayout | null> {
  if (sample === null) return null
  const { detectLayout } = await loadEngine()
  try {
    return detectLayout(sample, {})
  } catch (error) {
    if (error instanceof AnalysisError) return null
    throw error
  }
}
