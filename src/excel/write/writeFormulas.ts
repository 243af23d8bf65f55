import type { CellContent, CellsBlock, CellValue } from '../../report/Report'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'

/** The value that is written to a cell; a formula finds its own. */
export function valueOf(content: CellContent): CellValue {
  return isFormula(content) ? null : content
}

/** Formulas of a block, neighbours of a row together. They follow the values, which blank their cells. */
export async function writeFormulas(queue: RequestQueue, sheet: Excel.Worksheet, block: CellsBlock): Promise<void> {
  for (const [down, cells] of block.values.entries()) {
    for (const { first, formulas } of formulaRuns(cells)) {
      await queue.makeRoom(COMMAND_BYTES + formulas.join('').length)
      const range = sheet.getRangeByIndexes(block.row + down, block.column + first, 1, formulas.length)
      range.formulasR1C1 = [formulas]
    }
  }
}

/** A list to choose from in the cells that have one. */
export async function offerChoices(queue: RequestQueue, sheet: Excel.Worksheet, block: CellsBlock): Promise<void> {
  for (const { area, choiceArea, choices } of block.inputs ?? []) {
    if (choices === null) continue
    await queue.makeRoom(COMMAND_BYTES)
    const { row, column, rowCount, columnCount } = choiceArea ?? area
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount)
    range.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } }
  }
}

function formulaRuns(cells: readonly CellContent[]): { first: number; formulas: string[] }[] {
  const runs: { first: number; formulas: string[] }[] = []
  for (const [at, content] of cells.entries()) {
    if (!isFormula(content)) continue
    const last = runs.at(-1)
    if (last !== undefined && last.first + last.formulas.length === at) last.formulas.push(content.formulaR1C1)
    else runs.push({ first: at, formulas: [content.formulaR1C1] })
  }
  return runs
}

export function isFormula(content: CellContent): content is Exclude<CellContent, CellValue> {
  return typeof content === 'object' && content !== null
}
