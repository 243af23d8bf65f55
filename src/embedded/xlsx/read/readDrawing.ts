import type { XmlElement } from '@cj-tech-master/excelts/xml'
import type { Chart } from '../../workbook/Chart'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { child, children, textOf } from './elements'
import type { PackageReader } from './PackageReader'
import { readChart } from './readChart'
import { firstNamed } from './readChartLook'

const EMU_A_POINT = 12700

/** The charts of a sheet's drawing; pictures and shapes are passed over. */
export async function readDrawing(parts: PackageReader, workbook: Workbook, sheet: Sheet, path: string): Promise<void> {
  const drawing = await parts.xml(path)
  const relationships = await parts.relationships(path)
  for (const anchor of drawing ? children(drawing) : []) {
    const part = relationships.get(chartRelationship(anchor))
    const root = part?.type === 'chart' ? await parts.xml(part.target) : null
    const chart = root ? readAnchor(sheet, anchor, root, workbook.newObjectId()) : null
    if (chart) sheet.charts.push(chart)
  }
}

/** The id of the relationship by which an anchor holds a chart; '' for none. */
export function chartRelationship(anchor: XmlElement): string {
  return firstNamed(anchor, 'chart')?.attributes['r:id'] ?? ''
}

/** null for a chart of a kind that the model does not hold. */
export function readAnchor(sheet: Sheet, anchor: XmlElement, chartPart: XmlElement, id: string): Chart | null {
  const { name = '', descr = '', title = '' } = firstNamed(anchor, 'cNvPr')?.attributes ?? {}
  const chart = readChart(chartPart, id, name)
  return chart && { ...chart, ...placeOf(sheet, anchor), alternativeText: descr, alternativeTitle: title }
}

interface Place {
  left: number
  top: number
  width: number
  height: number
}

function placeOf(sheet: Sheet, anchor: XmlElement): Place {
  const from = child(anchor, 'from')
  const position = child(anchor, 'pos')?.attributes
  const start = from ? corner(sheet, from) : { left: points(position?.x), top: points(position?.y) }
  const to = child(anchor, 'to')
  if (to) {
    const end = corner(sheet, to)
    return { ...start, width: end.left - start.left, height: end.top - start.top }
  }
  const extent = child(anchor, 'ext')?.attributes
  return { ...start, width: points(extent?.cx), height: points(extent?.cy) }
}

function corner(sheet: Sheet, element: XmlElement): Pick<Place, 'left' | 'top'> {
  const part = (name: string): string => {
    const found = child(element, name)
    return found ? textOf(found) : '0'
  }
  return {
    left: sheet.leftOf(Number(part('col'))) + points(part('colOff')),
    top: sheet.topOf(Number(part('row'))) + points(part('rowOff')),
  }
}

function points(emu: string | undefined): number {
  return Number(emu ?? 0) / EMU_A_POINT
}
