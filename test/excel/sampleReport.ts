import type { WriteOptions, WrittenSheet } from '../../src/analysis/ResultsWorkbook'
import { DEFAULT_SETTINGS } from '../../src/analysis/Settings'
import { writeResults } from '../../src/excel/write/writeResults'
import type { CellsBlock, Report, ReportSheet, TableBlock } from '../../src/report/Report'

/** A report of the given sheets; what a test does not name is plain. */
export function reportOf(...sheets: Partial<ReportSheet>[]): Report {
  return { language: 'en', sheets: sheets.map(sheetOf) }
}

export function cellsBlock(values: CellsBlock['values'], more: Partial<CellsBlock> = {}): CellsBlock {
  return { kind: 'cells', row: 0, column: 0, values, styles: [], merges: [], ...more }
}

export function tableBlock(headings: string[], rows: TableBlock['rows'], more: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    name: 'Customers',
    row: 0,
    column: 0,
    columns: headings.map((heading) => ({ heading, format: 'text', align: 'left', wrap: false })),
    rows,
    showTotals: false,
    ...more,
  }
}

function sheetOf(sheet: Partial<ReportSheet>): ReportSheet {
  return {
    id: 'summary',
    name: 'Summary',
    tabColor: '#1F4E79',
    columnWidths: [],
    showGridlines: true,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: null },
    blocks: [],
    highlights: [],
    ...sheet,
  }
}

export const HOSTILE_TEXTS = [
  '=1+1',
  '=HYPERLINK("http://example.com","click")',
  '00123',
  '1/2',
  'TRUE',
  '+7 900 123-45-67',
  '@x',
  "'x",
  "''",
  '12345678901234567890',
  'Ж'.repeat(32_767),
  '🐳 Кит & Co',
  '\u200Fעברית\u200E',
  '12.05.2024',
  '1E5',
  '   leading spaces',
  '-',
  'two\nlines',
  'tab\there',
  '"quoted" \\ backslash',
  '#N/A',
  '50%',
  '$5',
]

/** Results of an analysis with this id, whatever it was made of. */
export function writeSample(
  report: Report,
  { id = 'sample', ...options }: Pick<WriteOptions, 'onProgress' | 'signal'> & { id?: string } = {},
): Promise<WrittenSheet[]> {
  const analysis = {
    id,
    name: 'Sample',
    settings: DEFAULT_SETTINGS,
    language: 'en' as const,
    sources: [],
    lastRun: { rowsSelected: 0, rowsUsed: 0 },
  }
  return writeResults(() => Promise.resolve({ report, inputs: {} }), { analysis, ...options }).then(
    ({ sheets }) => sheets,
  )
}
