import { AnalysisError } from '../AnalysisError'
import type { Cell, SheetSample } from '../sales/Cell'
import { customerKey, isBlank } from '../sales/cellText'
import { headingWords } from '../sales/headingRole'
import { readNumber } from '../sales/readNumber'

/** Where a selection holds the stages of a funnel: names with their counts, or deals. Rows and columns count from 0 on the sheet. */
export type StageLayout =
  { kind: 'counts'; name: number; count: number; firstRow: number } | { kind: 'deals'; stage: number; firstRow: number }

/** The better word first: a status may also be that of a payment. */
const HEADINGS = [/(?:^| )(?:этап|этапы|стадия|стадии|stage|stages)(?: |$)/, /(?:^| )(?:статус|status)(?: |$)/]
const LONGEST_HEADING = 4
const ROWS_OF_HEADINGS = 10

/** Columns and rows of the sample, counted from 0 in it. */
interface Names {
  column: number
  firstRow: number
}

/**
 * Finds the stages in the top of a selection: a column whose heading speaks of stages, else the only column, or the one of
 * two that holds no numbers. Where each name stands there once and beside it a number, these are counts; else each row is
 * a deal.
 *
 * @throws AnalysisError emptySelection; noStages when no column can be told to hold them
 * @example
 * const sample = { sheet: 'S', firstRow: 4, firstColumn: 1, rowCount: 3, columnCount: 2, numberFormats: [] }
 * stageLayout({ ...sample, values: [['Stage', 'Count'], ['Calls', 80], ['Buyers', 1]] })
 * // => { kind: 'counts', name: 1, count: 2, firstRow: 5 }
 * stageLayout({ ...sample, values: [['Deal', 'Stage'], ['N 1', 'Call'], ['N 2', 'Call']] })
 * // => { kind: 'deals', stage: 2, firstRow: 5 }
 */
export function stageLayout({ sheet, firstRow, firstColumn, values }: SheetSample): StageLayout {
  const columns = filledColumns(values)
  if (columns.length === 0) throw new AnalysisError({ code: 'emptySelection', sheet })
  const names = headedNames(values) ?? plainNames(values, columns)
  if (names === null) throw new AnalysisError({ code: 'noStages', sheet })
  const isList = eachOnce(values, names)
  const count = isList ? countsBeside(values, columns, names) : null
  if (count !== null) {
    return {
      kind: 'counts',
      name: firstColumn + names.column,
      count: firstColumn + count,
      firstRow: firstRow + names.firstRow,
    }
  }
  if (isList) throw new AnalysisError({ code: 'noStages', sheet })
  return { kind: 'deals', stage: firstColumn + names.column, firstRow: firstRow + names.firstRow }
}

function filledColumns(values: SheetSample['values']): number[] {
  const width = values[0]?.length ?? 0
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    values.some((row) => !isBlank(row[column])),
  )
}

function headedNames(values: SheetSample['values']): Names | null {
  for (const heading of HEADINGS) {
    for (const [row, cells] of values.slice(0, ROWS_OF_HEADINGS).entries()) {
      const column = cells.findIndex((cell) => isHeading(cell, heading))
      if (column >= 0) return { column, firstRow: row + 1 }
    }
  }
  return null
}

/** "Stage 1" is the name of a stage. */
function isHeading(cell: Cell, heading: RegExp): boolean {
  if (typeof cell !== 'string' || /\d/.test(cell)) return false
  const words = headingWords(cell)
  return words.split(' ').length <= LONGEST_HEADING && heading.test(words)
}

function plainNames(values: SheetSample['values'], columns: number[]): Names | null {
  const texts = columns.filter((column) => !isFigures(values, column))
  const [column, ...others] = texts
  if (column === undefined || others.length > 0 || columns.length > 2) return null
  const figures = columns.find((each) => each !== column)
  const firstRow = values.findIndex((row) => (figures === undefined ? !isBlank(row[column]) : isFigure(row[figures])))
  return { column, firstRow }
}

function countsBeside(values: SheetSample['values'], columns: number[], { column, firstRow }: Names): number | null {
  const rows = values.slice(firstRow)
  const figures = columns.filter((each) => each !== column && isFigures(rows, each))
  return figures.find((each) => each > column) ?? figures[0] ?? null
}

function eachOnce(values: SheetSample['values'], { column, firstRow }: Names): boolean {
  const names = values
    .slice(firstRow)
    .flatMap((row) => (isBlank(row[column]) ? [] : [customerKey(String(row[column]))]))
  return new Set(names).size === names.length
}

/** A heading above the numbers, or one that is none, does not make a column of numbers anything else. */
function isFigures(values: SheetSample['values'], column: number): boolean {
  const cells = values.map((row) => row[column]).filter((cell) => !isBlank(cell))
  return cells.filter(isFigure).length * 2 >= cells.length && cells.length > 0
}

function isFigure(cell: Cell | undefined): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell.trim()) !== null)
}
