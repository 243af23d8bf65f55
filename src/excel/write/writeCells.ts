import type { CellValue } from '../../report/Report'
import { PAYLOAD_BYTES, rowBytes } from '../payload'
import { cutText } from './cutText'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'

const TEXT_FORMAT = '@'
const LONGEST_TEXT = 32_767

/** A rectangle of cells, and the number format that each of its columns has already. */
export interface CellBlock {
  row: number
  column: number
  values: readonly (readonly CellValue[])[]
  columnFormats: readonly string[]
}

interface WireRow {
  values: (string | number | boolean)[]
  /** The cells whose format must differ from their column's; null leaves a cell as it is. */
  formats: (string | null)[]
}

/** Gives each column of a rectangle its number format; neighbours of one format together. */
export async function formatColumns(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  area: { row: number; column: number; rowCount: number; columnFormats: readonly string[] },
): Promise<void> {
  const { row, column, rowCount, columnFormats } = area
  for (let first = 0; first < columnFormats.length;) {
    const format = columnFormats[first]
    let end = first + 1
    while (end < columnFormats.length && columnFormats[end] === format) end++
    await queue.makeRoom(COMMAND_BYTES)
    sheet.getRangeByIndexes(row, column + first, rowCount, end - first).numberFormat = [[format]]
    first = end
  }
}

/**
 * The one way to write values: as many rows at a time as a request takes, every text as text. Excel reads what it is
 * given as if it were typed ("=1+1", "00123", "1/2"), so a text's cell becomes a text cell before the text goes in.
 */
export async function writeCells(queue: RequestQueue, sheet: Excel.Worksheet, block: CellBlock): Promise<void> {
  const columnCount = block.columnFormats.length
  let row = block.row
  for (const { rows, bytes } of chunks(block)) {
    await queue.makeRoom(COMMAND_BYTES + bytes, rows.length)
    const range = sheet.getRangeByIndexes(row, block.column, rows.length, columnCount)
    const formats = rows.map((wire) => wire.formats)
    if (formats.some((cells) => cells.some((format) => format !== null))) range.numberFormat = formats
    range.values = rows.map((wire) => wire.values)
    row += rows.length
  }
}

function* chunks(block: CellBlock): Generator<{ rows: WireRow[]; bytes: number }> {
  let rows: WireRow[] = []
  let bytes = 0
  for (const values of block.values) {
    const wire = wireRow(values, block.columnFormats)
    const added = rowBytes(wire.values) + rowBytes(wire.formats)
    if (rows.length > 0 && bytes + added > PAYLOAD_BYTES) {
      yield { rows, bytes }
      rows = []
      bytes = 0
    }
    rows.push(wire)
    bytes += added
  }
  if (rows.length > 0) yield { rows, bytes }
}

function wireRow(values: readonly CellValue[], columnFormats: readonly string[]): WireRow {
  return {
    values: values.map(wireValue),
    formats: values.map((value, i) => {
      const needed = neededFormat(value)
      return needed === columnFormats[i] ? null : needed
    }),
  }
}

/** '' clears a cell, where null would leave what was in it. */
function wireValue(value: CellValue): string | number | boolean {
  if (typeof value !== 'string') return value ?? ''
  const text = cutText(value, LONGEST_TEXT)
  return text.startsWith("'") ? `'${text}` : text
}

/**
 * A leading apostrophe is Excel's own mark of a text in a General cell, and whether a text cell keeps it is written
 * nowhere: such a text goes into a General cell with one more apostrophe in front.
 */
function neededFormat(value: CellValue): string | null {
  if (typeof value !== 'string' || value === '') return null
  return value.startsWith("'") ? 'General' : TEXT_FORMAT
}
