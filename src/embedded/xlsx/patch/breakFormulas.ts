import { brokenFormula, type DeletedSheet } from '../../workbook/brokenFormula'
import { xmlText } from '../write/xml'
import type { EditablePackage } from './EditablePackage'
import { decodedText } from './rawXml'

/** Elements whose text is a formula: of cells, rules, lists to choose from, tables, charts and names. */
const FORMULAS =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName)(?:\s[^>]*)?>)([^<]+)(?=<\/)/g

const WITH_FORMULAS = ['worksheet', 'chartsheet', 'drawing', 'chart', 'table']

/** Lets all that referred to deleted sheets show #REF!, as Excel does. Left as it was, it would make the file unsound. */
export async function breakFormulas(
  file: EditablePackage,
  main: string,
  deleted: readonly DeletedSheet[],
): Promise<void> {
  for (const path of await partsWithFormulas(file, main)) {
    const xml = await file.text(path)
    const broken = xml.replace(FORMULAS, (whole: string, tag: string, text: string) => {
      const formula = decodedText(text)
      const now = brokenFormula(formula, deleted)
      return now === formula ? whole : tag + xmlText(now)
    })
    if (broken !== xml) file.replace(path, broken)
  }
}

async function partsWithFormulas(file: EditablePackage, main: string): Promise<Set<string>> {
  const paths = new Set([main])
  for (const path of paths) {
    for (const { type, target } of (await file.original.relationships(path)).values()) {
      if (WITH_FORMULAS.includes(type) && file.has(target)) paths.add(target)
    }
  }
  return paths
}
