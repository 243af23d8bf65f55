import type { DataValidation, ValidationRule } from '../../workbook/DataValidation'
import type { Sheet } from '../../workbook/Sheet'
import { OPERATORS } from '../operators'
import { addresses, formulaXml } from './conditionalFormatsXml'
import { countedList, element } from './xml'

export const VALIDATION_TYPES: Record<ValidationRule['kind'], string> = {
  List: 'list',
  Custom: 'custom',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  TextLength: 'textLength',
  Date: 'date',
  Time: 'time',
}

export function validationsXml(sheet: Sheet): string {
  return countedList('dataValidations', sheet.validations.map(validationXml))
}

function validationXml({ areas, rule, ignoreBlanks, errorAlert, prompt }: DataValidation): string {
  return element(
    'dataValidation',
    {
      type: VALIDATION_TYPES[rule.kind],
      errorStyle: errorAlert.style === 'Stop' ? null : errorAlert.style.toLowerCase(),
      operator: 'operator' in rule ? OPERATORS[rule.operator] : null,
      allowBlank: ignoreBlanks || null,
      // The file's attribute says the opposite of its name.
      showDropDown: rule.kind === 'List' && !rule.inCellDropDown ? true : null,
      showInputMessage: prompt.show || null,
      showErrorMessage: errorAlert.show || null,
      errorTitle: errorAlert.title || null,
      error: errorAlert.message || null,
      promptTitle: prompt.title || null,
      prompt: prompt.message || null,
      sqref: addresses(areas),
    },
    ...formulas(rule),
  )
}

function formulas(rule: ValidationRule): string[] {
  switch (rule.kind) {
    case 'List':
      return [formulaXml('formula1', rule.source.startsWith('=') ? rule.source : `"${rule.source}"`)]
    case 'Custom':
      return [formulaXml('formula1', rule.formula)]
    case 'WholeNumber':
    case 'Decimal':
    case 'TextLength':
    case 'Date':
    case 'Time': {
      const second = rule.formula2 === null ? [] : [formulaXml('formula2', rule.formula2)]
      return [formulaXml('formula1', rule.formula1), ...second]
    }
  }
}
