import { areaAddress } from '../../workbook/address'
import type { Area } from '../../workbook/Area'
import type { ConditionalFormat, TextOperator } from '../../workbook/ConditionalFormat'
import type { Sheet } from '../../workbook/Sheet'
import { OPERATORS, TEXT_OPERATORS } from '../operators'
import type { StylesPart } from './StylesPart'
import { element, xmlText } from './xml'

export function conditionalFormatsXml(sheet: Sheet, styles: StylesPart): string {
  return sheet.conditionalFormats.map((format, index) => formatXml(format, index + 1, styles)).join('')
}

export function addresses(areas: readonly Area[]): string {
  return areas.map((area) => areaAddress(area)).join(' ')
}

export function formulaXml(name: string, formula: string | number): string {
  return element(name, {}, xmlText(String(formula).replace(/^=/, '')))
}

function formatXml(format: ConditionalFormat, priority: number, styles: StylesPart): string {
  const [first] = format.areas
  if (format.rule === null || !first) return ''
  const common = { priority, stopIfTrue: format.stopIfTrue || null, dxfId: styles.look(format.look) }
  return element('conditionalFormatting', { sqref: addresses(format.areas) }, ruleXml(format.rule, first, common))
}

function ruleXml(
  rule: NonNullable<ConditionalFormat['rule']>,
  area: Area,
  common: Record<string, number | boolean | null>,
): string {
  switch (rule.kind) {
    case 'Custom':
      return element('cfRule', { type: 'expression', ...common }, formulaXml('formula', rule.formula))
    case 'CellValue':
      return element(
        'cfRule',
        { type: 'cellIs', ...common, operator: OPERATORS[rule.operator] },
        formulaXml('formula', rule.formula1),
        rule.formula2 === null ? '' : formulaXml('formula', rule.formula2),
      )
    case 'ContainsText': {
      const names = TEXT_OPERATORS[rule.operator]
      const cell = areaAddress({ ...area, rowCount: 1, columnCount: 1 })
      return element(
        'cfRule',
        { type: names.type, ...common, operator: names.operator, text: rule.text },
        formulaXml('formula', textFormula(rule.operator, rule.text, cell)),
      )
    }
  }
}

/** Excel evaluates this formula; operator and text only serve its dialog. */
function textFormula(operator: TextOperator, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`
    case 'EndsWith':
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`
  }
}
