import { parseArea, splitAddress } from '../../workbook/address'
import type { CellValue } from '../../workbook/CellValue'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import type { CellReader } from './chartData'

/** Reads the cells that the charts of a sheet show. */
export function cellReader(workbook: Workbook, own: Sheet): CellReader {
  return (address) => {
    const { sheet: name, local } = splitAddress(address)
    const sheet = name === null ? own : workbook.sheetNamed(name)
    const area = parseArea(local)
    if (!sheet || !area) return []
    const values: CellValue[] = []
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        values.push(sheet.cells.value(row, column))
      }
    }
    return values
  }
}
