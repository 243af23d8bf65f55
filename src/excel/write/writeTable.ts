import type { CellArea, TableBlock } from '../../report/Report'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'
import { formatColumns, writeCells } from './writeCells'
import { applyStyle, rangeOf } from './writeStyles'

const TABLE_STYLE = 'TableStyleMedium2'
const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const

/** Writes the headings and the rows, then makes a native table of them: adding rows to a table one by one is slow. */
export async function writeTable(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  block: TableBlock,
  name: string,
): Promise<void> {
  await writeTableCells(queue, sheet, block)
  await queue.makeRoom(COMMAND_BYTES)
  makeTable(sheet, tableArea(block), name)
  await dressTable(queue, sheet, block)
}

/** The headings and the rows; a table has at least one row beneath its headings, be it blank. */
export function tableArea({ row, column, columns, rows }: TableBlock): CellArea {
  return { row, column, rowCount: Math.max(1, rows.length) + 1, columnCount: columns.length }
}

export function makeTable(sheet: Excel.Worksheet, area: CellArea, name: string): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true)
  table.name = name
  table.style = TABLE_STYLE
}

export async function writeTableCells(queue: RequestQueue, sheet: Excel.Worksheet, block: TableBlock): Promise<void> {
  const { row, column, columns } = block
  const headings = columns.map(({ heading }) => heading)
  const headingFormats = columns.map(() => '@')
  await formatColumns(queue, sheet, { row, column, rowCount: 1, columnFormats: headingFormats })
  await writeCells(queue, sheet, { row, column, values: [headings], columnFormats: headingFormats })

  const rowCount = tableArea(block).rowCount - 1
  const columnFormats = columns.map(({ format }) => (format === 'text' ? '@' : format.number))
  await formatColumns(queue, sheet, { row: row + 1, column, rowCount, columnFormats })
  await writeCells(queue, sheet, { row: row + 1, column, values: block.rows, columnFormats })
}

export async function dressTable(queue: RequestQueue, sheet: Excel.Worksheet, block: TableBlock): Promise<void> {
  const { row, column, columns, headingStyle } = block
  const rowCount = tableArea(block).rowCount - 1
  await queue.makeRoom(COMMAND_BYTES)
  if (headingStyle !== undefined) {
    const area = { row, column, rowCount: 1, columnCount: columns.length }
    applyStyle(rangeOf(sheet, area), area, headingStyle)
  }
  for (const [i, { align, wrap }] of columns.entries()) {
    await queue.makeRoom(COMMAND_BYTES)
    const { format } = sheet.getRangeByIndexes(row + 1, column + i, rowCount, 1)
    format.horizontalAlignment = ALIGNMENT[align]
    if (wrap) format.wrapText = true
  }
}
