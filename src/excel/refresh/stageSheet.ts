import type { SheetUpdate } from '../../analysis/SheetUpdate'
import type { CellArea, CellStyle, ReportBlock } from '../../report/Report'
import type { RequestQueue } from '../write/RequestQueue'
import { writeCells } from '../write/writeCells'
import { writeCellsBlock } from '../write/writeStyles'
import { dressTable, writeTableCells } from '../write/writeTable'
import { movedBlock } from './arrangeSheet'
import { writeLooks } from './cellLooks'
import type { UpdatePlan } from './planUpdate'
import type { StagedUserColumn } from './updateTables'

/** Lays the new contents of a sheet beside the old, as they shall look but for what concerns whole rows. */
export async function stageSheet(queue: RequestQueue, plan: UpdatePlan): Promise<void> {
  const sheet = queue.context.workbook.worksheets.getItem(plan.update.worksheetId)
  const { cells, tables } = plan.arranged
  for (const { block } of tables) {
    const staged = movedBlock(withoutHeights(block), 0, plan.columnShift)
    await writeTableCells(queue, sheet, staged)
    await dressTable(queue, sheet, staged)
  }
  for (const block of cells) await writeCellsBlock(queue, sheet, movedBlock(withoutHeights(block), 0, plan.columnShift))
  for (const column of plan.userColumns) await stageUserColumn(queue, sheet, column)
}

async function stageUserColumn(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  { cells, values, formulas, looks }: StagedUserColumn,
): Promise<void> {
  if (values !== null) {
    const column = cells.map((cell) => [cell?.formula === null ? cell.value : null])
    await writeCells(queue, sheet, { row: values.row, column: values.column, values: column, columnFormats: [''] })
  }
  if (formulas !== null) {
    const column = cells.map((cell) => [cell?.formula ?? null])
    await writeCells(queue, sheet, { row: formulas.row, column: formulas.column, values: column, columnFormats: [''] })
  }
  if (looks !== null) await writeLooks(queue, sheet, looks.area, looks.cells)
}

/** Heights and merges of rows would show beside the old contents: they come with the commit. */
function withoutHeights<Block extends ReportBlock>(block: Block): Block {
  if (block.kind === 'cells') {
    return {
      ...block,
      merges: [],
      styles: block.styles.map(({ area, style }) => ({ area, style: withoutHeight(style) })),
    }
  }
  if (block.kind === 'table' && block.headingStyle !== undefined) {
    return { ...block, headingStyle: withoutHeight(block.headingStyle) }
  }
  return block
}

function withoutHeight(style: CellStyle): CellStyle {
  const rest = { ...style }
  delete rest.rowHeight
  return rest
}

/** The texts of formulas that wait beside the table, to be read before the commit. */
export function stagedFormulaAreas(update: SheetUpdate): CellArea[] {
  return update.tables.flatMap(({ formulas }) =>
    formulas.flatMap((each) => (each.kind === 'staged' ? [each.from] : [])),
  )
}
