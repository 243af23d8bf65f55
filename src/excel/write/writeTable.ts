import type { TableBlock } from '../../report/Report'
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
  const { row, column, columns, headingStyle } = block
  const headings = columns.map(({ heading }) => heading)
  const headingFormats = columns.map(() => '@')
  await formatColumns(queue, sheet, { row, column, rowCount: 1, columnFormats: headingFormats })
  await writeCells(queue, sheet, { row, column, values: [headings], columnFormats: headingFormats })

  // A table has at least one row beneath its headings, be it blank.
  const rowCount = Math.max(1, block.rows.length)
  const columnFormats = columns.map(({ format }) => (format === 'text' ? '@' : format.number))
  await formatColumns(queue, sheet, { row: row + 1, column, rowCount, columnFormats })
  await writeCells(queue, sheet, { row: row + 1, column, values: block.rows, columnFormats })

  await queue.makeRoom(COMMAND_BYTES)
  const table = sheet.tables.add(sheet.getRangeByIndexes(row, column, rowCount + 1, columns.length), true)
  table.name = name
  table.style = TABLE_STYLE
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
