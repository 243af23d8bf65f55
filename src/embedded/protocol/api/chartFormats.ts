import type { ChartLine } from '../../workbook/Chart'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { checkedColor } from '../colors'
import { flagOf, memberOf, numberOf } from '../expected'
import type { Session } from '../Session'

export interface ChartFontLook {
  fontSize: number | null
  fontColor: string | null
  bold: boolean | null
}

const fontClass: ApiClass<ChartFontLook> = {
  name: 'ChartFont',
  scalars: {
    Size: {
      get: ({ fontSize }) => fontSize,
      set: (look, value) => {
        look.fontSize = numberOf(value)
      },
    },
    Color: {
      get: ({ fontColor }) => fontColor,
      set: (look, value) => {
        look.fontColor = checkedColor(value)
      },
    },
    Bold: {
      get: ({ bold }) => bold,
      set: (look, value) => {
        look.bold = flagOf(value)
      },
    },
  },
}

const LINE_STYLES: readonly ChartLine['style'][] = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
  'None',
  'Automatic',
]

const lineClass: ApiClass<ChartLine> = {
  name: 'ChartLineFormat',
  scalars: {
    Color: {
      get: ({ color }) => color ?? '',
      set: (line, value) => {
        line.color = checkedColor(value)
      },
    },
    LineStyle: {
      get: ({ style }) => style,
      set: (line, value) => {
        line.style = memberOf(LINE_STYLES, value)
      },
    },
    Weight: {
      get: ({ weight }) => weight,
      set: (line, value) => {
        line.weight = numberOf(value)
      },
    },
  },
  methods: {
    Clear: (line) => {
      line.style = 'None'
      return undefined
    },
  },
}

export function chartFontObject(look: ChartFontLook, session: Session): ApiObject {
  return apiObject(fontClass, look, session)
}

export function chartLineObject(line: ChartLine, session: Session): ApiObject {
  return apiObject(lineClass, line, session)
}
