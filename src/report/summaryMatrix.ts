import type { MatrixKey } from '../core/index'
import { abcInk, abcWithWord, xyzInk, xyzWithWord } from './classWords'
import { ALL_COLUMNS, matrixGrid, type MatrixColumn, type MatrixRow } from './matrixGrid'
import { LINE, matrixInk, NO_CLASS_INK, TOTAL_INK } from './palette'
import type { CellStyle, CellValue } from './Report'
import { cell, type SheetBuilder, type StyledArea } from './SheetBuilder'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from './Subject'

const COUNT_STYLE: CellStyle = { numberFormat: COUNT_FORMAT, bold: true, size: 14, align: 'center', rowHeight: 22 }
const SHARE_STYLE: CellStyle = { numberFormat: SHARE_FORMAT, align: 'center', rowHeight: 18 }
/** The letters' names and the line's name stand at the left. */
const LABEL_COLUMNS = 2

interface Line {
  rows: readonly MatrixRow[]
  name: string
  style: CellStyle
}

interface Column {
  columns: readonly MatrixColumn[]
  name: string
  style: CellStyle
}

/** The matrix in colour: in each cell a number and, beneath it, a share of the measure. */
export function addSummaryMatrix(sheet: SheetBuilder, subject: Subject): void {
  const { result, wording, words } = subject
  const { rows, columns } = matrixGrid(result)
  const total = { name: wording.t('letter.total'), style: { ...TOTAL_INK, bold: true } }
  const lines: Line[] = [
    ...rows.map((row) => ({ rows: [row], name: abcWithWord(subject, row), style: abcInk(row) })),
    { rows, ...total },
  ]
  const across: Column[] = [
    ...columns.map((column) => ({ columns: [column], name: xyzWithWord(subject, column), style: xyzInk(column) })),
    { columns: ALL_COLUMNS, ...total },
  ]
  sheet.section(columns.length === 0 ? wording.t('summary.abc') : wording.t('summary.matrix'))
  sheet.muted(wording.t('summary.matrixNote', { entities: words.entities, measure: words.measure }))
  addHeadings(sheet, across)
  for (const line of lines) addLine(sheet, subject, line, across)
}

function addHeadings(sheet: SheetBuilder, across: Column[]): void {
  const heading: CellStyle = { bold: true, align: 'center', verticalAlign: 'center', wrap: true, border: LINE }
  const styles = across.map(({ style }, at) => ({
    area: cell(sheet.row, LABEL_COLUMNS + at),
    style: { ...heading, ...style, rowHeight: 32 },
  }))
  sheet.add({ values: [[null, null, ...across.map(({ name }) => name)]], styles, merges: [] })
}

function addLine(sheet: SheetBuilder, subject: Subject, line: Line, across: Column[]): void {
  const { wording } = subject
  const { row } = sheet
  const sums = across.map(({ columns }) => matrixGrid(subject.result).sum(line.rows, columns))
  const shares = across.map(({ columns }, at) =>
    sums[at]?.customers === 0 ? null : classifiedShare(subject, line.rows, columns),
  )
  const values: CellValue[][] = [
    [line.name, wording.t('summary.countLine'), ...sums.map(({ customers }) => customers)],
    [null, wording.t('summary.shareLine'), ...shares],
  ]
  const label = { row, column: 0, rowCount: 2, columnCount: 1 }
  const styles: StyledArea[] = [
    { area: label, style: { ...line.style, bold: true, verticalAlign: 'center', wrap: true, border: LINE } },
    {
      area: { row, column: 1, rowCount: 2, columnCount: 1 },
      style: { ...TOTAL_INK, bold: false, verticalAlign: 'center' },
    },
    ...across.flatMap(({ columns }, at) => {
      const ink = line.rows.length === 1 && columns.length === 1 ? cellInk(line.rows[0], columns[0]) : TOTAL_INK
      return [COUNT_STYLE, SHARE_STYLE].map((style, below) => ({
        area: cell(row + below, LABEL_COLUMNS + at),
        style: { ...ink, ...style, verticalAlign: 'center' } as const,
      }))
    }),
  ]
  sheet.add({ values, styles, merges: [label] })
}

/** Of the sum of positive amounts; null where only customers without an ABC class stand. */
export function classifiedShare(
  { result, base }: Subject,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
): number | null {
  const classified = rows.filter((row) => row !== '-')
  return classified.length === 0 ? null : matrixGrid(result).sum(classified, columns).amount / base
}

function cellInk(row: MatrixRow | undefined, column: MatrixColumn | undefined): CellStyle {
  if (row === undefined || column === undefined) return NO_CLASS_INK
  const key: MatrixKey = `${row}${column}`
  return matrixInk(key)
}
