import { type Area, boundingArea, SHEET_ROWS } from '../../workbook/Area'
import { columnLetters } from '../../workbook/address'
import { CellError, type CellValue } from '../../workbook/CellValue'
import type { Sheet } from '../../workbook/Sheet'
import type { StyleRun } from '../../workbook/StyleRuns'
import type { CellTexts } from './SharedTexts'
import type { StylesPart } from './StylesPart'
import { type XmlBuffer, xmlText } from './xml'

/** Follows the style runs of one column down the rows. */
class StyleCursor {
  private readonly runs: StyleRun[]
  private at = 0
  /** The style that the column has below its last cell: the file gives it to the whole column. */
  readonly ofColumn: number

  constructor(sheet: Sheet, column: number) {
    this.runs = [...sheet.cells.styleRuns(column)]
    const last = this.runs.at(-1)
    this.ofColumn = last !== undefined && last.row + last.rowCount === SHEET_ROWS ? last.style : 0
  }

  styleAt(row: number): number {
    let run = this.runs[this.at]
    while (run !== undefined && run.row + run.rowCount <= row) run = this.runs[++this.at]
    return run?.style ?? 0
  }
}

/** The style of each whole column; 0 is the default. */
export function columnStyles(sheet: Sheet): number[] {
  return Array.from({ length: sheet.cells.columnCount }, (_, column) => new StyleCursor(sheet, column).ofColumn)
}

/** Writes the element sheetData, row by row. */
export function writeCells(sheet: Sheet, styles: StylesPart, texts: CellTexts, buffer: XmlBuffer): void {
  const letters = Array.from({ length: sheet.cells.columnCount }, (_, column) => columnLetters(column))
  const cursors = letters.map((_, column) => new StyleCursor(sheet, column))
  const rowCount = lastRow(sheet) + 1
  buffer.add('<sheetData>')
  for (let row = 0; row < rowCount; row++) {
    let cells = ''
    for (const [column, cursor] of cursors.entries()) {
      const style = cursor.styleAt(row)
      const value = sheet.cells.value(row, column)
      const formula = sheet.cells.formula(row, column)
      if (value === null && formula === null && style === cursor.ofColumn) continue
      const format = styles.cellFormat(style)
      const start = `<c r="${letters[column] ?? ''}${row + 1}"${format === 0 ? '' : ` s="${format}"`}`
      cells += start + (formula === null ? valueXml(value, texts) : formulaXml(formula, value))
    }
    const attributes = rowAttributes(sheet, row)
    if (cells !== '' || attributes !== '') buffer.add(`<row r="${row + 1}"${attributes}>${cells}</row>`)
  }
  buffer.add('</sheetData>')
}

function lastRow(sheet: Sheet): number {
  const used = sheet.usedArea(false)
  const last = used ? used.row + used.rowCount - 1 : -1
  return Math.max(last, greatest(sheet.rowHeights.keys()), greatest(sheet.hiddenRows))
}

function greatest(rows: Iterable<number>): number {
  let last = -1
  for (const row of rows) last = Math.max(last, row)
  return last
}

/** The area that holds every cell of the file. */
export function usedArea(sheet: Sheet): Area {
  const corner = { row: 0, column: 0, rowCount: 1, columnCount: 1 }
  return boundingArea(corner, sheet.usedArea(false) ?? corner)
}

function rowAttributes(sheet: Sheet, row: number): string {
  const height = sheet.rowHeights.get(row)
  return (
    (height === undefined ? '' : ` ht="${height}" customHeight="1"`) + (sheet.hiddenRows.has(row) ? ' hidden="1"' : '')
  )
}

function valueXml(value: CellValue, texts: CellTexts): string {
  if (value === null || value === '') return '/>'
  if (typeof value === 'string') return texts.cellXml(withinLimit(value))
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`
  if (value instanceof CellError) return ` t="e"><v>${value.text}</v></c>`
  return Number.isFinite(value) ? `><v>${value}</v></c>` : ' t="e"><v>#NUM!</v></c>'
}

/** Excel takes a file with a longer text for damaged. */
const LONGEST_TEXT = 32_767

function withinLimit(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '')
}

function formulaXml(formula: string, result: CellValue): string {
  const text = `<f>${xmlText(formula.slice(1))}</f>`
  if (result === null) return `>${text}</c>`
  if (typeof result === 'string') return ` t="str">${text}<v>${xmlText(withinLimit(result))}</v></c>`
  if (typeof result === 'boolean') return ` t="b">${text}<v>${result ? 1 : 0}</v></c>`
  if (result instanceof CellError) return ` t="e">${text}<v>${result.text}</v></c>`
  return `>${text}<v>${result}</v></c>`
}
