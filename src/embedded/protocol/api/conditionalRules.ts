import type {
  ComparisonOperator,
  ConditionalFormat,
  ConditionalLook,
  ConditionalRule,
  TextOperator,
} from '../../workbook/ConditionalFormat'
import { type ApiClass, apiObject, type Scalar } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { asRecord } from '../Arguments'
import { checkedColor } from '../colors'
import { flagOf, memberOf, textOf } from '../expected'
import type { Session } from '../Session'
import type { Json } from '../wire'
import { conditionalBordersObject } from './conditionalBorders'

const COMPARISONS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]
const TEXT_OPERATORS: readonly TextOperator[] = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith']

type Format = ConditionalFormat
type RuleOf<K extends ConditionalRule['kind']> = Extract<ConditionalRule, { kind: K }>

const look = (format: Format, session: Session) => apiObject(lookClass, format.look, session)

const cellValueClass: ApiClass<Format> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: ({ rule }) => (rule?.kind === 'CellValue' ? comparisonOptions(rule) : null),
      set: (format, value) => {
        format.rule = comparisonRule(value)
      },
    },
  },
  objects: { Format: look },
}

const customClass: ApiClass<Format> = {
  name: 'CustomConditionalFormat',
  objects: { Format: look, Rule: (format, session) => apiObject(customRuleClass, format, session) },
}

const formula: Scalar<Format> = {
  get: ({ rule }) => (rule?.kind === 'Custom' ? rule.formula : ''),
  set: (format, value) => {
    format.rule = { kind: 'Custom', formula: textOf(value) }
  },
}

const customRuleClass: ApiClass<Format> = {
  name: 'ConditionalFormatRule',
  scalars: { Formula: formula, FormulaLocal: formula },
}

const containsTextClass: ApiClass<Format> = {
  name: 'TextConditionalFormat',
  scalars: {
    Rule: {
      get: ({ rule }) => (rule?.kind === 'ContainsText' ? { operator: rule.operator, text: rule.text } : null),
      set: (format, value) => {
        const { operator = null, text = null } = asRecord(value)
        format.rule = { kind: 'ContainsText', operator: memberOf(TEXT_OPERATORS, operator), text: textOf(text) }
      },
    },
  },
  objects: { Format: look },
}

const CLASSES: Record<ConditionalRule['kind'], ApiClass<Format>> = {
  CellValue: cellValueClass,
  Custom: customClass,
  ContainsText: containsTextClass,
}

export function conditionalKindObject(format: Format, session: Session): ApiObject {
  return apiObject(CLASSES[format.kind], format, session)
}

const lookClass: ApiClass<ConditionalLook> = {
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: lookScalar('numberFormat', textOf) },
  objects: {
    Fill: (subject, session) => apiObject(fillClass, subject, session),
    Font: (subject, session) => apiObject(fontClass, subject, session),
    Borders: (subject, session) => conditionalBordersObject(subject, session),
  },
}

const fillClass: ApiClass<ConditionalLook> = {
  name: 'ConditionalRangeFill',
  scalars: { Color: lookScalar('fill', checkedColor) },
  methods: {
    Clear: (subject) => {
      delete subject.fill
      return undefined
    },
  },
}

const fontClass: ApiClass<ConditionalLook> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Bold: lookScalar('bold', flagOf),
    Italic: lookScalar('italic', flagOf),
    Strikethrough: lookScalar('strikethrough', flagOf),
    Color: lookScalar('fontColor', checkedColor),
    Underline: {
      get: ({ underline }) => (underline === undefined ? null : underline ? 'Single' : 'None'),
      set: (subject, value) => {
        subject.underline = memberOf(['None', 'Single', 'Double'], value) !== 'None'
      },
    },
  },
}

function lookScalar<K extends 'fill' | 'fontColor' | 'bold' | 'italic' | 'strikethrough' | 'numberFormat'>(
  key: K,
  parse: (value: Json) => NonNullable<ConditionalLook[K]>,
): Scalar<ConditionalLook> {
  return {
    get: (subject) => subject[key] ?? null,
    set: (subject, value) => {
      subject[key] = parse(value)
    },
  }
}

function comparisonOptions({ operator, formula1, formula2 }: RuleOf<'CellValue'>): Json {
  return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 }
}

function comparisonRule(value: Json): RuleOf<'CellValue'> {
  const { operator = null, formula1 = null, formula2 = null } = asRecord(value)
  return {
    kind: 'CellValue',
    operator: memberOf(COMPARISONS, operator),
    formula1: formulaText(formula1),
    formula2: formula2 === null ? null : formulaText(formula2),
  }
}

function formulaText(value: Json): string {
  return typeof value === 'number' ? String(value) : textOf(value)
}
