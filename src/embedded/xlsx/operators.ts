import type { ComparisonOperator, TextOperator } from '../workbook/ConditionalFormat'

/** Names in files of the comparisons of rules and validations. */
export const OPERATORS: Record<ComparisonOperator, string> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
}

export const TEXT_OPERATORS: Record<TextOperator, { type: string; operator: string }> = {
  Contains: { type: 'containsText', operator: 'containsText' },
  NotContains: { type: 'notContainsText', operator: 'notContains' },
  BeginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  EndsWith: { type: 'endsWith', operator: 'endsWith' },
}

export function comparisonNamed(name: string | undefined): ComparisonOperator | null {
  return (Object.keys(OPERATORS) as ComparisonOperator[]).find((key) => OPERATORS[key] === name) ?? null
}

export function textOperatorOfType(type: string | undefined): TextOperator | null {
  return (Object.keys(TEXT_OPERATORS) as TextOperator[]).find((key) => TEXT_OPERATORS[key].type === type) ?? null
}
