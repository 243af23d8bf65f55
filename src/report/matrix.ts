import { addApproaches, hasApproaches } from './approaches'
import { abcInk, abcWithWord, xyzInk, xyzWithWord } from './classWords'
import { madeFrom } from './madeFrom'
import { ALL_COLUMNS, matrixGrid, type MatrixColumn, type MatrixRow } from './matrixGrid'
import { LINE, matrixInk, TAB_COLORS, TOTAL_INK } from './palette'
import type { CellStyle, CellValue, ReportSheet } from './Report'
import { cell, SheetBuilder, type StyledArea } from './SheetBuilder'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from './Subject'
import { classifiedShare } from './summaryMatrix'

/** One of the four figures that the matrix is shown in. */
interface Figure {
  title: string
  format: string
  of: (rows: readonly MatrixRow[], columns: readonly MatrixColumn[]) => CellValue
}

/** The nine cells in four figures, and what to do with each. */
export function matrixSheet(subject: Subject): ReportSheet {
  const { wording, context, words, result } = subject
  const name = context.analysisName
  const hasApproach = hasApproaches(result)
  const width = Math.max(17, subject.amountWidth)
  const sheet = new SheetBuilder([26, width, width, width, width, width, ...(hasApproach ? [36, 48, 48] : [])])
  sheet.title(hasApproach ? wording.t('matrix.title', { name }) : wording.t('matrix.titleNoApproach', { name }))
  sheet.muted(madeFrom(subject))
  for (const figure of figures(subject)) addFigure(sheet, subject, figure)
  sheet.row += 1
  sheet.muted(wording.t('matrix.shareNote', { measure: words.measure }))
  if (hasApproach) addApproaches(sheet, subject)
  return {
    id: 'matrix',
    name: wording.t('sheet.matrix'),
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 1 },
    print: { orientation: hasApproach ? 'landscape' : 'portrait', titleRows: null },
    blocks: sheet.blocks,
    highlights: [],
  }
}

function figures(subject: Subject): Figure[] {
  const { result, wording, words } = subject
  const { sum } = matrixGrid(result)
  const all = result.customers.length
  return [
    {
      title: wording.t('matrix.counts', { entities: words.entities }),
      format: COUNT_FORMAT,
      of: (rows, columns) => sum(rows, columns).customers,
    },
    {
      title: wording.t('matrix.countShares', { entities: words.entities }),
      format: SHARE_FORMAT,
      of: (rows, columns) => sum(rows, columns).customers / all,
    },
    { title: words.measureHeading, format: subject.amountFormat, of: (rows, columns) => sum(rows, columns).amount },
    {
      title: wording.t('matrix.amountShares', { measure: words.measure }),
      format: SHARE_FORMAT,
      of: (rows, columns) => classifiedShare(subject, rows, columns),
    },
  ]
}

function addFigure(sheet: SheetBuilder, subject: Subject, { title, format, of }: Figure): void {
  const { rows, columns } = matrixGrid(subject.result)
  const total = subject.wording.t('letter.total')
  sheet.section(title)
  const { row } = sheet
  const values: CellValue[][] = [
    [null, ...columns.map((column) => xyzWithWord(subject, column)), total],
    ...rows.map((abc) => [
      abcWithWord(subject, abc),
      ...columns.map((xyz) => of([abc], [xyz])),
      of([abc], ALL_COLUMNS),
    ]),
    [total, ...columns.map((xyz) => of(rows, [xyz])), of(rows, ALL_COLUMNS)],
  ]
  const totalStyle: CellStyle = { ...TOTAL_INK, bold: true, border: LINE }
  const figureStyle: CellStyle = { numberFormat: format, align: 'right', border: LINE }
  const lastRow = row + rows.length + 1
  const lastColumn = columns.length + 1
  const styles: StyledArea[] = [
    ...columns.map((xyz, at) => ({ area: cell(row, at + 1), style: headingStyle(xyzInk(xyz)) })),
    { area: cell(row, lastColumn), style: headingStyle(totalStyle) },
    ...rows.map((abc, at) => ({
      area: cell(row + at + 1, 0),
      style: { ...abcInk(abc), bold: true, border: LINE },
    })),
    ...rows.flatMap((abc, down) =>
      columns.map((xyz, across) => ({
        area: cell(row + down + 1, across + 1),
        style: { ...matrixInk(`${abc}${xyz}`), ...figureStyle },
      })),
    ),
    {
      area: { row: row + 1, column: lastColumn, rowCount: rows.length, columnCount: 1 },
      style: { ...totalStyle, ...figureStyle },
    },
    {
      area: { row: lastRow, column: 0, rowCount: 1, columnCount: lastColumn + 1 },
      style: { ...totalStyle, numberFormat: format },
    },
  ]
  sheet.add({ values, styles, merges: [] })
}

function headingStyle(style: CellStyle): CellStyle {
  return { bold: true, align: 'center', verticalAlign: 'center', wrap: true, border: LINE, ...style, rowHeight: 32 }
}
