import type { Area } from '../workbook/Area'
import { columnOfLetters } from '../workbook/address'
import type { Sheet } from '../workbook/Sheet'

const REFERENCE =
  /"(?:[^"]|"")*"|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!])/giu

/**
 * A formula of the sheet `on` after cells have been inserted at `inserted`: references to what has moved down follow it,
 * ranges that reach across grow.
 */
export function shiftedReferences(formula: string, on: Sheet | null, sheet: Sheet, inserted: Area): string {
  return formula.replace(REFERENCE, (whole: string, name?: string, first?: string, last?: string) => {
    if (first === undefined || !namesSheet(name, on, sheet)) return whole
    const corners = last === undefined ? [first] : [first, last]
    const columns = corners.map((corner) => columnOfLetters(corner.replace(/[$\d]/g, '')))
    const inside = columns.every((at) => at >= inserted.column && at < inserted.column + inserted.columnCount)
    if (!inside) return whole
    const prefix = name === undefined ? '' : `${name}!`
    return prefix + corners.map((corner) => shifted(corner, inserted)).join(':')
  })
}

function namesSheet(name: string | undefined, on: Sheet | null, sheet: Sheet): boolean {
  if (name === undefined) return on === sheet
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
  return plain.toLowerCase() === sheet.name.toLowerCase()
}

function shifted(corner: string, { row, rowCount }: Area): string {
  return corner.replace(/\d+$/, (digits) => String(Number(digits) - 1 >= row ? Number(digits) + rowCount : digits))
}
