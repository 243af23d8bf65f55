import type { Area } from '../../workbook/Area'
import type { Border, CellStyle, LineStyle, LineWeight } from '../../workbook/CellStyle'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { checkedColor } from '../colors'
import { memberOf } from '../expected'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'
import { changeStyles, commonStyle } from '../styleProperties'
import type { Json } from '../wire'

const LINE_STYLES: readonly (LineStyle | 'None')[] = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
]
const LINE_WEIGHTS: readonly LineWeight[] = ['Hairline', 'Thin', 'Medium', 'Thick']
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' }

type CellSide = 'borderTop' | 'borderBottom' | 'borderLeft' | 'borderRight'

interface SideCells {
  side: CellSide
  /** The part of an area whose cells have that side on the border. */
  part: (area: Area) => Area
}

const firstRow = (area: Area) => ({ ...area, rowCount: 1 })
const lastRow = (area: Area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 })
const firstColumn = (area: Area) => ({ ...area, columnCount: 1 })
const lastColumn = (area: Area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 })
const butFirstRow = (area: Area) => ({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 })
const butLastRow = (area: Area) => ({ ...area, rowCount: area.rowCount - 1 })
const butFirstColumn = (area: Area) => ({ ...area, column: area.column + 1, columnCount: area.columnCount - 1 })
const butLastColumn = (area: Area) => ({ ...area, columnCount: area.columnCount - 1 })

/** Which sides of which cells make each border of a range; a line between cells belongs to both. */
const BORDERS: Record<string, SideCells[]> = {
  EdgeTop: [{ side: 'borderTop', part: firstRow }],
  EdgeBottom: [{ side: 'borderBottom', part: lastRow }],
  EdgeLeft: [{ side: 'borderLeft', part: firstColumn }],
  EdgeRight: [{ side: 'borderRight', part: lastColumn }],
  InsideHorizontal: [
    { side: 'borderBottom', part: butLastRow },
    { side: 'borderTop', part: butFirstRow },
  ],
  InsideVertical: [
    { side: 'borderRight', part: butLastColumn },
    { side: 'borderLeft', part: butFirstColumn },
  ],
}

interface RangeBorder {
  ranges: RangeList
  index: string
  sides: SideCells[]
}

const rangeBorderClass: ApiClass<RangeBorder> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (border) => common(border, (line) => line?.style ?? 'None'),
      set: (border, value) => {
        const style = memberOf(LINE_STYLES, value)
        change(border, (line) => (style === 'None' ? null : { ...(line ?? PLAIN), style }))
      },
    },
    Weight: {
      get: (border) => common(border, (line) => line?.weight ?? 'Thin'),
      set: (border, value) => {
        const weight = memberOf(LINE_WEIGHTS, value)
        change(border, (line) => ({ ...(line ?? PLAIN), weight }))
      },
    },
    Color: {
      get: (border) => common(border, (line) => line?.color ?? '#000000'),
      set: (border, value) => {
        const color = checkedColor(value)
        change(border, (line) => ({ ...(line ?? PLAIN), color }))
      },
    },
  },
}

const rangeBordersClass: ApiClass<RangeList> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => Object.keys(BORDERS).length } },
  items: (ranges, session) => Object.keys(BORDERS).map((index) => borderObject(ranges, index, session)),
  item: (ranges, key, session) => borderObject(ranges, memberOf(Object.keys(BORDERS), key), session),
  methods: {
    GetItemAt: (ranges, args, session) => {
      const index = Object.keys(BORDERS)[args.integer(0)]
      if (index === undefined) throw new ApiError('InvalidArgument', 'There is no such border')
      return { object: borderObject(ranges, index, session) }
    },
  },
}

export function rangeBordersObject(ranges: RangeList, session: Session): ApiObject {
  return apiObject(rangeBordersClass, ranges, session)
}

function borderObject(ranges: RangeList, index: string, session: Session): ApiObject {
  return apiObject(rangeBorderClass, { ranges, index, sides: BORDERS[index] ?? [] }, session)
}

function cellsOf(ranges: RangeList, part: SideCells['part']): RangeList {
  const parts = ranges.areas.map(part).filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)
  return new RangeList(ranges.sheet, parts)
}

function common({ ranges, sides }: RangeBorder, pick: (line: Border | null) => Json): Json {
  const [first] = sides
  return first ? commonStyle(cellsOf(ranges, first.part), (style) => pick(style[first.side])) : null
}

function change({ ranges, sides }: RangeBorder, next: (line: Border | null) => Border | null): void {
  for (const { side, part } of sides) {
    const cells = cellsOf(ranges, part)
    for (const area of cells.areas) {
      const line = ranges.sheet.style(area.row, area.column)[side]
      const changes: Partial<CellStyle> = {}
      changes[side] = next(line)
      changeStyles(new RangeList(ranges.sheet, [area]), changes)
    }
  }
}
