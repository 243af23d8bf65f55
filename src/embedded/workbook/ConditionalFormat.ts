import type { Area } from './Area'
import type { Border } from './CellStyle'

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual'

export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith'

/** Formulas are texts as Excel's dialogs show them, e.g. '="A"' or "=$B2>5". */
export type ConditionalRule =
  | { kind: 'CellValue'; operator: ComparisonOperator; formula1: string; formula2: string | null }
  | { kind: 'Custom'; formula: string }
  | { kind: 'ContainsText'; operator: TextOperator; text: string }

/** What is absent keeps the cell's own look. */
export interface ConditionalLook {
  fill?: string
  fontColor?: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  numberFormat?: string
  borderTop?: Border
  borderBottom?: Border
  borderLeft?: Border
  borderRight?: Border
}

export interface ConditionalFormat {
  id: string
  areas: Area[]
  /** null while the rule has been announced but not given. */
  rule: ConditionalRule | null
  kind: ConditionalRule['kind']
  look: ConditionalLook
  stopIfTrue: boolean
}
