import type { XmlElement } from '@cj-tech-master/excelts/xml'
import {
  type Border,
  type CellStyle,
  DEFAULT_STYLE,
  type HorizontalAlignment,
  type StylePool,
  type Underline,
  type VerticalAlignment,
} from '../../workbook/CellStyle'
import { borderNamed } from '../borders'
import { BUILT_IN_FORMATS } from '../numberFormats'
import { readColor } from './colors'
import { child, children, flag } from './elements'

/** The ids in the pool of the styles that cells of the file name by number. */
export function readStyles(root: XmlElement | null, theme: readonly string[], pool: StylePool): number[] {
  const list = (name: string): XmlElement[] => children(child(root, name) ?? EMPTY)
  const formats = new Map(BUILT_IN_FORMATS)
  for (const { attributes } of list('numFmts')) formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
  const fonts = list('fonts').map((font) => readFont(font, theme))
  const fills = list('fills').map((fill) => readFill(fill, theme))
  const borders = list('borders').map((border) => readBorders(border, theme))
  return list('cellXfs').map((xf) => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes
    return pool.id({
      numberFormat: formats.get(Number(numFmtId ?? 0)) ?? 'General',
      ...fonts[Number(fontId ?? 0)],
      fill: fills[Number(fillId ?? 0)] ?? null,
      ...borders[Number(borderId ?? 0)],
      ...readAlignment(child(xf, 'alignment')),
      locked: flag(child(xf, 'protection')?.attributes.locked, true),
    })
  })
}

const EMPTY: XmlElement = { type: 'element', name: '', attributes: {}, children: [] }

const UNDERLINES: Record<string, Underline> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
}

function readFont(font: XmlElement, theme: readonly string[]): Partial<CellStyle> {
  const has = (name: string): boolean => {
    const found = child(font, name)
    return found !== null && flag(found.attributes.val, true)
  }
  const underline = child(font, 'u')
  return {
    fontName: child(font, 'name')?.attributes.val ?? DEFAULT_STYLE.fontName,
    fontSize: Number(child(font, 'sz')?.attributes.val ?? DEFAULT_STYLE.fontSize),
    fontColor: readColor(child(font, 'color'), theme) ?? DEFAULT_STYLE.fontColor,
    bold: has('b'),
    italic: has('i'),
    strikethrough: has('strike'),
    underline: underline ? (UNDERLINES[underline.attributes.val ?? 'single'] ?? 'None') : 'None',
  }
}

function readFill(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = child(fill, 'patternFill')
  const type = pattern?.attributes.patternType
  if (!pattern || type === undefined || type === 'none' || type === 'gray125') return null
  return readColor(child(pattern, 'fgColor'), theme)
}

function readBorders(border: XmlElement, theme: readonly string[]): Partial<CellStyle> {
  const side = (...names: string[]): Border | null => {
    const found = names.map((name) => child(border, name)).find((each) => each !== null)
    if (!found) return null
    return borderNamed(found.attributes.style ?? 'none', readColor(child(found, 'color'), theme) ?? '#000000')
  }
  return {
    borderTop: side('top'),
    borderBottom: side('bottom'),
    borderLeft: side('left', 'start'),
    borderRight: side('right', 'end'),
  }
}

const HORIZONTAL: Record<string, HorizontalAlignment> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
}
const VERTICAL: Record<string, VerticalAlignment> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
}

function readAlignment(alignment: XmlElement | null): Partial<CellStyle> {
  if (!alignment) return {}
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = alignment.attributes
  const rotation = Number(textRotation ?? 0)
  return {
    horizontalAlignment: HORIZONTAL[horizontal ?? ''] ?? 'General',
    verticalAlignment: VERTICAL[vertical ?? ''] ?? 'Bottom',
    wrapText: flag(wrapText),
    shrinkToFit: flag(shrinkToFit),
    indent: Number(indent ?? 0),
    textOrientation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation,
  }
}
