import { parseArea } from '../../workbook/address'
import type { Area } from '../../workbook/Area'
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from '../../workbook/ConditionalFormat'
import type { Sheet } from '../../workbook/Sheet'
import { comparisonNamed, textOperatorOfType } from '../operators'
import { flag, unescaped } from './elements'
import type { TagHandler } from './PackageReader'
import { readValidation } from './readValidation'

type Attributes = Readonly<Record<string, string>>

/** Conditional formats and validations of a sheet's part; kinds that the model does not hold are passed over. */
export class RulesReader implements TagHandler {
  private areas: Area[] = []
  private rule: Attributes | null = null
  private validation: Attributes | null = null
  private formulas: string[] = []
  private formula: string | null = null
  private readonly found: { priority: number; format: ConditionalFormat }[] = []

  constructor(
    private readonly sheet: Sheet,
    private readonly looks: readonly ConditionalLook[],
    private readonly newId: () => string,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') this.areas = areasOf(attributes.sqref)
    else if (name === 'cfRule') {
      this.rule = attributes
      this.formulas = []
    } else if (name === 'dataValidation') {
      this.validation = attributes
      this.formulas = []
    } else if (name === 'formula' || name === 'formula1' || name === 'formula2') this.formula = ''
  }

  text(text: string): void {
    if (this.formula !== null) this.formula += text
  }

  close(name: string): void {
    if (this.formula !== null && name.startsWith('formula')) {
      this.formulas.push(`=${unescaped(this.formula)}`)
      this.formula = null
    } else if (name === 'cfRule' && this.rule) this.addFormat(this.rule)
    else if (name === 'dataValidation' && this.validation) this.addValidation(this.validation)
    else if (name === 'worksheet') this.finish()
  }

  private addFormat(attributes: Attributes): void {
    const rule = ruleOf(attributes, this.formulas)
    this.rule = null
    if (!rule) return
    const format: ConditionalFormat = {
      id: this.newId(),
      areas: this.areas,
      rule,
      kind: rule.kind,
      look: this.looks[Number(attributes.dxfId ?? -1)] ?? {},
      stopIfTrue: flag(attributes.stopIfTrue),
    }
    this.found.push({ priority: Number(attributes.priority ?? 0), format })
  }

  private addValidation(attributes: Attributes): void {
    const validation = readValidation(attributes, areasOf(attributes.sqref), this.formulas)
    this.validation = null
    if (validation) this.sheet.validations.push(validation)
  }

  /** Files list the rules by their areas, the model by priority. */
  private finish(): void {
    this.found.sort((a, b) => a.priority - b.priority)
    this.sheet.conditionalFormats.push(...this.found.map(({ format }) => format))
  }
}

function areasOf(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((address) => parseArea(address) ?? [])
}

function ruleOf({ type, operator, text }: Attributes, [first, second]: readonly string[]): ConditionalRule | null {
  const textOperator = textOperatorOfType(type)
  if (textOperator) return { kind: 'ContainsText', operator: textOperator, text: text ?? '' }
  if (first === undefined) return null
  if (type === 'expression') return { kind: 'Custom', formula: first }
  const comparison = comparisonNamed(operator)
  if (type !== 'cellIs' || !comparison) return null
  return { kind: 'CellValue', operator: comparison, formula1: first, formula2: second ?? null }
}

/** Whether the model holds rules of this kind. */
export function isReadRule(attributes: Attributes): boolean {
  return ruleOf(attributes, ['']) !== null
}
