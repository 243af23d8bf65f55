import type { CellArea } from '../../report/Report'
import { rangeOf } from '../write/writeStyles'
import { endRow } from './areas'
import type { ArrangedTable } from './arrangeSheet'
import type { UpdatePlan } from './planUpdate'

/** Beneath the rows, as wide as the table was. */
export function totalsArea({ area, before }: ArrangedTable): CellArea[] {
  if (before === null || before.totals === null) return []
  return [{ row: endRow(area), column: area.column, rowCount: 1, columnCount: before.area.columnCount }]
}

/**
 * Switches rows of totals on again, which are off while their tables change their size. This comes after everything
 * else: should the host refuse it, the results are none the worse.
 */
export async function restoreTotals(context: Excel.RequestContext, plans: readonly UpdatePlan[]): Promise<void> {
  for (const { arranged, update } of plans) {
    const sheet = context.workbook.worksheets.getItem(update.worksheetId)
    for (const table of arranged.tables) {
      const [area] = totalsArea(table)
      if (area === undefined || !table.before?.totals) continue
      sheet.tables.getItem(table.before.name).showTotals = true
      const range = rangeOf(sheet, area)
      range.numberFormat = [table.before.totals.formats]
      range.formulas = [table.before.totals.formulas.map((formula) => withNewHeadings(formula, table))]
    }
  }
  await context.sync()
}

/** Columns of ours may bear other headings now, in another language for instance. */
function withNewHeadings(formula: unknown, { block, before, columns }: ArrangedTable): unknown {
  if (typeof formula !== 'string' || !formula.startsWith('=')) return formula
  const renamed = new Map<string, string>(
    columns.own.flatMap((offset, i) => {
      const [old, now] = [before?.headings[offset], block.columns[i]?.heading]
      return old === undefined || now === undefined ? [] : [[`[${escaped(old)}]`, `[${escaped(now)}]`]]
    }),
  )
  return formula.replace(/\[(?:[^[\]']|'.)*\]/g, (reference) => renamed.get(reference) ?? reference)
}

function escaped(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&")
}
