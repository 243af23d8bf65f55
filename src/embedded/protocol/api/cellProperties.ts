import type { ApiClass } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { asRecord } from '../Arguments'
import type { CellRange } from '../CellRange'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'
import type { Json } from '../wire'

/** The methods of Range that read and give formats cell by cell. */
export const cellProperties: NonNullable<ApiClass<CellRange>['methods']> = {
  GetCellProperties: (range, args, session) => {
    const asked = formatIn(args.value(0))
    const value = cellsOf(range, session).map((row) => row.map((format) => ({ format: readProperties(format, asked) })))
    return { value }
  },
  SetCellProperties: (range, args, session) => {
    const rows = args.value(0)
    const cells = cellsOf(range, session)
    if (!Array.isArray(rows) || rows.length !== cells.length) throw wrongSize()
    cells.forEach((formats, i) => {
      const row = rows[i]
      if (!Array.isArray(row) || row.length !== formats.length) throw wrongSize()
      formats.forEach((format, j) => {
        writeProperties(format, formatIn(row[j] ?? null))
      })
    })
    return undefined
  },
}

/** The format of each cell, row by row. */
function cellsOf({ sheet, area }: CellRange, { objects }: Session): ApiObject[][] {
  return Array.from({ length: area.rowCount }, (_, i) =>
    Array.from({ length: area.columnCount }, (__, j) =>
      objects.rangeFormat(
        new RangeList(sheet, [{ row: area.row + i, column: area.column + j, rowCount: 1, columnCount: 1 }]),
      ),
    ),
  )
}

function formatIn(properties: Json): Json {
  const { format = null, ...others } = asRecord(properties)
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    throw new ApiError('ApiNotFound', `The property ${unknown} is not known to the embedded workbook`)
  }
  return format
}

function readProperties(object: ApiObject, asked: Json): { [key: string]: Json } {
  const wanted = Object.entries(asRecord(asked)).filter(([, what]) => what !== false)
  return Object.fromEntries(
    wanted.map(([name, what]) => [
      name,
      what === true ? object.read(wireName(name)) : readProperties(part(object, name), what),
    ]),
  )
}

function writeProperties(object: ApiObject, properties: Json): void {
  for (const [name, value] of Object.entries(asRecord(properties))) {
    if (value !== null && typeof value === 'object') writeProperties(part(object, name), value)
    else object.write(wireName(name), value)
  }
}

function part(object: ApiObject, name: string): ApiObject {
  const opened = object.open(wireName(name))
  if (opened === null) throw new ApiError('ApiNotFound', `The property ${name} is not known to the embedded workbook`)
  return opened
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function wrongSize(): ApiError {
  return new ApiError('InvalidArgument', 'The number of rows or columns does not match the range')
}
