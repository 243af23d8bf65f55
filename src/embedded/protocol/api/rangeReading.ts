import { areaAddress, quotedSheetName } from '../../workbook/address'
import type { ApiClass } from '../ApiClass'
import { ApiError } from '../ApiError'
import { asRecord } from '../Arguments'
import type { CellRange } from '../CellRange'
import type { Json } from '../wire'

/** The methods of Range that answer with properties of its rows and columns. */
export const rangeReading: NonNullable<ApiClass<CellRange>['methods']> = {
  GetRowProperties: (range, args) => {
    const asked = askedNames(args.value(0), ['rowHidden', 'rowIndex', 'address'])
    const { sheet, area } = range
    const value: Json[] = []
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      const line: { [key: string]: Json } = {}
      if (asked.has('rowHidden')) line['rowHidden'] = sheet.hiddenRows.has(row)
      if (asked.has('rowIndex')) line['rowIndex'] = row
      if (asked.has('address')) line['address'] = addressOf(range, { ...area, row, rowCount: 1 })
      value.push(line)
    }
    return { value }
  },
  GetColumnProperties: (range, args) => {
    const asked = askedNames(args.value(0), ['columnHidden', 'columnIndex', 'address'])
    const { sheet, area } = range
    const value: Json[] = []
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const line: { [key: string]: Json } = {}
      if (asked.has('columnHidden')) line['columnHidden'] = sheet.hiddenColumns.has(column)
      if (asked.has('columnIndex')) line['columnIndex'] = column
      if (asked.has('address')) line['address'] = addressOf(range, { ...area, column, columnCount: 1 })
      value.push(line)
    }
    return { value }
  },
  // Announces the size of values that the client sends in chunks.
  _ValidateArraySize: ({ area }, args) => {
    if (args.integer(0) === area.rowCount && args.integer(1) === area.columnCount) return undefined
    throw new ApiError('InvalidArgument', 'The number of rows or columns does not match the range')
  },
}

function askedNames(options: Json, known: string[]): Set<string> {
  const asked = Object.entries(asRecord(options)).filter(([, wanted]) => wanted !== false)
  const unknown = asked.find(([name]) => !known.includes(name))
  if (unknown) throw new ApiError('ApiNotFound', `The property ${unknown[0]} is not known to the embedded workbook`)
  return new Set(asked.map(([name]) => name))
}

function addressOf({ sheet }: CellRange, area: CellRange['area']): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`
}
