import { type Area, isEntireColumns, isEntireRows, SHEET_COLUMNS, SHEET_ROWS } from './Area'

export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

export function columnOfLetters(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

/** "A1:C5", "A:C", "3:7" or "B2"; the same with $ when `absolute`. */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : ''
  const left = mark + columnLetters(area.column)
  const right = mark + columnLetters(area.column + area.columnCount - 1)
  const top = `${mark}${area.row + 1}`
  const bottom = `${mark}${area.row + area.rowCount}`
  if (isEntireColumns(area)) return `${left}:${right}`
  if (isEntireRows(area)) return `${top}:${bottom}`
  return area.rowCount === 1 && area.columnCount === 1 ? left + top : `${left}${top}:${right}${bottom}`
}

/** Sheet names that are not plain words stand in apostrophes in front of an address. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name)
  return plain ? name : `'${name.replaceAll("'", "''")}'`
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i
const COLUMN = /^\$?([A-Z]{1,3})$/i
const ROW = /^\$?(\d{1,7})$/

interface Corner {
  row: number | null
  column: number | null
}

function corner(text: string): Corner | null {
  const cell = CELL.exec(text)
  if (cell) return { column: columnOfLetters(cell[1] ?? ''), row: Number(cell[2]) - 1 }
  const column = COLUMN.exec(text)
  if (column) return { column: columnOfLetters(column[1] ?? ''), row: null }
  const row = ROW.exec(text)
  return row ? { row: Number(row[1]) - 1, column: null } : null
}

/** The area of an A1 address without a sheet name; null when the text is no such address. */
export function parseArea(address: string): Area | null {
  const [start = '', end = start, ...more] = address.trim().split(':')
  const from = corner(start)
  const to = corner(end)
  if (!from || !to || more.length > 0) return null
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) return null
  if (!address.includes(':') && (from.row === null || from.column === null)) return null
  const rows = [from.row ?? 0, to.row ?? SHEET_ROWS - 1]
  const columns = [from.column ?? 0, to.column ?? SHEET_COLUMNS - 1]
  const row = Math.min(...rows)
  const column = Math.min(...columns)
  const lastRow = Math.max(...rows)
  const lastColumn = Math.max(...columns)
  if (row < 0 || lastRow >= SHEET_ROWS || lastColumn >= SHEET_COLUMNS) return null
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 }
}

/** Splits "'My sheet'!A1:B2" into sheet and address; the sheet is null when none is named. */
export function splitAddress(address: string): { sheet: string | null; local: string } {
  const text = address.startsWith('=') ? address.slice(1) : address
  const mark = text.lastIndexOf('!')
  if (mark < 0) return { sheet: null, local: text }
  const sheet = text.slice(0, mark)
  const quoted = sheet.startsWith("'") && sheet.endsWith("'")
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, local: text.slice(mark + 1) }
}
