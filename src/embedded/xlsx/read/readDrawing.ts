import type { XmlElement } from '@cj-tech-master/excelts/xml'
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
    const part = relationships.get(firstNamed(anchor, 'chart')?.attributes['r:id'] ?? '')
    const root = part?.type === 'chart' ? await parts.xml(part.target) : null
    const { name = '', descr = '', title = '' } = firstNamed(anchor, 'cNvPr')?.attributes ?? {}
    const chart = root ? readChart(root, workbook.newObjectId(), name) : null
    if (!chart) continue
    sheet.charts.push({ ...chart, ...placeOf(sheet, anchor), alternativeText: descr, alternativeTitle: title })
  }
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
