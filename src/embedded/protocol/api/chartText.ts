import type { ChartText } from '../../workbook/Chart'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { flagOf, textOf } from '../expected'
import type { Session } from '../Session'
import { chartFontObject } from './chartFormats'

type TextClass = 'ChartTitle' | 'ChartAxisTitle'

/** The titles of a chart and of its axes. */
export function chartTextObject(name: TextClass, text: ChartText, session: Session): ApiObject {
  return apiObject(CLASSES[name], text, session)
}

function textClass(name: TextClass): ApiClass<ChartText> {
  return {
    name,
    scalars: {
      Text: {
        get: ({ text }) => text,
        // A title that is given a text appears.
        set: (title, value) => {
          title.text = textOf(value)
          title.visible = true
        },
      },
      Visible: {
        get: ({ visible }) => visible,
        set: (title, value) => {
          title.visible = flagOf(value)
        },
      },
    },
    objects: { Format: (text, session) => apiObject(formatClass(name), text, session) },
  }
}

function formatClass(name: TextClass): ApiClass<ChartText> {
  return { name: `${name}Format`, objects: { Font: (text, session) => chartFontObject(text, session) } }
}

const CLASSES: Record<TextClass, ApiClass<ChartText>> = {
  ChartTitle: textClass('ChartTitle'),
  ChartAxisTitle: textClass('ChartAxisTitle'),
}
