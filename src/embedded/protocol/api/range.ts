import { isEntireColumns, isEntireRows } from '../../workbook/Area'
import { areaAddress, quotedSheetName } from '../../workbook/address'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import type { CellRange } from '../CellRange'
import {
  readCells,
  readFormulas,
  readTexts,
  readValues,
  readValueTypes,
  writeNumberFormats,
  writeValues,
} from '../cellValues'
import { readFormulasR1C1, writeFormulasR1C1 } from '../formulasR1C1'
import { columnsHidden, hideColumns, hideRows, rowsHidden } from '../hidden'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'
import { cellProperties } from './cellProperties'
import { rangeEditing } from './rangeEditing'
import { rangeNavigation } from './rangeNavigation'
import { rangeReading } from './rangeReading'

const rangeClass: ApiClass<CellRange> = {
  name: 'Range',
  scalars: {
    Values: { get: readValues, set: writeValues },
    Formulas: { get: readFormulas, set: writeValues },
    FormulasLocal: { get: readFormulas, set: writeValues },
    FormulasR1C1: { get: readFormulasR1C1, set: writeFormulasR1C1 },
    Text: { get: readTexts },
    ValueTypes: { get: readValueTypes },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    Address: { get: rangeAddress },
    AddressLocal: { get: rangeAddress },
    RowIndex: { get: ({ area }) => area.row },
    ColumnIndex: { get: ({ area }) => area.column },
    RowCount: { get: ({ area }) => area.rowCount },
    ColumnCount: { get: ({ area }) => area.columnCount },
    // Beyond 2^31 − 1 cells Excel gives −1.
    CellCount: { get: ({ cellCount }) => (cellCount > 2147483647 ? -1 : cellCount) },
    IsEntireColumn: { get: ({ area }) => isEntireColumns(area) },
    IsEntireRow: { get: ({ area }) => isEntireRows(area) },
    Hidden: { get: (range) => rowsHidden(range) === true || columnsHidden(range) === true },
    RowHidden: { get: rowsHidden, set: hideRows },
    ColumnHidden: { get: columnsHidden, set: hideColumns },
    Left: { get: ({ sheet, area }) => sheet.leftOf(area.column) },
    Top: { get: ({ sheet, area }) => sheet.topOf(area.row) },
    Width: { get: ({ sheet, area }) => sheet.leftOf(area.column + area.columnCount) - sheet.leftOf(area.column) },
    Height: { get: ({ sheet, area }) => sheet.topOf(area.row + area.rowCount) - sheet.topOf(area.row) },
  },
  objects: {
    Format: (range, { objects }) => objects.rangeFormat(asList(range)),
    Worksheet: (range, { objects }) => objects.worksheet(range.sheet),
    ConditionalFormats: (range, { objects }) => objects.conditionalFormats(asList(range)),
    DataValidation: (range, { objects }) => objects.dataValidation(asList(range)),
  },
  methods: { ...rangeNavigation, ...rangeReading, ...cellProperties, ...rangeEditing },
}

export function rangeObject(range: CellRange, session: Session): ApiObject {
  return apiObject(rangeClass, range, session)
}

function asList({ sheet, area }: CellRange): RangeList {
  return new RangeList(sheet, [area])
}

function rangeAddress({ sheet, area }: CellRange): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area)}`
}

function readNumberFormats(range: CellRange) {
  return readCells(range, (row, column) => range.sheet.style(row, column).numberFormat)
}
