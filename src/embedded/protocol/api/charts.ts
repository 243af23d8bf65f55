import { newChart } from '../../workbook/Chart'
import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { seriesOfRange } from '../chartSource'
import { chartType } from '../chartTypes'
import { memberOf, textOf } from '../expected'
import { assertSheetUnprotected } from '../protection'
import { rangeArgument } from '../rangeOf'
import type { Session } from '../Session'
import type { Json } from '../wire'

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const

const chartsClass: ApiClass<Sheet> = {
  name: 'ChartCollection',
  scalars: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet, { objects }) => sheet.charts.map((chart) => objects.chart(sheet, chart)),
  item: find,
  methods: {
    Add: (sheet, args, { objects, workbook }) => {
      assertSheetUnprotected(sheet)
      const source = rangeArgument(args, 1, sheet, workbook)
      const seriesBy = memberOf(SERIES_BY, args.value(2) ?? 'Auto')
      const chart = newChart(workbook.newObjectId(), freeChartName(sheet), chartType(args.value(0)))
      chart.series = seriesOfRange(source, seriesBy, chart)
      const [only, ...others] = chart.series
      chart.title.text = only && others.length === 0 ? only.name : 'Chart Title'
      sheet.charts.push(chart)
      return { object: objects.chart(sheet, chart) }
    },
    GetItem: (sheet, args, session) => {
      const object = find(sheet, args.value(0), session)
      if (!object) throw new ApiError('ItemNotFound', `There is no chart ${JSON.stringify(args.value(0))}`)
      return { object }
    },
    GetItemOrNullObject: (sheet, args, session) => ({ object: find(sheet, args.value(0), session) }),
    GetItemAt: (sheet, args, { objects }) => {
      const chart = sheet.charts[args.integer(0)]
      if (!chart) throw new ApiError('InvalidArgument', 'There is no such chart')
      return { object: objects.chart(sheet, chart) }
    },
    GetCount: ({ charts }) => ({ value: charts.length }),
  },
}

export function chartsObject(sheet: Sheet, session: Session): ApiObject {
  return apiObject(chartsClass, sheet, session)
}

function find(sheet: Sheet, key: Json, { objects }: Session): ApiObject | null {
  const wanted = textOf(key).toLowerCase()
  const chart = sheet.charts.find((each) => each.id.toLowerCase() === wanted || each.name.toLowerCase() === wanted)
  return chart ? objects.chart(sheet, chart) : null
}

function freeChartName({ charts }: Sheet): string {
  let number = charts.length + 1
  while (charts.some(({ name }) => name === `Chart ${number}`)) number++
  return `Chart ${number}`
}
