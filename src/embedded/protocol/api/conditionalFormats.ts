import { intersection } from '../../workbook/Area'
import { areaWithout } from '../../workbook/areaWithout'
import type { ConditionalFormat, ConditionalRule } from '../../workbook/ConditionalFormat'
import type { Sheet } from '../../workbook/Sheet'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError, unknownMember } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { flagOf, numberOf } from '../expected'
import { assertSheetUnprotected } from '../protection'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'
import { conditionalKindObject } from './conditionalRules'

const KINDS: readonly ConditionalRule['kind'][] = ['CellValue', 'Custom', 'ContainsText']

/** Where each kind's rule and look are found; asking for another kind's is an error, or a null object. */
const PROPERTIES: Record<string, ConditionalRule['kind']> = {
  CellValue: 'CellValue',
  Custom: 'Custom',
  TextComparison: 'ContainsText',
}

interface FormatOnSheet {
  sheet: Sheet
  format: ConditionalFormat
}

const conditionalFormatClass: ApiClass<FormatOnSheet> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.kind },
    Priority: { get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format), set: setPriority },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = flagOf(value)
      },
    },
  },
  objects: kindObjects(),
  methods: {
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format)
      return undefined
    },
    GetRange: ({ sheet, format }, _, { objects }) => {
      const [area, ...more] = format.areas
      if (!area || more.length > 0) throw new ApiError('InvalidOperation', 'The rule lies on more than one range')
      return { object: objects.range(new CellRange(sheet, area)) }
    },
    GetRangeOrNullObject: ({ sheet, format }, _, { objects }) => {
      const [area, ...more] = format.areas
      return { object: area && more.length === 0 ? objects.range(new CellRange(sheet, area)) : null }
    },
    GetRanges: ({ sheet, format }, _, { objects }) => ({
      object: objects.rangeAreas(new RangeList(sheet, format.areas)),
    }),
  },
}

const conditionalFormatsClass: ApiClass<RangeList> = {
  name: 'ConditionalFormatCollection',
  items: (ranges, session) => formatsOn(ranges).map((format) => formatObject(ranges.sheet, format, session)),
  item: (ranges, id, session) => find(ranges, id, session),
  methods: {
    Add: ({ sheet, areas }, args, session) => {
      assertSheetUnprotected(sheet, 'allowFormatCells')
      const format: ConditionalFormat = {
        id: session.workbook.newObjectId(),
        areas: [...areas],
        kind: ruleKind(args.text(0)),
        rule: null,
        look: {},
        stopIfTrue: false,
      }
      // A new rule comes before the older ones.
      sheet.conditionalFormats.unshift(format)
      return { object: formatObject(sheet, format, session) }
    },
    ClearAll: ({ sheet, areas }) => {
      assertSheetUnprotected(sheet, 'allowFormatCells')
      for (const format of sheet.conditionalFormats) {
        format.areas = areas.reduce((left, hole) => left.flatMap((each) => areaWithout(each, hole)), format.areas)
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0)
      return undefined
    },
    GetCount: (ranges) => ({ value: formatsOn(ranges).length }),
    GetItemAt: (ranges, args, session) => {
      const format = formatsOn(ranges)[args.integer(0)]
      if (!format) throw new ApiError('InvalidArgument', 'There is no such rule')
      return { object: formatObject(ranges.sheet, format, session) }
    },
    GetItemOrNullObject: (ranges, args, session) => ({ object: find(ranges, args.value(0), session) }),
  },
}

export function conditionalFormatsObject(ranges: RangeList, session: Session): ApiObject {
  return apiObject(conditionalFormatsClass, ranges, session)
}

function ruleKind(type: string): ConditionalRule['kind'] {
  const kind = KINDS.find((each) => each === type)
  if (!kind) throw unknownMember('ConditionalFormatType', type)
  return kind
}

function formatObject(sheet: Sheet, format: ConditionalFormat, session: Session): ApiObject {
  return apiObject(conditionalFormatClass, { sheet, format }, session)
}

function formatsOn({ sheet, areas }: RangeList): ConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((each) => areas.some((area) => intersection(each, area))),
  )
}

function find(ranges: RangeList, id: unknown, session: Session): ApiObject | null {
  const format = formatsOn(ranges).find((each) => each.id === id)
  return format ? formatObject(ranges.sheet, format, session) : null
}

function setPriority({ sheet, format }: FormatOnSheet, value: Parameters<typeof numberOf>[0]): void {
  const others = sheet.conditionalFormats.filter((each) => each !== format)
  others.splice(numberOf(value), 0, format)
  sheet.conditionalFormats = others
}

function kindObjects(): NonNullable<ApiClass<FormatOnSheet>['objects']> {
  const found = ({ format }: FormatOnSheet, kind: ConditionalRule['kind'], session: Session) =>
    format.kind === kind ? conditionalKindObject(format, session) : null
  return Object.fromEntries(
    Object.entries(PROPERTIES).flatMap(([name, kind]) => [
      [
        name,
        (subject: FormatOnSheet, session: Session) => {
          const object = found(subject, kind, session)
          if (!object) throw new ApiError('InvalidOperation', `The rule is not of type ${kind}`)
          return object
        },
      ],
      [`${name}OrNullObject`, (subject: FormatOnSheet, session: Session) => found(subject, kind, session)],
    ]),
  )
}
