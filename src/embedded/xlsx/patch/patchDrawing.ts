import { parseXml, type XmlElement } from '@cj-tech-master/excelts/xml'
import type { Chart } from '../../workbook/Chart'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { children } from '../read/elements'
import { chartRelationship, readAnchor } from '../read/readDrawing'
import { cellReader } from '../write/cellReader'
import { chartPart } from '../write/chartPart'
import { anchorXml, drawingOf } from '../write/drawingPart'
import { DRAWING, SHEET_DRAWING } from '../write/namespaces'
import type { EditablePackage } from './EditablePackage'
import { type Edit, rawChildren, type RawElement, rawText, rootElement, withEdits } from './rawXml'

/**
 * Brings the charts of a sheet's drawing up to the model. Pictures, shapes, charts of other kinds and charts that have
 * not changed stay as they are. `path` is null for a sheet without a drawing; the result is the drawing's path.
 */
export async function patchDrawing(
  file: EditablePackage,
  workbook: Workbook,
  sheet: Sheet,
  path: string | null,
): Promise<string | null> {
  if (path === null && sheet.charts.length === 0) return null
  const drawing = path ?? file.freePath('xl/drawings/drawing{}.xml')
  if (path === null) await file.add(drawing, 'drawing+xml', drawingOf([]))
  const xml = await file.text(drawing)
  const standing = await standingAnchors(file, sheet, drawing, xml)
  const kept = standing.flatMap(({ chart }) => (chart ? [chart] : []))
  const gone = standing.filter(({ chart }) => chart === null)
  const fresh = sheet.charts.filter((chart) => !kept.includes(chart))
  if (fresh.length === 0 && gone.length === 0) return drawing
  for (const { relationship, part } of gone) await removeChart(file, drawing, relationship, part)
  const ids = [...xml.matchAll(/cNvPr\s[^>]*?id="(\d+)"/g)].map(([, id]) => Number(id))
  let id = Math.max(1, ...ids)
  const anchors: string[] = []
  for (const chart of fresh) anchors.push(await addChart(file, workbook, sheet, drawing, chart, ++id))
  file.replace(drawing, withAnchors(xml, gone, anchors))
  return drawing
}

interface StandingAnchor {
  anchor: RawElement
  relationship: string
  part: string
  /** The chart of the model that still looks like this one; null: it has changed or is gone. */
  chart: Chart | null
}

/** The anchors of a drawing that hold charts which the model could read. */
async function standingAnchors(
  file: EditablePackage,
  sheet: Sheet,
  drawing: string,
  xml: string,
): Promise<StandingAnchor[]> {
  const relationships = await file.original.relationships(drawing)
  const raw = rawChildren(xml, rootElement(xml))
  const read: XmlElement[] = children(parseXml(xml, { maxEntityExpansions: 0 }).root)
  const found: StandingAnchor[] = []
  for (const [index, anchor] of read.entries()) {
    const relationship = chartRelationship(anchor)
    const part = relationships.get(relationship)
    const root = part?.type === 'chart' ? await file.original.xml(part.target) : null
    const before = root ? readAnchor(sheet, anchor, root, '') : null
    const rawAnchor = raw[index]
    if (!before || !part || !rawAnchor) continue
    const chart = sheet.charts.find((each) => JSON.stringify({ ...each, id: '' }) === JSON.stringify(before)) ?? null
    found.push({ anchor: rawAnchor, relationship, part: part.target, chart })
  }
  return found
}

async function removeChart(file: EditablePackage, drawing: string, relationship: string, part: string): Promise<void> {
  for (const { type, target } of (await file.original.relationships(part)).values()) {
    if (type === 'chartStyle' || type === 'chartColorStyle') await file.remove(target)
  }
  await file.remove(part)
  await file.unrelate(drawing, [relationship])
}

/** Adds the part of a chart; the anchor that holds it. */
async function addChart(
  file: EditablePackage,
  workbook: Workbook,
  sheet: Sheet,
  drawing: string,
  chart: Chart,
  id: number,
): Promise<string> {
  const part = file.freePath('xl/charts/chart{}.xml')
  await file.add(part, 'drawingml.chart+xml', chartPart(chart, cellReader(workbook, sheet)))
  const anchor = anchorXml(sheet, chart, id, await file.relate(drawing, part, 'chart'))
  // The drawing may know these namespaces by other prefixes.
  return anchor.replace('<xdr:oneCellAnchor>', `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">`)
}

function withAnchors(xml: string, gone: readonly StandingAnchor[], anchors: readonly string[]): string {
  const root = rootElement(xml)
  const edits: Edit[] = gone.map(({ anchor: { start, end } }) => ({ start, end, text: '' }))
  const isEmpty = root.contentStart === root.end
  const name = root.prefix === '' ? root.name : `${root.prefix}:${root.name}`
  const added = anchors.join('')
  edits.push(
    isEmpty
      ? { start: root.start, end: root.end, text: `${rawText(xml, root).replace(/\/>$/, '>')}${added}</${name}>` }
      : { start: root.contentEnd, end: root.contentEnd, text: added },
  )
  return withEdits(xml, edits)
}
