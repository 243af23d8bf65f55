import type { LineStyle } from '../../workbook/CellStyle'
import type { ConditionalLook } from '../../workbook/ConditionalFormat'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { checkedColor } from '../colors'
import { memberOf } from '../expected'
import type { Session } from '../Session'

const SIDES = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
} as const

type SideName = keyof typeof SIDES
const SIDE_NAMES: readonly SideName[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight']
const PLAIN = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const
const LINE_STYLES: readonly (LineStyle | 'None')[] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']

interface Side {
  look: ConditionalLook
  name: SideName
}

const borderClass: ApiClass<Side> = {
  name: 'ConditionalRangeBorder',
  scalars: {
    SideIndex: { get: ({ name }) => name },
    Style: {
      get: ({ look, name }) => look[SIDES[name]]?.style ?? 'None',
      set: ({ look, name }, value) => {
        const style = memberOf(LINE_STYLES, value)
        if (style === 'None') Reflect.deleteProperty(look, SIDES[name])
        else look[SIDES[name]] = { ...(look[SIDES[name]] ?? PLAIN), style }
      },
    },
    Color: {
      get: ({ look, name }) => look[SIDES[name]]?.color ?? '#000000',
      set: ({ look, name }, value) => {
        look[SIDES[name]] = { ...(look[SIDES[name]] ?? PLAIN), color: checkedColor(value) }
      },
    },
  },
}

const bordersClass: ApiClass<ConditionalLook> = {
  name: 'ConditionalRangeBorderCollection',
  scalars: { Count: { get: () => SIDE_NAMES.length } },
  objects: Object.fromEntries(
    SIDE_NAMES.map((name) => [
      name.replace('Edge', ''),
      (look: ConditionalLook, session: Session) => apiObject(borderClass, { look, name }, session),
    ]),
  ),
  items: (look, session) => SIDE_NAMES.map((name) => apiObject(borderClass, { look, name }, session)),
  item: (look, key, session) => apiObject(borderClass, { look, name: memberOf(SIDE_NAMES, key) }, session),
}

export function conditionalBordersObject(look: ConditionalLook, session: Session): ApiObject {
  return apiObject(bordersClass, look, session)
}
