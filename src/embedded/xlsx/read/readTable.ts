import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { parseArea } from '../../workbook/address'
import type { Table } from '../../workbook/Table'
import { child, children, flag, unescaped } from './elements'

/** null when the part is no table of cells. */
export function readTable(root: XmlElement, id: number): Table | null {
  const { ref, displayName, name, headerRowCount, totalsRowCount } = root.attributes
  const area = parseArea(ref ?? '')
  if (!area) return null
  const style = child(root, 'tableStyleInfo')?.attributes ?? {}
  const filter = child(root, 'autoFilter')
  return {
    id,
    name: displayName ?? name ?? '',
    area,
    columns: children(child(root, 'tableColumns') ?? root, 'tableColumn').map((column, index) => ({
      id: index + 1,
      name: unescaped(column.attributes.name ?? ''),
      filter: filter ? shownValues(filter, index) : null,
    })),
    showHeaders: headerRowCount !== '0',
    showTotals: Number(totalsRowCount ?? 0) > 0,
    showFilterButton: filter !== null,
    style: style.name ?? '',
    showBandedRows: flag(style.showRowStripes),
    showBandedColumns: flag(style.showColumnStripes),
    highlightFirstColumn: flag(style.showFirstColumn),
    highlightLastColumn: flag(style.showLastColumn),
  }
}

function shownValues(filter: XmlElement, column: number): string[] | null {
  const own = children(filter, 'filterColumn').find(({ attributes }) => Number(attributes.colId) === column)
  const filters = child(own, 'filters')
  if (!filters) return null
  const shown = children(filters, 'filter').map(({ attributes }) => attributes.val ?? '')
  return flag(filters.attributes.blank) ? ['', ...shown] : shown
}
