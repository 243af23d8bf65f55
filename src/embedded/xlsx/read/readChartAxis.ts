import type { XmlElement } from '@cj-tech-master/excelts/xml'
import type { ChartAxis } from '../../workbook/Chart'
import { child, flag } from './elements'
import { firstNamed, readFont, readLine, readTitle } from './readChartLook'

const LABEL_PLACES: Record<string, ChartAxis['tickLabelPosition']> = { high: 'High', low: 'Low', none: 'None' }

export function readAxis(axis: XmlElement): ChartAxis {
  const scaling = child(axis, 'scaling')
  const format = child(axis, 'numFmt')?.attributes
  const font = readFont(firstNamed(child(axis, 'txPr'), 'defRPr'))
  const number = (element: XmlElement | null): number | null =>
    element?.attributes.val === undefined ? null : Number(element.attributes.val)
  const title = child(axis, 'title')
  return {
    visible: !flag(child(axis, 'delete')?.attributes.val),
    title: readTitle(title),
    numberFormat: format === undefined || flag(format.sourceLinked) ? null : (format.formatCode ?? null),
    minimum: number(child(scaling, 'min')),
    maximum: number(child(scaling, 'max')),
    majorUnit: number(child(axis, 'majorUnit')),
    majorGridlines: child(axis, 'majorGridlines') !== null,
    minorGridlines: child(axis, 'minorGridlines') !== null,
    tickLabelPosition: LABEL_PLACES[child(axis, 'tickLblPos')?.attributes.val ?? ''] ?? 'NextToAxis',
    reversed: child(scaling, 'orientation')?.attributes.val === 'maxMin',
    ...font,
    line: readLine(child(child(axis, 'spPr'), 'ln')),
  }
}
