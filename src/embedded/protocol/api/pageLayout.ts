import { type Area, SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/Area'
import type { PageLayout } from '../../workbook/PageLayout'
import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { asRecord } from '../Arguments'
import { CellRange } from '../CellRange'
import { flagOf, memberOf, numberOf, textOf } from '../expected'
import { RangeList } from '../RangeList'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import type { Json } from '../wire'

type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings'

const pageLayoutClass: ApiClass<Sheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = memberOf(['Portrait', 'Landscape'], value)
      },
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = memberOf(['Letter', 'Tabloid', 'Legal', 'A3', 'A4', 'A5'], value)
      },
    },
    Zoom: { get: ({ pageLayout }) => zoomOptions(pageLayout), set: setZoom },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  objects: { HeadersFooters: (sheet, session) => apiObject(headersFootersClass, sheet, session) },
  methods: {
    SetPrintArea: (sheet, args, { workbook }) => {
      const object = args.object(0)
      const many = object?.subject instanceof RangeList ? [...object.subject.areas] : null
      sheet.pageLayout.printArea = many ?? [rangeArgument(args, 0, sheet, workbook).area]
      return undefined
    },
    SetPrintTitleRows: (sheet, args, { workbook }) => {
      const { row, rowCount } = rangeArgument(args, 0, sheet, workbook).area
      sheet.pageLayout.titleRows = { first: row, last: row + rowCount - 1 }
      return undefined
    },
    SetPrintTitleColumns: (sheet, args, { workbook }) => {
      const { column, columnCount } = rangeArgument(args, 0, sheet, workbook).area
      sheet.pageLayout.titleColumns = { first: column, last: column + columnCount - 1 }
      return undefined
    },
    SetPrintMargins: ({ pageLayout }, args) => {
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[memberOf(UNITS, args.value(0))]
      for (const [name, value] of Object.entries(args.record(1))) {
        pageLayout.margins[memberOf(MARGINS, name)] = numberOf(value) * points
      }
      return undefined
    },
    GetPrintAreaOrNullObject: (sheet, _, { objects }) => {
      const areas = sheet.pageLayout.printArea
      return { object: areas && objects.rangeAreas(new RangeList(sheet, areas)) }
    },
    GetPrintTitleRowsOrNullObject: (sheet, _, session) => {
      const rows = sheet.pageLayout.titleRows
      const area = rows && {
        row: rows.first,
        rowCount: rows.last - rows.first + 1,
        column: 0,
        columnCount: SHEET_COLUMNS,
      }
      return optional(sheet, area, session)
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _, session) => {
      const columns = sheet.pageLayout.titleColumns
      const columnCount = columns ? columns.last - columns.first + 1 : 0
      return optional(sheet, columns && { row: 0, rowCount: SHEET_ROWS, column: columns.first, columnCount }, session)
    },
  },
}

const UNITS = ['Points', 'Inches', 'Centimeters'] as const
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const

const headersFootersClass: ApiClass<Sheet> = {
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (sheet, session) => apiObject(headerFooterClass, sheet, session) },
}

const headerFooterClass: ApiClass<Sheet> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: headerFooter('leftHeader'),
    CenterHeader: headerFooter('centerHeader'),
    RightHeader: headerFooter('rightHeader'),
    LeftFooter: headerFooter('leftFooter'),
    CenterFooter: headerFooter('centerFooter'),
    RightFooter: headerFooter('rightFooter'),
  },
}

export function pageLayoutObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(pageLayoutClass, sheet, session)
}

function flag(key: Flag): Scalar<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key],
    set: ({ pageLayout }, value) => {
      pageLayout[key] = flagOf(value)
    },
  }
}

/** In points; until one is set Excel's normal margins hold. */
function margin(key: keyof PageLayout['margins']): Scalar<Sheet> {
  const normal = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 }
  return {
    get: ({ pageLayout }) => pageLayout.margins[key] ?? normal[key],
    set: ({ pageLayout }, value) => {
      pageLayout.margins[key] = numberOf(value)
    },
  }
}

function headerFooter(key: keyof PageLayout['headersFooters']): Scalar<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters[key],
    set: ({ pageLayout }, value) => {
      pageLayout.headersFooters[key] = textOf(value)
    },
  }
}

function zoomOptions({ zoom }: PageLayout): Json {
  if (zoom.kind === 'scale') return { scale: zoom.scale, horizontalFitToPages: null, verticalFitToPages: null }
  return { scale: null, horizontalFitToPages: zoom.pagesWide, verticalFitToPages: zoom.pagesTall }
}

function setZoom({ pageLayout }: Sheet, value: Json): void {
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = asRecord(value)
  const pages = (count: Json) => (count === null || count === 0 ? null : numberOf(count))
  pageLayout.zoom =
    scale === null
      ? { kind: 'fit', pagesWide: pages(horizontalFitToPages), pagesTall: pages(verticalFitToPages) }
      : { kind: 'scale', scale: numberOf(scale) }
}

function optional(sheet: Sheet, area: Area | null, { objects }: Session) {
  return { object: area && objects.range(new CellRange(sheet, area)) }
}
