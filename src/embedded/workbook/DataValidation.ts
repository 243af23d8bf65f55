import type { Area } from './Area'
import type { ComparisonOperator } from './ConditionalFormat'

/** `source` is a comma-separated text or a formula such as "=Sheet1!$A$1:$A$5". */
export type ValidationRule =
  | { kind: 'List'; source: string; inCellDropDown: boolean }
  | { kind: 'Custom'; formula: string }
  | {
      kind: 'WholeNumber' | 'Decimal' | 'TextLength' | 'Date' | 'Time'
      operator: ComparisonOperator
      formula1: string | number
      formula2: string | number | null
    }

export interface DataValidation {
  areas: Area[]
  rule: ValidationRule
  ignoreBlanks: boolean
  errorAlert: { show: boolean; style: 'Stop' | 'Warning' | 'Information'; title: string; message: string }
  prompt: { show: boolean; title: string; message: string }
}
