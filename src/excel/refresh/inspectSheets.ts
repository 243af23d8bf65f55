import type { SheetState } from '../../analysis/WorkbookState'
import type { CellArea } from '../../report/Report'
import { ExcelError } from '../ExcelError'
import type { OwnSheet } from '../state/ownSheets'
import { chartBefore, isFollowed, type ChartBefore } from './chartsBefore'
import { originOf, TITLE_CORNER } from './originOf'
import { headingsWithKey, tablesAsNamedNow } from './renamed'

/** The row of totals that the user has switched on beneath a table of ours. */
export interface TotalsRow {
  /** Column by column, as they were entered. */
  formulas: unknown[]
  formats: string[]
}

export interface TableBefore {
  name: string
  /** The headings and the rows, without a row of totals. */
  area: CellArea
  totals: TotalsRow | null
  /** The column that tells the rows apart under the heading that we gave it. */
  headings: string[]
  /** The columns that are filtered; null: by something else than a list of values. */
  filters: { heading: string; values: string[] | null }[]
}

/** A result sheet as it stands in the workbook. */
export interface SheetBefore {
  own: OwnSheet
  /** With the names that our tables bear now. */
  remembered: SheetState
  /** The first row and column to the right of and beneath everything. */
  end: { row: number; column: number }
  /** Where the title stands. */
  origin: { row: number; column: number }
  tables: TableBefore[]
  /** Those of ours that follow the results. */
  charts: ChartBefore[]
}

/** @throws ExcelError sheetsProtected, since they would refuse the new contents half-way */
export async function inspectSheets(
  context: Excel.RequestContext,
  sheets: readonly { own: OwnSheet; remembered: SheetState }[],
): Promise<SheetBefore[]> {
  const looks = sheets.map(({ own, remembered }) => lookAt(context, own, remembered))
  await context.sync()
  const locked = looks.filter(({ sheet }) => sheet.protection.protected).map(({ own }) => own.name)
  if (locked.length > 0) throw new ExcelError({ code: 'sheetsProtected', sheets: locked })
  const details = looks.map((look) => ({ ...look, ...lookAtParts(look) }))
  await context.sync()
  return details.map(sheetBefore)
}

type Look = ReturnType<typeof lookAt>

function lookAt(context: Excel.RequestContext, own: OwnSheet, remembered: SheetState) {
  const sheet = context.workbook.worksheets.getItem(own.id)
  const used = sheet.getUsedRangeOrNullObject(false)
  used.load('rowIndex,columnIndex,rowCount,columnCount')
  const corner = sheet.getRangeByIndexes(0, 0, TITLE_CORNER, TITLE_CORNER)
  corner.load('values')
  sheet.protection.load('protected')
  sheet.tables.load('items/name,items/showTotals')
  sheet.charts.load('items/name,items/chartType')
  return { own, remembered, sheet, used, corner }
}

function lookAtParts({ sheet }: Look) {
  const tables = sheet.tables.items.map((table) => {
    const range = table.getRange()
    range.load('rowIndex,columnIndex,rowCount,columnCount')
    table.columns.load('items/name')
    table.autoFilter.load('isDataFiltered,criteria')
    const totals = table.showTotals ? table.getTotalRowRange().load('formulas,numberFormat') : null
    return { table, range, totals }
  })
  const charts = sheet.charts.items.filter(isFollowed).map((chart) => {
    chart.series.load('items/axisGroup')
    return chart
  })
  return { tables, charts }
}

function sheetBefore(look: Look & ReturnType<typeof lookAtParts>): SheetBefore {
  const { own, remembered, used, corner } = look
  const area = used.isNullObject ? null : areaOf(used)
  const tables = look.tables.map((table) => tableBefore(table, remembered))
  return {
    own,
    remembered: tablesAsNamedNow(remembered, tables),
    end: {
      row: area === null ? 0 : area.row + area.rowCount,
      column: area === null ? 0 : area.column + area.columnCount,
    },
    origin: originOf(corner.values, remembered.title) ?? { row: 0, column: 0 },
    tables,
    charts: look.charts.map(chartBefore),
  }
}

function tableBefore(
  { table, range, totals }: ReturnType<typeof lookAtParts>['tables'][number],
  remembered: SheetState,
): TableBefore {
  const present = table.columns.items.map(({ name }) => name)
  const headings = headingsWithKey(present, remembered.tables)
  const area = areaOf(range)
  return {
    name: table.name,
    area: totals === null ? area : { ...area, rowCount: area.rowCount - 1 },
    totals: totals && totalsRow(totals),
    headings,
    filters: filtersOf(table.autoFilter, headings),
  }
}

function totalsRow({ formulas, numberFormat }: Excel.Range): TotalsRow {
  return { formulas: formulas[0] ?? [], formats: (numberFormat[0] ?? []).map(String) }
}

function filtersOf(filter: Excel.AutoFilter, headings: readonly string[]): TableBefore['filters'] {
  if (!filter.isDataFiltered) return []
  const criteria = filter.criteria as (Excel.FilterCriteria | null)[]
  return headings.flatMap((heading, i) => {
    const one = criteria[i]
    if (one === null || one === undefined || (one.filterOn as string | undefined) === undefined) return []
    const values = one.filterOn === 'Values' ? (one.values ?? []) : []
    const texts = values.filter((value) => typeof value === 'string')
    return [{ heading, values: texts.length > 0 && texts.length === values.length ? texts : null }]
  })
}

function areaOf(range: Excel.Range): CellArea {
  const { rowIndex, columnIndex, rowCount, columnCount } = range
  return { row: rowIndex, column: columnIndex, rowCount, columnCount }
}
