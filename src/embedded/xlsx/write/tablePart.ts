import { areaAddress } from '../../workbook/address'
import type { Table } from '../../workbook/Table'
import { MAIN } from './namespaces'
import { countedList, element, XML_HEAD } from './xml'

/** A table as a file has it already. */
export interface StandingTable {
  id: number
  /** The XML of its columns by their names: formulas, totals and numbers that slicers refer to. */
  columns: ReadonlyMap<string, string>
  lastColumnId: number
}

/** `id` is the table's number in this file; columns that stand already stay as they are. */
export function tablePart(table: Table, id: number, standing?: StandingTable): string {
  const filtered = { ...table.area, rowCount: table.area.rowCount - (table.showTotals ? 1 : 0) }
  return (
    XML_HEAD +
    element(
      'table',
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: areaAddress(table.area),
        headerRowCount: table.showHeaders ? null : 0,
        totalsRowCount: table.showTotals ? 1 : null,
        totalsRowShown: table.showTotals ? null : false,
      },
      table.showHeaders && table.showFilterButton
        ? element('autoFilter', { ref: areaAddress(filtered) }, ...filterColumns(table))
        : '',
      countedList(
        'tableColumns',
        table.columns.map(
          ({ name }, index) =>
            standing?.columns.get(name) ?? columnXml((standing?.lastColumnId ?? 0) + index + 1, name),
        ),
      ),
      element('tableStyleInfo', {
        name: table.style || null,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    )
  )
}

/** A line break stands in the name as Excel's escape; an escaped "&#10;" would not match the heading. */
function columnXml(id: number, name: string): string {
  return element('tableColumn', { id, name }).replaceAll('&#10;', '_x000a_')
}

function filterColumns(table: Table): string[] {
  return table.columns.flatMap(({ filter }, colId) => {
    if (filter === null) return []
    const shown = filter.filter((val) => val !== '').map((val) => element('filter', { val }))
    const blank = filter.includes('') ? true : null
    return [element('filterColumn', { colId }, element('filters', { blank }, ...shown))]
  })
}
