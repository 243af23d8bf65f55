import { WHOLE_SHEET } from '../../workbook/Area'
import { areaAddress } from '../../workbook/address'
import type { Sheet, SheetVisibility } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { checkedColor } from '../colors'
import { flagOf, memberOf, numberOf, textOf } from '../expected'
import { RangeList } from '../RangeList'
import { assertAddressLength, rangeOfAddress } from '../rangeOf'
import type { Session } from '../Session'
import { deleteSheet, moveSheet, renameSheet, showSheet } from '../sheetOperations'
import { sheetCustomPropertiesObject } from './customProperties'
import { sheetEvents } from './events'
import { freezePanesObject } from './freezePanes'
import { sheetProtectionObject } from './protections'
import { shapesObject } from './shapes'

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden']

const gridlines = {
  get: ({ showGridlines }: Sheet) => showGridlines,
  set: (sheet: Sheet, value: Parameters<typeof flagOf>[0]) => {
    sheet.showGridlines = flagOf(value)
  },
}

const headings = {
  get: ({ showHeadings }: Sheet) => showHeadings,
  set: (sheet: Sheet, value: Parameters<typeof flagOf>[0]) => {
    sheet.showHeadings = flagOf(value)
  },
}

const worksheetClass: ApiClass<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: ({ name }) => name,
      set: (sheet, value, { workbook }) => {
        renameSheet(workbook, sheet, textOf(value))
      },
    },
    Position: {
      get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
      set: (sheet, value, { workbook }) => {
        moveSheet(workbook, sheet, numberOf(value))
      },
    },
    Visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { workbook }) => {
        showSheet(workbook, sheet, memberOf(VISIBILITIES, value))
      },
    },
    TabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = value === '' ? '' : checkedColor(value)
      },
    },
    ShowGridlines: gridlines,
    ShowHeadings: headings,
    // Under these names the client sets the two above.
    Gridlines: { ...gridlines, unlisted: true },
    Headings: { ...headings, unlisted: true },
    StandardWidth: { get: ({ standardColumnWidth }) => standardColumnWidth },
    StandardHeight: { get: ({ standardRowHeight }) => standardRowHeight },
  },
  objects: {
    Tables: (sheet, { objects }) => objects.tables(sheet),
    Charts: (sheet, { objects }) => objects.charts(sheet),
    Shapes: (sheet, session) => shapesObject(sheet, session),
    Names: (sheet, { objects }) => objects.names(sheet),
    PageLayout: (sheet, { objects }) => objects.pageLayout(sheet),
    AutoFilter: (sheet, { objects }) => objects.autoFilter(sheet, null),
    FreezePanes: (sheet, session) => freezePanesObject(sheet, session),
    CustomProperties: (sheet, session) => sheetCustomPropertiesObject(sheet, session),
    Protection: (sheet, session) => sheetProtectionObject(sheet, session),
  },
  methods: {
    ...sheetEvents,
    Activate: (sheet, _, { workbook }) => {
      if (sheet.visibility !== 'Visible') throw new ApiError('InvalidOperation', 'A hidden sheet cannot be activated')
      workbook.activate(sheet)
      return undefined
    },
    Delete: (sheet, _, { workbook }) => {
      deleteSheet(workbook, sheet)
      return undefined
    },
    Calculate: () => undefined,
    GetRange: (sheet, args, { objects, workbook }) => {
      const address = args.optionalText(0)
      const range = address === null ? wholeSheet(sheet) : rangeOfAddress(address, sheet, workbook)
      return { object: objects.range(range) }
    },
    GetRangeByIndexes: (sheet, args, { objects }) => {
      const [row, column, rowCount, columnCount] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)]
      return { object: objects.range(new CellRange(sheet, { row, column, rowCount, columnCount })) }
    },
    GetRanges: (sheet, args, { objects, workbook }) => {
      const addresses = args.optionalText(0) ?? areaAddress(WHOLE_SHEET)
      assertAddressLength(addresses)
      const areas = addresses.split(',').map((address) => rangeOfAddress(address.trim(), sheet, workbook).area)
      return { object: objects.rangeAreas(new RangeList(sheet, areas)) }
    },
    GetCell: (sheet, args, { objects }) => {
      const [row, column] = [args.integer(0), args.integer(1)]
      return { object: objects.range(new CellRange(sheet, { row, column, rowCount: 1, columnCount: 1 })) }
    },
    // On an empty sheet Excel gives its first cell.
    GetUsedRange: (sheet, args, { objects }) => {
      const used = sheet.usedArea(args.flag(0)) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }
      return { object: objects.range(new CellRange(sheet, used)) }
    },
    GetUsedRangeOrNullObject: (sheet, args, { objects }) => {
      const used = sheet.usedArea(args.flag(0))
      return { object: used && objects.range(new CellRange(sheet, used)) }
    },
  },
}

export function worksheetObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(worksheetClass, sheet, session)
}

function wholeSheet(sheet: Sheet): CellRange {
  return new CellRange(sheet, WHOLE_SHEET)
}
