import type { Chart, ChartAxis } from '../../workbook/Chart'
import { labelsXml, lineXml, titleXml } from './chartLook'
import { element } from './xml'

/** Numbers by which groups and axes of one chart find each other. */
export const AXIS_IDS = {
  Primary: { category: 111111101, value: 111111102 },
  Secondary: { category: 111111103, value: 111111104 },
}

const LABEL_PLACES = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' }

interface AxisPlace {
  id: number
  crosses: number
  /** b, l, r or t. */
  position: string
  crossesAt: 'autoZero' | 'max'
}

export function axesXml(axes: Chart['axes'], hasSecondary: boolean, horizontal: boolean): string {
  const { Primary: first, Secondary: second } = AXIS_IDS
  const [along, up, far] = horizontal ? ['l', 'b', 't'] : ['b', 'l', 'r']
  const primary =
    categoryAxis(axes.category, { id: first.category, crosses: first.value, position: along, crossesAt: 'autoZero' }) +
    valueAxis(axes.value, { id: first.value, crosses: first.category, position: up, crossesAt: 'autoZero' })
  if (!hasSecondary) return primary
  return (
    primary +
    valueAxis(axes.secondaryValue, { id: second.value, crosses: second.category, position: far, crossesAt: 'max' }) +
    categoryAxis(axes.secondaryCategory, {
      id: second.category,
      crosses: second.value,
      position: along,
      crossesAt: 'autoZero',
    })
  )
}

function categoryAxis(axis: ChartAxis, place: AxisPlace): string {
  return element(
    'c:catAx',
    {},
    beginning(axis, place),
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>',
  )
}

function valueAxis(axis: ChartAxis, place: AxisPlace): string {
  return element(
    'c:valAx',
    {},
    beginning(axis, place),
    '<c:crossBetween val="between"/>',
    axis.majorUnit === null ? '' : element('c:majorUnit', { val: axis.majorUnit }),
  )
}

/** What both kinds of axis have in common, in the fixed order of the file format. */
function beginning(axis: ChartAxis, { id, crosses, position, crossesAt }: AxisPlace): string {
  const line = lineXml(axis.line)
  return [
    element('c:axId', { val: id }),
    element(
      'c:scaling',
      {},
      element('c:orientation', { val: axis.reversed ? 'maxMin' : 'minMax' }),
      axis.maximum === null ? '' : element('c:max', { val: axis.maximum }),
      axis.minimum === null ? '' : element('c:min', { val: axis.minimum }),
    ),
    element('c:delete', { val: !axis.visible }),
    element('c:axPos', { val: position }),
    axis.majorGridlines ? '<c:majorGridlines/>' : '',
    axis.minorGridlines ? '<c:minorGridlines/>' : '',
    axis.title.visible && axis.title.text !== '' ? titleXml(axis.title) : '',
    axis.numberFormat === null ? '' : element('c:numFmt', { formatCode: axis.numberFormat, sourceLinked: false }),
    '<c:majorTickMark val="out"/><c:minorTickMark val="none"/>',
    element('c:tickLblPos', { val: LABEL_PLACES[axis.tickLabelPosition] }),
    line === '' ? '' : element('c:spPr', {}, line),
    labelsXml(axis),
    element('c:crossAx', { val: crosses }),
    element('c:crosses', { val: crossesAt }),
  ].join('')
}
