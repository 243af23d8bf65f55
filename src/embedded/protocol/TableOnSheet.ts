import type { Sheet } from '../workbook/Sheet'
import type { Table } from '../workbook/Table'

export interface TableOnSheet {
  sheet: Sheet
  table: Table
}
