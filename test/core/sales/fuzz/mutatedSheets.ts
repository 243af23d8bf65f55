import * as fc from 'fast-check'
import type { Cell } from '../../../../src/core/index'
import { CellError, type CellValue } from '../../../../src/embedded/workbook/CellValue'
import type { Sheet } from '../../../../src/embedded/workbook/Sheet'
import { anyCell } from './arbitrarySheets'
import type { FuzzedSheet } from './analyzeCells'

/** The cells of a sheet as Excel would return them, at most so many rows. */
export function cellsOf(sheet: Sheet, rowLimit: number): FuzzedSheet {
  const { cells } = sheet
  const columns = Array.from({ length: cells.columnCount }, (_, column) => column)
  const rowCount = Math.min(rowLimit, Math.max(0, ...columns.map((column) => cells.rowCount(column))))
  const rows = Array.from({ length: rowCount }, (_, row) => row)
  return {
    values: rows.map((row) => columns.map((column) => asReturned(cells.value(row, column)))),
    formats: rows.map((row) => columns.map((column) => sheet.style(row, column).numberFormat)),
  }
}

function asReturned(value: CellValue): Cell {
  return value instanceof CellError ? value.text : (value ?? '')
}

type Mutation = (sheet: FuzzedSheet) => FuzzedSheet

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const at = (share: number, length: number) => Math.floor(share * length)

const onRows =
  (change: <T>(rows: T[]) => T[]): Mutation =>
  ({ values, formats }) => ({ values: change(values), formats: change(formats) })

const onCells =
  (change: <T>(row: T[], blank: T) => T[]): Mutation =>
  ({ values, formats }) => ({
    values: values.map((row) => change<Cell>(row, '')),
    formats: formats.map((row) => change(row, 'General')),
  })

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place).map(([from, share]) => onRows(cutRows(from, share))),
  fc.tuple(place, place).map(([from, to]) => onRows(duplicateRows(from, to))),
  fc.tuple(place, place).map(([a, b]) => onCells(swapColumns(a, b))),
  place.map((share) => onCells((row) => row.filter((_, column) => column !== at(share, row.length)))),
  place.map((share) =>
    onCells((row, blank) => [...row.slice(0, at(share, row.length)), blank, ...row.slice(at(share, row.length))]),
  ),
  fc.tuple(place, fc.integer({ min: 2, max: 9 })).map(([share, every]) => setEvery(share, every, () => '')),
  fc
    .tuple(place, fc.integer({ min: 2, max: 50 }), anyCell)
    .map(([share, every, cell]) => setEvery(share, every, () => cell)),
  fc
    .tuple(place, fc.integer({ min: 1, max: 9 }))
    .map(([share, every]) => setEvery(share, every, (cell) => String(cell ?? ''))),
  fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(([share, every]) => setEvery(share, every, negated)),
)

/** A real sheet after one to four accidents: rows cut, doubled, columns swapped, lost or added, cells blanked, typed over. */
export function mutated(sheet: FuzzedSheet): fc.Arbitrary<FuzzedSheet> {
  return fc
    .array(mutation, { minLength: 1, maxLength: 4 })
    .map((mutations) => mutations.reduce((cells, mutate) => mutate(cells), sheet))
}

function cutRows(from: number, share: number) {
  return <T>(rows: T[]): T[] => {
    const first = at(from, rows.length)
    return [...rows.slice(0, first), ...rows.slice(first + at(share, rows.length))]
  }
}

function duplicateRows(from: number, to: number) {
  return <T>(rows: T[]): T[] => {
    const first = at(from, rows.length)
    return [...rows.slice(0, at(to, rows.length)), ...rows.slice(first, first + 20), ...rows.slice(at(to, rows.length))]
  }
}

function swapColumns(a: number, b: number) {
  return <T>(row: T[]): T[] => {
    const [first, second] = [at(a, row.length), at(b, row.length)]
    const [left, right] = [row[first], row[second]]
    return row.map((cell, column) => (column === first ? (right ?? cell) : column === second ? (left ?? cell) : cell))
  }
}

/** Changes the cell of one column in every so many rows. */
function setEvery(share: number, every: number, change: (cell: Cell) => Cell): Mutation {
  return ({ values, formats }) => ({
    formats,
    values: values.map((row, index) =>
      index % every === 0 ? row.map((cell, column) => (column === at(share, row.length) ? change(cell) : cell)) : row,
    ),
  })
}

function negated(cell: Cell): Cell {
  return typeof cell === 'number' ? -cell : cell
}
