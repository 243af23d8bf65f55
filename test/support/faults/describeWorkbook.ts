import { SHEET_ROWS } from '../../../src/embedded/workbook/Area'
import { DEFAULT_STYLE, type CellStyle } from '../../../src/embedded/workbook/CellStyle'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'

/** The key of the custom property by which a sheet is known as ours. */
export const MARKER = 'abcxyz.sheet'

export const isOurs = (sheet: Sheet): boolean => sheet.customProperties.has(MARKER)

/** Which of our sheets it is; null for the user's. */
export function sheetIdOf(sheet: Sheet): string | null {
  const marker = JSON.parse(sheet.customProperties.get(MARKER) ?? 'null') as { sheetId: string } | null
  return marker?.sheetId ?? null
}

/** Everything a sheet holds, as lines that two sheets share when a person could not tell them apart. */
export function describeSheet(sheet: Sheet): string[] {
  const { cells, customProperties, ...rest } = sheet
  const own = Object.entries(rest)
    .filter(([property]) => property !== 'stylePool' && property !== 'id')
    .map(([property, value]) => `${property}: ${plain(value)}`)

  const columns = Array.from({ length: cells.columnCount }, (_, column) => columnLines(sheet, column))
  const properties = [...customProperties].filter(([key]) => key !== MARKER)
  return [...own, `customProperties: ${plain(properties)}`, ...columns.flat()]
}

/** The sheets one after another in their order, with the names of the workbook. */
export function describeSheets(workbook: Workbook, which: (sheet: Sheet) => boolean): string[] {
  const sheets = workbook.sheets.filter(which).flatMap((sheet) => describeSheet(sheet))
  return [...sheets, `names: ${plain(workbook.names)}`]
}

/** Everything of a workbook: its sheets, and what the add-in keeps with it, with names in the place of random ids. */
export function describeWorkbook(workbook: Workbook): string[] {
  const parts = workbook.customXmlParts.map(({ xml }) => {
    const named = workbook.sheets.reduce((text, { id, name }) => text.replaceAll(id, name), xml)
    return `state: ${named.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '<id>')}`
  })
  return [...describeSheets(workbook, () => true), ...parts]
}

function columnLines({ cells, ...sheet }: Sheet, column: number): string[] {
  const lines: string[] = []
  const used = cells.areaOfValues({ row: 0, column, rowCount: SHEET_ROWS, columnCount: 1 })
  const rowCount = used === null ? 0 : used.row + used.rowCount
  for (let row = 0; row < rowCount; row++) {
    const value = cells.value(row, column)
    const formula = cells.formula(row, column)
    if (value !== null || formula !== null) lines.push(`r${row}c${column}: ${JSON.stringify(value)} ${formula ?? ''}`)
  }
  const pool = (sheet as unknown as { stylePool: { style(id: number): CellStyle } }).stylePool
  for (const { row, rowCount: count, style } of cells.styleRuns(column)) {
    if (style !== 0) lines.push(`r${row}+${count}c${column}: ${look(pool.style(style))}`)
  }
  return lines
}

const looks = new WeakMap<CellStyle, string>()

function look(style: CellStyle): string {
  const known = looks.get(style)
  if (known !== undefined) return known
  const standard = DEFAULT_STYLE as unknown as Record<string, unknown>
  const text = plain(Object.fromEntries(Object.entries(style).filter(([key, value]) => value !== standard[key])))
  looks.set(style, text)
  return text
}

/** JSON without the ids, which differ from run to run. */
function plain(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'id') return undefined
    if (part instanceof Map) return [...(part as Map<unknown, unknown>)]
    if (part instanceof Set) return [...(part as Set<unknown>)]
    return part
  })
}
