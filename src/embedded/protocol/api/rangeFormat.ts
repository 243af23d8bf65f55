import { type HorizontalAlignment, type Underline, type VerticalAlignment } from '../../workbook/CellStyle'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { checkedColor } from '../colors'
import { flagOf, numberOf, textOf } from '../expected'
import type { RangeList } from '../RangeList'
import type { Session } from '../Session'
import {
  autofitColumns,
  autofitRows,
  columnWidth,
  hasStandardHeight,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  setStandardHeight,
} from '../sizes'
import { changeStyles, commonStyle, parseMember, styleScalar } from '../styleProperties'
import { rangeBordersObject } from './rangeBorders'

const HORIZONTAL: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
]
const VERTICAL: readonly VerticalAlignment[] = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']
const UNDERLINES: readonly Underline[] = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant']

const rangeFormatClass: ApiClass<RangeList> = {
  name: 'RangeFormat',
  scalars: {
    WrapText: styleScalar('wrapText', flagOf),
    HorizontalAlignment: styleScalar('horizontalAlignment', parseMember(HORIZONTAL)),
    VerticalAlignment: styleScalar('verticalAlignment', parseMember(VERTICAL)),
    ShrinkToFit: styleScalar('shrinkToFit', flagOf),
    IndentLevel: styleScalar('indent', numberOf),
    TextOrientation: styleScalar('textOrientation', numberOf),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
    UseStandardHeight: { get: hasStandardHeight, set: setStandardHeight },
  },
  objects: {
    Fill: (ranges, session) => apiObject(rangeFillClass, ranges, session),
    Font: (ranges, session) => apiObject(rangeFontClass, ranges, session),
    Borders: (ranges, session) => rangeBordersObject(ranges, session),
    Protection: (ranges, session) => apiObject(formatProtectionClass, ranges, session),
  },
  methods: {
    AutofitColumns: (ranges, _, { workbook }) => {
      autofitColumns(ranges, workbook.date1904)
      return undefined
    },
    AutofitRows: (ranges) => {
      autofitRows(ranges)
      return undefined
    },
  },
}

const rangeFillClass: ApiClass<RangeList> = {
  name: 'RangeFill',
  scalars: {
    Color: {
      get: (ranges) => commonStyle(ranges, ({ fill }) => fill ?? '#FFFFFF'),
      set: (ranges, value) => {
        changeStyles(ranges, { fill: value === '' ? null : checkedColor(value) })
      },
    },
  },
  methods: {
    Clear: (ranges) => {
      changeStyles(ranges, { fill: null })
      return undefined
    },
  },
}

const rangeFontClass: ApiClass<RangeList> = {
  name: 'RangeFont',
  scalars: {
    Name: styleScalar('fontName', textOf),
    Size: styleScalar('fontSize', numberOf),
    Color: styleScalar('fontColor', checkedColor),
    Bold: styleScalar('bold', flagOf),
    Italic: styleScalar('italic', flagOf),
    Underline: styleScalar('underline', parseMember(UNDERLINES)),
    Strikethrough: styleScalar('strikethrough', flagOf),
  },
}

const formatProtectionClass: ApiClass<RangeList> = {
  name: 'FormatProtection',
  scalars: { Locked: styleScalar('locked', flagOf) },
}

export function rangeFormatObject(ranges: RangeList, session: Session): ApiObject {
  return apiObject(rangeFormatClass, ranges, session)
}
