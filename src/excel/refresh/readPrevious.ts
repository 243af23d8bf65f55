import type { AnalysisState, PreviousClass, PreviousResults } from '../../analysis/WorkbookState'
import { customerKey } from '../../core/index'
import type { CellValue, Report, ReportSheet } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import type { SheetBefore, TableBefore } from './inspectSheets'
import { placeColumns } from './placeColumns'
import { readInputs } from './readInputs'
import type { SheetShifts } from './shifts'
import { readTableColumns, readUserColumns, type UserColumn } from './userColumns'

/** The last run's table of what users wrote beside rows that were gone by then. */
export const KEPT_TABLE = 'AbcXyzKept'

/** One thing that a user wrote beside a row. */
export interface KeptContent {
  row: string
  column: string
  content: CellValue
}

/** What the results say and hold before they are replaced. */
export interface Previous {
  results: PreviousResults
  /** By the name of the table in the workbook. */
  userColumns: Map<string, UserColumn[]>
  kept: KeptContent[]
  /** By the id of the worksheet. */
  shifts: ReadonlyMap<string, SheetShifts>
}

export async function readPrevious(
  context: Excel.RequestContext,
  analysis: AnalysisState,
  sheets: readonly SheetBefore[],
): Promise<Previous> {
  const userColumns = new Map<string, UserColumn[]>()
  const kept = await readKept(context, sheets)
  let classes: PreviousClass[] | null = null
  for (const sheet of sheets) {
    for (const { table, block, headings, key } of knownTables(sheet)) {
      if (block === 'AbcXyzCustomers' && key !== null) classes = await readClasses(context, sheet, table, key)
      if (key === null) continue
      const { users } = placeColumns(headings, headings, table.headings)
      if (users.length > 0 && !table.headings.includes(key)) {
        throw new ExcelError({ code: 'keyColumnGone', sheet: sheet.own.name, column: key })
      }
      const columns = await readUserColumns(
        context,
        sheet.own,
        table,
        key,
        users.map(({ heading }) => heading),
      )
      userColumns.set(
        table.name,
        columns.map((column) => withKept(column, kept)),
      )
    }
  }
  const { inputs, shifts } = await readInputs(context, analysis.inputs, sheets)
  return { results: { analysis, classes, inputs }, userColumns, kept, shifts }
}

/** The tables that the last run has left on a sheet and that are still there. */
function knownTables({ remembered, tables }: SheetBefore) {
  return remembered.tables.flatMap(({ block, name, headings, key }) => {
    const table = tables.find((each) => each.name === name)
    return table === undefined ? [] : [{ table, block, headings, key }]
  })
}

async function readClasses(
  context: Excel.RequestContext,
  { own }: SheetBefore,
  table: TableBefore,
  key: string,
): Promise<PreviousClass[]> {
  const columns = await readTableColumns(context, own, table, [key, 'ABC', 'XYZ'])
  const text = (heading: string, row: number) => String(columns.get(heading)?.[row] ?? '')
  const names = columns.get(key) ?? []
  return names.map((name, row) => ({ customer: String(name ?? ''), abc: text('ABC', row), xyz: text('XYZ', row) }))
}

async function readKept(context: Excel.RequestContext, sheets: readonly SheetBefore[]): Promise<KeptContent[]> {
  for (const sheet of sheets) {
    const known = knownTables(sheet).find(({ block }) => block === KEPT_TABLE)
    if (known === undefined) continue
    const [rowHeading = '', columnHeading = '', contentHeading = ''] = known.headings
    const columns = await readTableColumns(context, sheet.own, known.table, known.headings)
    const contents = columns.get(contentHeading) ?? []
    return contents.flatMap((content, i) => {
      const row = String(columns.get(rowHeading)?.[i] ?? '')
      const column = String(columns.get(columnHeading)?.[i] ?? '')
      return content === null ? [] : [{ row, column, content }]
    })
  }
  return []
}

/** Who comes back finds their contents again. */
function withKept(column: UserColumn, kept: readonly KeptContent[]): UserColumn {
  const cells = new Map(column.cells)
  for (const { row, column: heading, content } of kept) {
    const key = customerKey(row)
    if (heading === column.heading && !cells.has(key)) cells.set(key, { name: row, value: content, formula: null })
  }
  return { ...column, cells }
}

/** The report with the contents of users' columns that have no row in it any more. */
export function keepContents(report: Report, previous: Previous, sheets: readonly SheetBefore[]): Report {
  const kept = contentsWithoutRow(report, previous, sheets)
  return { ...report, sheets: report.sheets.map((sheet) => (kept.length === 0 ? sheet : withKeptTable(sheet, kept))) }
}

function contentsWithoutRow(
  report: Report,
  { userColumns, kept }: Previous,
  sheets: readonly SheetBefore[],
): KeptContent[] {
  const blocks = report.sheets.flatMap(({ blocks: all }) => all.filter((block) => block.kind === 'table'))
  const restored = new Set<string>()
  const without: KeptContent[] = []
  for (const { table, block: name } of sheets.flatMap(knownTables)) {
    const block = blocks.find((each) => each.name === name)
    const present = new Set(block?.rows.map((row) => customerKey(String(row[block.keyColumn ?? 0] ?? ''))))
    for (const { heading, cells, uniform } of userColumns.get(table.name) ?? []) {
      for (const [key, { name: row, value }] of cells) {
        restored.add(`${heading}\n${key}`)
        if (!present.has(key) && uniform === null) without.push({ row, column: heading, content: value })
      }
    }
  }
  const others = kept.filter(({ row, column }) => !restored.has(`${column}\n${customerKey(row)}`))
  return [...others, ...without]
}

function withKeptTable(sheet: ReportSheet, kept: readonly KeptContent[]): ReportSheet {
  if (sheet.kept === undefined) return sheet
  const rows = kept.map(({ row, column, content }) => [row, column, content])
  return { ...sheet, blocks: [...sheet.blocks, sheet.kept.title, { ...sheet.kept.table, rows }] }
}
