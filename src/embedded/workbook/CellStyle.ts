export type HorizontalAlignment =
  'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed'
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed'
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant'
export type LineStyle = 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot' | 'Double' | 'SlantDashDot'
export type LineWeight = 'Hairline' | 'Thin' | 'Medium' | 'Thick'

export interface Border {
  style: LineStyle
  weight: LineWeight
  /** '#RRGGBB' */
  color: string
}

/** How a cell looks. Colours are '#RRGGBB'; a fill of null is none. */
export interface CellStyle {
  /** en-US format code. */
  numberFormat: string
  fontName: string
  /** In points. */
  fontSize: number
  fontColor: string
  bold: boolean
  italic: boolean
  underline: Underline
  strikethrough: boolean
  fill: string | null
  horizontalAlignment: HorizontalAlignment
  verticalAlignment: VerticalAlignment
  wrapText: boolean
  shrinkToFit: boolean
  indent: number
  textOrientation: number
  borderTop: Border | null
  borderBottom: Border | null
  borderLeft: Border | null
  borderRight: Border | null
  locked: boolean
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  textOrientation: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
}

/** Every distinct style of a workbook once; cells carry its number. Style 0 is the default. */
export class StylePool {
  private readonly styles: CellStyle[] = [DEFAULT_STYLE]
  private readonly ids = new Map<string, number>([[JSON.stringify(DEFAULT_STYLE), 0]])

  style(id: number): CellStyle {
    return this.styles[id] ?? DEFAULT_STYLE
  }

  /** The id of the default style with these changes. */
  id(changes: Partial<CellStyle>): number {
    return this.changed(0, changes)
  }

  /** The id of style `id` with these changes. */
  changed(id: number, changes: Partial<CellStyle>): number {
    const style = { ...this.style(id), ...changes }
    const key = JSON.stringify(style)
    const known = this.ids.get(key)
    if (known !== undefined) return known
    this.styles.push(style)
    this.ids.set(key, this.styles.length - 1)
    return this.styles.length - 1
  }
}
