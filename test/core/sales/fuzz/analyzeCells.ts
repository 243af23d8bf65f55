import {
  AnalysisError,
  analyzeSales,
  DEFAULT_CHOICES,
  detectLayout,
  SalesTableBuilder,
  type AnalysisChoices,
  type AnalysisResult,
  type Cell,
  type LayoutChoices,
  type SalesTable,
  type SheetLayout,
} from '../../../../src/core/index'

/** As many rows as layout detection is shown of a real sheet. */
const SAMPLE_ROWS = 200
const BLOCK_ROWS = 500

export interface FuzzedSheet {
  values: Cell[][]
  formats: string[][]
}

export interface Analysed {
  layout: SheetLayout
  table: SalesTable
  result: AnalysisResult
}

/** Understands, reads and analyses a sheet as the pipeline would; null: an AnalysisError told why not. */
export function analyzeCells(
  sheet: FuzzedSheet,
  layoutChoices: LayoutChoices = {},
  choices: Partial<AnalysisChoices> = {},
): Analysed | null {
  return orRefusal(() => analyzeWith(layoutOf(sheet, layoutChoices), sheet.values, choices))
}

export function layoutOf({ values, formats }: FuzzedSheet, choices: LayoutChoices = {}): SheetLayout {
  const columnCount = Math.max(1, ...values.map((row) => row.length))
  const wide = rectangle(values.slice(0, SAMPLE_ROWS), columnCount, '')
  const numberFormats = rectangle(formats.slice(0, wide.length), columnCount, 'General')
  const size = { rowCount: values.length, columnCount }
  return detectLayout({ sheet: 'Fuzz', firstRow: 0, firstColumn: 0, ...size, values: wide, numberFormats }, choices)
}

/** Reads and analyses cells by a layout that is already known. */
export function analyzeWith(layout: SheetLayout, values: Cell[][], choices: Partial<AnalysisChoices> = {}): Analysed {
  const all = { ...DEFAULT_CHOICES, ...choices }
  const builder = new SalesTableBuilder([layout], { measure: all.measure, date1904: false, hiddenRows: 'keep' })
  const wide = rectangle(values, layout.columnCount, '')
  for (let firstRow = 0; firstRow < wide.length; firstRow += BLOCK_ROWS) {
    builder.add(0, [{ firstRow, firstColumn: 0, values: wide.slice(firstRow, firstRow + BLOCK_ROWS) }], null)
  }
  const table = builder.finish()
  const steps = analyzeSales(table, [layout], all)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return { layout, table, result: step.value }
  }
}

export function orRefusal<Value>(work: () => Value): Value | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof AnalysisError) return null
    throw error
  }
}

/** Excel never returns ragged rows. */
function rectangle<Value>(rows: readonly Value[][], columnCount: number, blank: Value): Value[][] {
  return rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? blank))
}
