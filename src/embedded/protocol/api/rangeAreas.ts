import { intersection, isEntireColumns, isEntireRows } from '../../workbook/Area'
import { areaAddress, quotedSheetName } from '../../workbook/address'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { clearCells } from '../clearCells'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'

const rangeAreasClass: ApiClass<RangeList> = {
  name: 'RangeAreas',
  scalars: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0) },
    IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumns) },
    IsEntireRow: { get: ({ areas }) => areas.every(isEntireRows) },
  },
  objects: {
    Areas: (ranges, session) => apiObject(rangeCollectionClass, ranges, session),
    Format: (ranges, { objects }) => objects.rangeFormat(ranges),
    ConditionalFormats: (ranges, { objects }) => objects.conditionalFormats(ranges),
    DataValidation: (ranges, { objects }) => objects.dataValidation(ranges),
    Worksheet: (ranges, { objects }) => objects.worksheet(ranges.sheet),
  },
  methods: {
    Clear: ({ sheet, areas }, args) => {
      for (const area of areas) clearCells(new CellRange(sheet, area), args.optionalText(0) ?? 'All')
      return undefined
    },
    GetUsedRangeAreasOrNullObject: ({ sheet, areas }, args, { objects }) => {
      const used = sheet.usedArea(args.flag(0))
      const parts = areas.map((area) => used && intersection(area, used)).filter((part) => part !== null)
      return { object: parts.length > 0 ? objects.rangeAreas(new RangeList(sheet, parts)) : null }
    },
  },
}

const rangeCollectionClass: ApiClass<RangeList> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }, { objects }) => areas.map((area) => objects.range(new CellRange(sheet, area))),
  methods: {
    GetCount: ({ areas }) => ({ value: areas.length }),
    GetItemAt: ({ sheet, areas }, args, { objects }) => {
      const area = areas[args.integer(0)]
      if (!area) throw new ApiError('InvalidArgument', 'There is no such area')
      return { object: objects.range(new CellRange(sheet, area)) }
    },
  },
}

export function rangeAreasObject(ranges: RangeList, session: Session): ApiObject {
  return apiObject(rangeAreasClass, ranges, session)
}

function addresses({ sheet, areas }: RangeList): string {
  return areas.map((area) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}`).join(',')
}
