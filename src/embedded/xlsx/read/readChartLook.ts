import type { XmlElement } from '@cj-tech-master/excelts/xml'
import { type ChartLine, type ChartText, newChartLine, newChartText } from '../../workbook/Chart'
import { child, children, local, textOf } from './elements'

const EMU_A_POINT = 12700

const DASHES: Record<string, ChartLine['style']> = {
  solid: 'Continuous',
  dash: 'Dash',
  lgDash: 'Dash',
  dashDot: 'DashDot',
  lgDashDot: 'DashDot',
  lgDashDotDot: 'DashDotDot',
  sysDash: 'Dot',
  sysDot: 'RoundDot',
}

/** '#RRGGBB' of a solid fill; null for others, which are automatic to the model. */
export function readFill(shape: XmlElement | null): string | null {
  const color = child(child(shape, 'solidFill'), 'srgbClr')?.attributes.val
  return color === undefined ? null : `#${color.toUpperCase()}`
}

export function readLine(line: XmlElement | null): ChartLine {
  if (!line) return newChartLine()
  if (child(line, 'noFill')) return { ...newChartLine(), style: 'None' }
  const { w } = line.attributes
  return {
    color: readFill(line),
    weight: w === undefined ? null : Number(w) / EMU_A_POINT,
    style: DASHES[child(line, 'prstDash')?.attributes.val ?? ''] ?? 'Automatic',
  }
}

export function readTitle(title: XmlElement | null): ChartText {
  const paragraphs = children(child(child(title, 'tx'), 'rich') ?? NOTHING, 'p')
  const runs = paragraphs.flatMap((paragraph) => children(paragraph, 'r'))
  const text = runs.map((run) => textOf(child(run, 't') ?? NOTHING)).join('')
  if (!title || text === '') return newChartText('', title !== null)
  return { ...newChartText(text, true), ...readFont(child(runs[0], 'rPr')) }
}

/** Size, colour and weight that the text properties of a title or an axis give. */
export function readFont(properties: XmlElement | null): Pick<ChartText, 'fontSize' | 'fontColor' | 'bold'> {
  const { sz, b } = properties?.attributes ?? {}
  return {
    fontSize: sz === undefined ? null : Number(sz) / 100,
    fontColor: readFill(properties),
    bold: b === undefined ? null : b === '1' || b === 'true',
  }
}

const NOTHING: XmlElement = { type: 'element', name: '', attributes: {}, children: [] }

export function firstNamed(element: XmlElement | null, name: string): XmlElement | null {
  if (!element) return null
  for (const each of children(element)) {
    const found = local(each.name) === name ? each : firstNamed(each, name)
    if (found) return found
  }
  return null
}
