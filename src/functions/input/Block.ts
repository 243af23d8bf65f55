import { isBlank, type Cell } from '../../core/index'
import { FunctionError, type ArgumentName } from '../FunctionError'

/** A block of cells, row by row, as a formula gets it. */
export interface Block {
  rows: number
  columns: number
  cells: Cell[]
}

/** An argument as a block, without the blank rows at its end: of a whole column only the filled part counts. */
export function readBlock(name: ArgumentName, argument: unknown): Block {
  const rows: unknown[] = Array.isArray(argument) ? argument : [[argument]]
  const lines = rows.map((row): Cell[] => (Array.isArray(row) ? row.map(plainCell) : [plainCell(row)]))
  const count = lines.findLastIndex((line) => !line.every(isBlank)) + 1
  if (count === 0) throw new FunctionError({ code: 'empty', argument: name })
  return { rows: count, columns: lines[0]?.length ?? 0, cells: lines.slice(0, count).flat() }
}

/** Whether an optional argument was left out, or is one blank cell. */
export function isOmitted(argument: unknown): boolean {
  const cell: unknown = Array.isArray(argument) && argument.length === 1 ? argument[0] : argument
  const value: unknown = Array.isArray(cell) && cell.length === 1 ? cell[0] : cell
  return value === null || value === undefined || value === ''
}

/**
 * The one place where values of Excel become cells: an error is its text, as it is when a sheet is read, and a rich
 * value (a formatted number, an entity) is the plain value that Excel gives along with it.
 */
export function plainCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'object' || value === null) return null
  if ('code' in value && typeof value.code === 'string') return value.code
  return 'basicValue' in value ? plainCell(value.basicValue) : null
}
