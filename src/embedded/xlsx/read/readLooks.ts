import type { XmlElement } from '@cj-tech-master/excelts/xml'
import type { Border } from '../../workbook/CellStyle'
import type { ConditionalLook } from '../../workbook/ConditionalFormat'
import { borderNamed } from '../borders'
import { readColor } from './colors'
import { child, children, flag } from './elements'

/** The looks that conditional formats name by number; each holds only what it changes. */
export function readLooks(root: XmlElement | null, theme: readonly string[]): ConditionalLook[] {
  const list = child(root, 'dxfs')
  return list ? children(list, 'dxf').map((dxf) => readLook(dxf, theme)) : []
}

function readLook(dxf: XmlElement, theme: readonly string[]): ConditionalLook {
  const font = child(dxf, 'font')
  const border = child(dxf, 'border')
  const pattern = child(child(dxf, 'fill'), 'patternFill')
  const fill = readColor(child(pattern, 'bgColor') ?? child(pattern, 'fgColor'), theme)
  const fontColor = readColor(child(font, 'color'), theme)
  const numberFormat = child(dxf, 'numFmt')?.attributes.formatCode
  return {
    ...(fill === null ? {} : { fill }),
    ...(fontColor === null ? {} : { fontColor }),
    ...switched('bold', child(font, 'b')),
    ...switched('italic', child(font, 'i')),
    ...switched('strikethrough', child(font, 'strike')),
    ...underlined(child(font, 'u')),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...bordered('borderTop', child(border, 'top'), theme),
    ...bordered('borderBottom', child(border, 'bottom'), theme),
    ...bordered('borderLeft', child(border, 'left'), theme),
    ...bordered('borderRight', child(border, 'right'), theme),
  }
}

function switched(name: 'bold' | 'italic' | 'strikethrough', element: XmlElement | null): ConditionalLook {
  return element ? { [name]: flag(element.attributes.val, true) } : {}
}

function underlined(element: XmlElement | null): ConditionalLook {
  return element ? { underline: element.attributes.val !== 'none' } : {}
}

function bordered(
  name: 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight',
  element: XmlElement | null,
  theme: readonly string[],
): ConditionalLook {
  const color = readColor(child(element, 'color'), theme) ?? '#000000'
  const border: Border | null = borderNamed(element?.attributes.style ?? 'none', color)
  return border ? { [name]: border } : {}
}
