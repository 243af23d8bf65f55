import type { Area } from '../workbook/Area'
import { areaAddress, quotedSheetName } from '../workbook/address'
import { CellError } from '../workbook/CellValue'
import { type Chart, type ChartSeries, newChartSeries } from '../workbook/Chart'
import type { Sheet } from '../workbook/Sheet'
import type { CellRange } from './CellRange'

/** Series and categories as Excel finds them in a range: its first column and row hold them unless they are numbers. */
export function seriesOfRange(source: CellRange, seriesBy: 'Auto' | 'Columns' | 'Rows', chart: Chart): ChartSeries[] {
  const { sheet, area } = source
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && area.rowCount >= area.columnCount)
  const corner = sheet.cells.value(area.row, area.column)
  const firstColumnNames = area.columnCount > 1 && (corner === null || !numeric(sheet, area.row + 1, area.column))
  const firstRowNames =
    area.rowCount > 1 && (corner === null || !numeric(sheet, area.row, area.column + area.columnCount - 1))
  const left = firstColumnNames ? 1 : 0
  const top = firstRowNames ? 1 : 0
  const body: Area = {
    row: area.row + top,
    column: area.column + left,
    rowCount: area.rowCount - top,
    columnCount: area.columnCount - left,
  }
  return byColumns
    ? columnSeries(sheet, area, body, { named: firstRowNames, categories: firstColumnNames }, chart)
    : rowSeries(sheet, area, body, { named: firstColumnNames, categories: firstRowNames }, chart)
}

interface Labels {
  named: boolean
  categories: boolean
}

function columnSeries(sheet: Sheet, area: Area, body: Area, labels: Labels, chart: Chart): ChartSeries[] {
  const categories = labels.categories ? address(sheet, { ...body, column: area.column, columnCount: 1 }) : null
  return Array.from({ length: body.columnCount }, (_, index) => {
    const values = { ...body, column: body.column + index, columnCount: 1 }
    const name = labels.named ? { ...values, row: area.row, rowCount: 1 } : null
    return series(sheet, chart, { index, values, name, categories })
  })
}

function rowSeries(sheet: Sheet, area: Area, body: Area, labels: Labels, chart: Chart): ChartSeries[] {
  const categories = labels.categories ? address(sheet, { ...body, row: area.row, rowCount: 1 }) : null
  return Array.from({ length: body.rowCount }, (_, index) => {
    const values = { ...body, row: body.row + index, rowCount: 1 }
    const name = labels.named ? { ...values, column: area.column, columnCount: 1 } : null
    return series(sheet, chart, { index, values, name, categories })
  })
}

function series(
  sheet: Sheet,
  chart: Chart,
  parts: { index: number; values: Area; name: Area | null; categories: string | null },
): ChartSeries {
  const written = parts.name ? sheet.cells.value(parts.name.row, parts.name.column) : null
  const text = written instanceof CellError ? written.text : written === null ? '' : String(written)
  return {
    ...newChartSeries(text || `Series${parts.index + 1}`, address(sheet, parts.values), chart.type),
    nameSource: parts.name && address(sheet, parts.name),
    categoriesSource: parts.categories,
  }
}

export function address(sheet: Sheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`
}

function numeric(sheet: Sheet, row: number, column: number): boolean {
  return typeof sheet.cells.value(row, column) === 'number'
}
