import { intersection } from '../../workbook/Area'
import type { ComparisonOperator } from '../../workbook/ConditionalFormat'
import type { DataValidation, ValidationRule } from '../../workbook/DataValidation'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { asRecord } from '../Arguments'
import { clearValidations } from '../clearCells'
import { flagOf, memberOf, textOf } from '../expected'
import { assertSheetUnprotected } from '../protection'
import type { RangeList } from '../RangeList'
import type { Session } from '../Session'
import type { Json } from '../wire'

const OPERATORS: readonly ComparisonOperator[] = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
]

/** The API's name of each kind of comparison. */
const COMPARED = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
} as const

const dataValidationClass: ApiClass<RangeList> = {
  name: 'DataValidation',
  scalars: {
    Rule: { get: (ranges) => ruleOptions(find(ranges)?.rule ?? null), set: setRule },
    Type: { get: (ranges) => find(ranges)?.rule.kind ?? 'None' },
    IgnoreBlanks: {
      get: (ranges) => find(ranges)?.ignoreBlanks ?? true,
      set: (ranges, value) => {
        required(ranges).ignoreBlanks = flagOf(value)
      },
    },
    ErrorAlert: { get: (ranges) => alertOptions(find(ranges)), set: setAlert },
    Prompt: { get: (ranges) => promptOptions(find(ranges)), set: setPrompt },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      assertSheetUnprotected(sheet)
      for (const area of areas) clearValidations(sheet, area)
      return undefined
    },
  },
}

export function dataValidationObject(ranges: RangeList, session: Session): ApiObject {
  return apiObject(dataValidationClass, ranges, session)
}

function find({ sheet, areas }: RangeList): DataValidation | null {
  const [first] = areas
  const here = first && { ...first, rowCount: 1, columnCount: 1 }
  return sheet.validations.find((each) => here && each.areas.some((area) => intersection(area, here))) ?? null
}

function required(ranges: RangeList): DataValidation {
  const validation = find(ranges)
  if (!validation) throw new ApiError('InvalidOperation', 'The range has no rule yet')
  return validation
}

function setRule({ sheet, areas }: RangeList, value: Json): void {
  assertSheetUnprotected(sheet)
  const rule = parsedRule(value)
  for (const area of areas) clearValidations(sheet, area)
  sheet.validations.push({
    areas: [...areas],
    rule,
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '', message: '' },
    prompt: { show: true, title: '', message: '' },
  })
}

function parsedRule(value: Json): ValidationRule {
  const options = asRecord(value)
  if (options['list']) {
    const { source = null, inCellDropDown = null } = asRecord(options['list'])
    return { kind: 'List', source: textOf(source), inCellDropDown: inCellDropDown !== false }
  }
  if (options['custom']) return { kind: 'Custom', formula: textOf(asRecord(options['custom'])['formula'] ?? null) }
  for (const [name, kind] of Object.entries(COMPARED)) {
    if (!options[name]) continue
    const { formula1 = null, formula2 = null, operator = null } = asRecord(options[name])
    const second = formula2 === null ? null : operand(formula2)
    return { kind, operator: memberOf(OPERATORS, operator), formula1: operand(formula1), formula2: second }
  }
  throw new ApiError('InvalidArgument', `Not a rule: ${JSON.stringify(value)}`)
}

function operand(value: Json): string | number {
  return typeof value === 'number' ? value : textOf(value)
}

function ruleOptions(rule: ValidationRule | null): Json {
  if (!rule) return {}
  if (rule.kind === 'List') return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } }
  if (rule.kind === 'Custom') return { custom: { formula: rule.formula } }
  const { kind, operator, formula1, formula2 } = rule
  const name = kind.charAt(0).toLowerCase() + kind.slice(1)
  return { [name]: formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 } }
}

function alertOptions(validation: DataValidation | null): Json {
  const { show = true, style = 'Stop', title = '', message = '' } = validation?.errorAlert ?? {}
  return { showAlert: show, style, title, message }
}

function setAlert(ranges: RangeList, value: Json): void {
  const { showAlert = true, style = 'Stop', title = '', message = '' } = asRecord(value)
  required(ranges).errorAlert = {
    show: flagOf(showAlert),
    style: memberOf(['Stop', 'Warning', 'Information'], style),
    title: textOf(title),
    message: textOf(message),
  }
}

function promptOptions(validation: DataValidation | null): Json {
  const { show = true, title = '', message = '' } = validation?.prompt ?? {}
  return { showPrompt: show, title, message }
}

function setPrompt(ranges: RangeList, value: Json): void {
  const { showPrompt = true, title = '', message = '' } = asRecord(value)
  required(ranges).prompt = { show: flagOf(showPrompt), title: textOf(title), message: textOf(message) }
}
