import { quotedSheetName } from '../workbook/address'
import { brokenFormula } from '../workbook/brokenFormula'
import type { ConditionalRule } from '../workbook/ConditionalFormat'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'

/** Rewrites every mention of a sheet in formulas, names, charts and rules after its name has changed. */
export function renameReferences(workbook: Workbook, oldName: string, newName: string): void {
  const prefix = `${quotedSheetName(newName)}!`
  replaceReferences(workbook, (text) => renamed(text, oldName, prefix))
}

/** What pointed to a deleted sheet or its tables points nowhere. */
export function breakReferences(workbook: Workbook, deleted: Sheet): void {
  replaceReferences(workbook, (text) => brokenFormula(text, [deleted]))
}

const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu

function renamed(text: string, oldName: string, prefix: string): string {
  return text.replace(PARTS, (whole: string, quoted?: string, plain?: string) => {
    const name = quoted?.replaceAll("''", "'") ?? plain
    return name?.toLowerCase() === oldName.toLowerCase() ? prefix : whole
  })
}

/** Replaces every text that may refer to cells; `on` is the sheet that it stands on, null for the workbook's names. */
export function replaceReferences(workbook: Workbook, replace: (text: string, on: Sheet | null) => string): void {
  for (const name of workbook.names) name.formula = replace(name.formula, null)
  for (const sheet of workbook.sheets) replaceOnSheet(sheet, (text) => replace(text, sheet))
}

function replaceOnSheet(sheet: Sheet, replace: (text: string) => string): void {
  for (const name of sheet.names) name.formula = replace(name.formula)
  sheet.cells.replaceFormulas(replace)
  replaceInRules(sheet, replace)
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.valuesSource = replace(series.valuesSource)
    series.nameSource = series.nameSource && replace(series.nameSource)
    series.categoriesSource = series.categoriesSource && replace(series.categoriesSource)
  }
}

function replaceInRules(sheet: Sheet, replace: (text: string) => string): void {
  for (const format of sheet.conditionalFormats) format.rule = format.rule && ruleWith(format.rule, replace)
  for (const { rule } of sheet.validations) {
    if (rule.kind === 'List') rule.source = replace(rule.source)
    else if (rule.kind === 'Custom') rule.formula = replace(rule.formula)
  }
}

function ruleWith(rule: ConditionalRule, replace: (text: string) => string): ConditionalRule {
  if (rule.kind === 'Custom') return { ...rule, formula: replace(rule.formula) }
  if (rule.kind === 'ContainsText') return rule
  return { ...rule, formula1: replace(rule.formula1), formula2: rule.formula2 && replace(rule.formula2) }
}
