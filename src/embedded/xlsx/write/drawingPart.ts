import type { Chart } from '../../workbook/Chart'
import type { Sheet } from '../../workbook/Sheet'
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from './namespaces'
import { element, XML_HEAD } from './xml'

const EMU_A_POINT = 12700

/** Where the charts of a sheet lie; `relationship` gives the id of each chart's part. */
export function drawingPart(sheet: Sheet, relationship: (index: number) => string): string {
  return drawingOf(sheet.charts.map((chart, index) => anchorXml(sheet, chart, index + 2, relationship(index))))
}

export function drawingOf(anchors: readonly string[]): string {
  return XML_HEAD + element('xdr:wsDr', { 'xmlns:xdr': SHEET_DRAWING, 'xmlns:a': DRAWING }, ...anchors)
}

/** `id` is the chart's number within its drawing. */
export function anchorXml(sheet: Sheet, chart: Chart, id: number, relationship: string): string {
  const column = cellAt(chart.left, (at) => sheet.columnWidth(at))
  const row = cellAt(chart.top, (at) => sheet.rowHeight(at))
  return element(
    'xdr:oneCellAnchor',
    {},
    element(
      'xdr:from',
      {},
      `<xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.offset)}</xdr:colOff>`,
      `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.offset)}</xdr:rowOff>`,
    ),
    element('xdr:ext', { cx: emu(chart.width), cy: emu(chart.height) }),
    element(
      'xdr:graphicFrame',
      { macro: '' },
      element(
        'xdr:nvGraphicFramePr',
        {},
        element('xdr:cNvPr', {
          id,
          name: chart.name,
          descr: chart.alternativeText || null,
          title: chart.alternativeTitle || null,
        }),
        '<xdr:cNvGraphicFramePr/>',
      ),
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: CHART },
          element('c:chart', { 'xmlns:c': CHART, 'xmlns:r': RELATIONSHIPS, 'r:id': relationship }),
        ),
      ),
    ),
    '<xdr:clientData/>',
  )
}

function emu(points: number): number {
  return Math.round(points * EMU_A_POINT)
}

/** The column or row at a distance from the edge, and what is left of the distance. */
function cellAt(distance: number, size: (at: number) => number): { index: number; offset: number } {
  let index = 0
  let offset = distance
  while (offset >= size(index)) {
    offset -= size(index)
    index += 1
  }
  return { index, offset }
}
