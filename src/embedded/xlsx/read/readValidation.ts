import type { Area } from '../../workbook/Area'
import type { DataValidation, ValidationRule } from '../../workbook/DataValidation'
import { comparisonNamed } from '../operators'
import { VALIDATION_TYPES } from '../write/validationsXml'
import { flag } from './elements'

type Attributes = Readonly<Record<string, string>>

const ALERTS: Record<string, DataValidation['errorAlert']['style']> = { warning: 'Warning', information: 'Information' }

/** null for a validation that lets everything pass. */
export function readValidation(
  attributes: Attributes,
  areas: Area[],
  formulas: readonly string[],
): DataValidation | null {
  const rule = ruleOf(attributes, formulas)
  if (!rule) return null
  return {
    areas,
    rule,
    ignoreBlanks: flag(attributes.allowBlank),
    errorAlert: {
      show: flag(attributes.showErrorMessage),
      style: ALERTS[attributes.errorStyle ?? ''] ?? 'Stop',
      title: attributes.errorTitle ?? '',
      message: attributes.error ?? '',
    },
    prompt: {
      show: flag(attributes.showInputMessage),
      title: attributes.promptTitle ?? '',
      message: attributes.prompt ?? '',
    },
  }
}

function ruleOf(
  { type, operator, showDropDown }: Attributes,
  [first, second]: readonly string[],
): ValidationRule | null {
  const kind = (Object.keys(VALIDATION_TYPES) as ValidationRule['kind'][]).find((key) => VALIDATION_TYPES[key] === type)
  if (kind === undefined || first === undefined) return null
  if (kind === 'List') {
    const listed = /^="(.*)"$/s.exec(first)?.[1]
    return { kind, source: listed ?? first, inCellDropDown: !flag(showDropDown) }
  }
  if (kind === 'Custom') return { kind, formula: first }
  const bound = (formula: string): string | number => {
    const number = Number(formula.slice(1))
    return Number.isNaN(number) ? formula : number
  }
  return {
    kind,
    operator: comparisonNamed(operator ?? 'between') ?? 'Between',
    formula1: bound(first),
    formula2: second === undefined ? null : bound(second),
  }
}
