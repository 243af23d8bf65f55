import { FileError } from '../FileError'
import { SHEET_COLUMNS, SHEET_ROWS } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'
import { Workbook } from '../workbook/Workbook'
import { decodeText } from './decodeText'
import { gunzip, isGzip } from './gunzip'
import { sheetNameOfFile } from './sheetNameOfFile'
import { splitRows } from './splitRows'
import { TextColumn } from './TextColumn'

/**
 * A workbook with one sheet that holds the fields of a delimited text (or of the same packed by gzip). Delimiter and
 * encoding are found from the content; `file` names the sheet and stands in errors.
 */
export function readCsv(bytes: Uint8Array, file: string): Workbook {
  const text = decodeText(isGzip(bytes) ? gunzip(bytes, file) : bytes, file)
  if (text.trim() === '') throw new FileError('empty', file)
  const workbook = new Workbook()
  workbook.name = file
  fillSheet(workbook.addSheet(sheetNameOfFile(file)), text, file)
  return workbook
}

function fillSheet(sheet: Sheet, text: string, file: string): void {
  const columns: TextColumn[] = []
  splitRows(withLineFeeds(text), file, (fields, row) => {
    fields.forEach((field, column) => {
      if (field === '') return
      if (row >= SHEET_ROWS) throw new FileError('tooManyRows', file, row)
      if (column >= SHEET_COLUMNS) throw new FileError('tooManyColumns', file, row)
      const target = (columns[column] ??= new TextColumn(sheet, column))
      target.put(row, field)
    })
  })
  columns.forEach((column) => {
    column.finish()
  })
}

/** Lines may end with CR LF, LF or CR, even mixed in one file. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}
