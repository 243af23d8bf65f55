import { parseArea } from '../../workbook/address'
import type { Sheet } from '../../workbook/Sheet'
import { pointsOfDigits } from '../columnWidths'
import { PAPER_NAMES } from '../paperSizes'
import { flag } from './elements'

type Attributes = Readonly<Record<string, string>>

const POINTS_AN_INCH = 72

const READERS: Readonly<Record<string, (sheet: Sheet, attributes: Attributes) => void>> = {
  tabColor: (sheet, { rgb }) => {
    if (rgb !== undefined) sheet.tabColor = `#${rgb.slice(-6).toUpperCase()}`
  },
  pageSetUpPr: ({ pageLayout }, { fitToPage }) => {
    if (flag(fitToPage)) pageLayout.zoom = { kind: 'fit', pagesWide: 1, pagesTall: 1 }
  },
  sheetView: (sheet, { showGridLines, showRowColHeaders }) => {
    sheet.showGridlines = flag(showGridLines, true)
    sheet.showHeadings = flag(showRowColHeaders, true)
  },
  pane: (sheet, { state, xSplit, ySplit }) => {
    const frozen = state === 'frozen' || state === 'frozenSplit'
    if (frozen) sheet.freeze = { rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) }
  },
  sheetFormatPr: (sheet, { defaultColWidth, defaultRowHeight }) => {
    if (defaultColWidth !== undefined) sheet.standardColumnWidth = pointsOfDigits(Number(defaultColWidth))
    if (defaultRowHeight !== undefined) sheet.standardRowHeight = Number(defaultRowHeight)
  },
  mergeCell: (sheet, { ref }) => {
    const area = parseArea(ref ?? '')
    if (area) sheet.merges.push(area)
  },
  autoFilter: (sheet, { ref }) => {
    const area = parseArea(ref ?? '')
    if (area) sheet.autoFilter = { area, columns: new Map() }
  },
  sheetProtection: (sheet, attributes) => {
    if (!flag(attributes.sheet)) return
    const allowed: Record<string, boolean> = {}
    for (const [action, locked] of Object.entries(attributes)) {
      if (/^(format|insert|delete|sort|autoFilter|pivot)/.test(action) && !flag(locked)) {
        allowed[`allow${action.charAt(0).toUpperCase()}${action.slice(1)}`] = true
      }
    }
    sheet.protection = { password: null, allowed }
  },
  printOptions: ({ pageLayout }, { horizontalCentered, verticalCentered, headings, gridLines }) => {
    pageLayout.centerHorizontally = flag(horizontalCentered)
    pageLayout.centerVertically = flag(verticalCentered)
    pageLayout.printHeadings = flag(headings)
    pageLayout.printGridlines = flag(gridLines)
  },
  pageMargins: ({ pageLayout: { margins } }, attributes) => {
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      const inches = attributes[side]
      if (inches !== undefined) margins[side] = Number(inches) * POINTS_AN_INCH
    }
  },
  pageSetup: ({ pageLayout }, { orientation, paperSize, scale, fitToWidth = '1', fitToHeight = '1' }) => {
    pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait'
    pageLayout.paperSize = PAPER_NAMES.get(Number(paperSize)) ?? null
    if (pageLayout.zoom.kind === 'fit') {
      pageLayout.zoom = { kind: 'fit', pagesWide: Number(fitToWidth) || null, pagesTall: Number(fitToHeight) || null }
    } else if (scale !== undefined) pageLayout.zoom = { kind: 'scale', scale: Number(scale) }
  },
}

/** What a sheet's part says outside its cells; elements that the model does not hold pass by. */
export function readSheetElement(sheet: Sheet, name: string, attributes: Attributes): void {
  READERS[name]?.(sheet, attributes)
}
