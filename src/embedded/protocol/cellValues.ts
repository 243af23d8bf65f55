import { type Area, isEntireColumns, isEntireRows } from '../workbook/Area'
import { CellError, type CellValue } from '../workbook/CellValue'
import { enterValue } from '../workbook/enterValue'
import { formattedText } from '../workbook/formattedText'
import { ApiError } from './ApiError'
import type { CellRange } from './CellRange'
import { assertUnprotected } from './protection'
import type { Session } from './Session'
import { afterChange } from './tableHeadings'
import type { Json } from './wire'

/** Above this many cells Excel answers with null instead of cells, and so it does for whole columns and rows. */
const MOST_CELLS_READ = 5_000_000
const LONGEST_TEXT = 32767

/** One answer a cell, as rows; null when the range is unbounded. */
export function readCells(range: CellRange, cell: (row: number, column: number) => Json): Json {
  const { area } = range
  if (isUnbounded(area) || range.cellCount > MOST_CELLS_READ) return null
  const rows: Json[] = []
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const line: Json[] = []
    for (let column = area.column; column < area.column + area.columnCount; column++) line.push(cell(row, column))
    rows.push(line)
  }
  return rows
}

export function readValues(range: CellRange): Json {
  const { cells } = range.sheet
  return readCells(range, (row, column) => plainValue(cells.value(row, column)))
}

export function readFormulas(range: CellRange): Json {
  const { cells } = range.sheet
  return readCells(range, (row, column) => cells.formula(row, column) ?? plainValue(cells.value(row, column)))
}

export function readTexts(range: CellRange, session: Session): Json {
  const { sheet } = range
  const { date1904 } = session.workbook
  return readCells(range, (row, column) =>
    formattedText(sheet.cells.value(row, column), sheet.style(row, column).numberFormat, date1904),
  )
}

export function readValueTypes(range: CellRange): Json {
  const { cells } = range.sheet
  return readCells(range, (row, column) => valueType(cells.value(row, column)))
}

function plainValue(value: CellValue): Json {
  if (value === null) return ''
  return value instanceof CellError ? value.text : value
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty'
  if (value instanceof CellError) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}

/** Enters values or formulas: one for all cells, or rows of them; null leaves a cell as it is. */
export function writeValues(range: CellRange, input: Json, session: Session): void {
  const rules = { date1904: session.workbook.date1904, today: session.today() }
  assertUnprotected(range)
  eachInput(range, input, (row, column, value) => {
    if (typeof value === 'object') throw new ApiError('InvalidArgument', 'A cell takes a text, a number or a flag')
    if (typeof value === 'string' && value.length > LONGEST_TEXT) {
      throw new ApiError('InvalidArgument', `A cell holds at most ${LONGEST_TEXT} characters`)
    }
    enterValue(range.sheet, row, column, value, rules)
  })
  afterChange(range)
}

export function writeNumberFormats(range: CellRange, input: Json): void {
  assertUnprotected(range)
  const single = singleInput(input)
  if (typeof single === 'string') {
    range.sheet.changeStyle(range.area, { numberFormat: single })
    return
  }
  eachInput(range, input, (row, column, value) => {
    if (typeof value !== 'string') throw new ApiError('InvalidArgument', 'A number format is a text')
    range.sheet.changeStyle({ row, column, rowCount: 1, columnCount: 1 }, { numberFormat: value })
  })
}

function singleInput(input: Json): Json {
  if (!Array.isArray(input)) return input
  const [row] = input
  return input.length === 1 && Array.isArray(row) && row.length === 1 ? (row[0] ?? null) : input
}

function eachInput(
  range: CellRange,
  input: Json,
  enter: (row: number, column: number, value: Exclude<Json, null>) => void,
): void {
  const { area } = range
  if (isUnbounded(area)) throw new ApiError('InvalidArgument', 'Whole columns and rows take no cell values')
  const single = singleInput(input)
  if (single === null) return
  const rows = Array.isArray(single) ? matchingRows(single, area) : null
  for (let row = 0; row < area.rowCount; row++) {
    for (let column = 0; column < area.columnCount; column++) {
      const value = rows ? (rows[row]?.[column] ?? null) : single
      if (value !== null) enter(area.row + row, area.column + column, value)
    }
  }
}

function matchingRows(input: Json[], area: Area): Json[][] {
  const rows = input.filter((row): row is Json[] => Array.isArray(row))
  const fits = rows.length === input.length && rows.length === area.rowCount
  if (fits && rows.every((row) => row.length === area.columnCount)) return rows
  const expected = `${area.rowCount} rows of ${area.columnCount}`
  throw new ApiError('InvalidArgument', `The array does not match the range: expected ${expected} values`)
}

function isUnbounded(area: Area): boolean {
  return isEntireColumns(area) || isEntireRows(area)
}
