import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { child, children, local } from './elements'

/** The palette of old Excel, indexes 8 to 63; 0 to 7 repeat its first eight. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
const INDEXED = PALETTE.split(' ')

/** Cells count the theme's colours light first: the first two pairs of the file are swapped. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47'.split(' ')

export function themeColors(theme: XmlElement | null): string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme')
  if (!scheme) return OFFICE_THEME
  const colors = new Map(
    children(scheme).map((each) => {
      const attributes = children(each)[0]?.attributes
      return [local(each.name), attributes?.lastClr ?? attributes?.val ?? '000000']
    }),
  )
  return THEME_ORDER.map((name, index) => colors.get(name) ?? OFFICE_THEME[index] ?? '000000')
}

/** '#RRGGBB', or null for an automatic colour. */
export function readColor(element: XmlElement | null, theme: readonly string[]): string | null {
  if (!element) return null
  const { rgb, indexed, theme: themed, tint } = element.attributes
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`
  if (themed !== undefined) return tinted(theme[Number(themed)] ?? '000000', Number(tint ?? 0))
  if (indexed === undefined) return null
  const index = Number(indexed)
  const color = INDEXED[index < 8 ? index : index - 8]
  return color === undefined ? null : `#${color}`
}

/** Lighter for a positive tint, darker for a negative one (per channel, which is close to what Excel shows). */
function tinted(color: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(color.slice(at, at + 2), 16)
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint
    return Math.round(changed).toString(16).toUpperCase().padStart(2, '0')
  }
  return `#${channel(0)}${channel(2)}${channel(4)}`
}
