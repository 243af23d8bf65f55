import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { textOf } from '../expected'
import type { Session } from '../Session'
import type { Json } from '../wire'
import type { ChartOnSheet } from './chart'

/** A chart seen as a drawing: the only way to its alternative text. */
const shapeClass: ApiClass<ChartOnSheet> = {
  name: 'Shape',
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: { get: ({ chart }) => chart.name },
    Type: { get: () => 'Unsupported' },
    AltTextDescription: {
      get: ({ chart }) => chart.alternativeText,
      set: ({ chart }, value) => {
        chart.alternativeText = textOf(value)
      },
    },
    AltTextTitle: {
      get: ({ chart }) => chart.alternativeTitle,
      set: ({ chart }, value) => {
        chart.alternativeTitle = textOf(value)
      },
    },
  },
}

const shapesClass: ApiClass<Sheet> = {
  name: 'ShapeCollection',
  items: (sheet, session) => sheet.charts.map((chart) => apiObject(shapeClass, { sheet, chart }, session)),
  item: find,
  methods: {
    GetCount: ({ charts }) => ({ value: charts.length }),
    GetItem: (sheet, args, session) => {
      const object = find(sheet, args.value(0), session)
      if (!object) throw new ApiError('ItemNotFound', `There is no shape ${JSON.stringify(args.value(0))}`)
      return { object }
    },
    GetItemOrNullObject: (sheet, args, session) => ({ object: find(sheet, args.value(0), session) }),
  },
}

export function shapesObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(shapesClass, sheet, session)
}

function find(sheet: Sheet, key: Json, session: Session): ApiObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key)
  return chart ? apiObject(shapeClass, { sheet, chart }, session) : null
}
