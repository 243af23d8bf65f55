import { replaceReferences } from '../protocol/sheetReferences'
import { brokenFormula } from '../workbook/brokenFormula'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'

/** Which sheets would lose something that their formulas, rules or charts refer to, were one of these deleted. */
export function referringSheets(workbook: Workbook, sheets: readonly Sheet[]): Map<Sheet, Set<Sheet>> {
  const referring = new Map(sheets.map((sheet) => [sheet, new Set<Sheet>()]))
  replaceReferences(workbook, (text, on) => {
    if (on === null) return text
    for (const sheet of sheets) if (brokenFormula(text, [sheet]) !== text) referring.get(sheet)?.add(on)
    return text
  })
  return referring
}
