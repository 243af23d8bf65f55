import type { ChartLine, ChartText } from '../../workbook/Chart'
import { element, xmlText } from './xml'

const EMU_A_POINT = 12700

const DASHES: Record<ChartLine['style'], string | null> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
  None: null,
  Automatic: null,
}

export function solidFill(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.slice(1).toUpperCase() }))
}

/** '' when all of the line is automatic. */
export function lineXml(line: ChartLine): string {
  if (line.style === 'None') return '<a:ln><a:noFill/></a:ln>'
  const dash = DASHES[line.style]
  const content =
    (line.color === null ? '' : solidFill(line.color)) + (dash === null ? '' : element('a:prstDash', { val: dash }))
  if (content === '' && line.weight === null) return ''
  return element('a:ln', { w: line.weight === null ? null : Math.round(line.weight * EMU_A_POINT) }, content)
}

export function titleXml(title: ChartText): string {
  const font = fontXml('a:rPr', title)
  const run = element('a:r', {}, font, element('a:t', {}, xmlText(title.text)))
  return element(
    'c:title',
    {},
    element('c:tx', {}, element('c:rich', {}, '<a:bodyPr/>', element('a:p', {}, run))),
    '<c:overlay val="0"/>',
  )
}

/** Look of the numbers or names along an axis; '' when automatic. */
export function labelsXml(font: TextLook): string {
  if (font.fontSize === null && font.fontColor === null && font.bold === null) return ''
  const properties = element('a:pPr', {}, fontXml('a:defRPr', font))
  return element('c:txPr', {}, '<a:bodyPr/>', element('a:p', {}, properties, '<a:endParaRPr lang="en-US"/>'))
}

type TextLook = Pick<ChartText, 'fontSize' | 'fontColor' | 'bold'>

function fontXml(name: string, { fontSize, fontColor, bold }: TextLook): string {
  return element(
    name,
    { lang: name === 'a:rPr' ? 'en-US' : null, sz: fontSize === null ? null : Math.round(fontSize * 100), b: bold },
    fontColor === null ? '' : solidFill(fontColor),
  )
}
