import { customerKey } from '../../core/index'
import type { CellValue, TableBlock } from '../../report/Report'
import { readBlocks, type ReadProperty } from '../read/readBlocks'
import type { SheetArea } from '../read/SheetArea'
import { bodyColumn, endRow } from './areas'
import { readLooks } from './cellLooks'
import type { TableBefore } from './inspectSheets'
import type { OwnSheet } from '../state/ownSheets'

/** What the user wrote beside one customer. */
export interface UserCell {
  /** As the table shows the customer. */
  name: string
  value: CellValue
  /** In R1C1 notation, which stays right in another row. */
  formula: string | null
}

/** A column that the user added to a table of ours, by the keys of the customers. */
export interface UserColumn {
  heading: string
  cells: Map<string, UserCell>
  /** The formula that all its rows share, when they do. */
  uniform: string | null
  looks: ColumnLooks | null
}

/** How the cells of a column look that do not all look the same. */
interface ColumnLooks {
  ofRows: string[]
  byKey: Map<string, string>
  /** The look that most have: a new customer's. */
  usual: string
}

/** Reads whole columns of a table, top to bottom; nothing for a heading that it does not have. */
export async function readTableColumns(
  context: Excel.RequestContext,
  own: OwnSheet,
  table: TableBefore,
  headings: readonly string[],
  property: ReadProperty = 'values',
): Promise<Map<string, CellValue[]>> {
  const { row, column, rowCount, columnCount } = table.area
  const wanted = headings.flatMap((heading) => {
    const offset = table.headings.indexOf(heading)
    return offset < 0 ? [] : [{ heading, at: column + offset, cells: [] as CellValue[] }]
  })
  const sheetArea: SheetArea = {
    sheet: own.name,
    sheetId: own.id,
    firstRow: row,
    firstColumn: column,
    rowCount,
    columnCount,
  }
  const runs = wanted.map(({ at }) => ({ first: at, count: 1 }))
  if (runs.length > 0) {
    for await (const { rectangles } of readBlocks(context, sheetArea, runs, row + 1, property)) {
      for (const [i, { values }] of rectangles.entries()) {
        for (const [cell = null] of values) wanted[i]?.cells.push(cell === '' ? null : cell)
      }
    }
  }
  return new Map(wanted.map(({ heading, cells }) => [heading, cells]))
}

/** What the user keeps in columns of a table of customers. */
export async function readUserColumns(
  context: Excel.RequestContext,
  own: OwnSheet,
  table: TableBefore,
  keyHeading: string,
  headings: readonly string[],
): Promise<UserColumn[]> {
  if (headings.length === 0 || endRow(table.area) - table.area.row < 2) return []
  // What was written comes last: before the commit, the user has the least time to write something that is not seen.
  const looks = await readTableLooks(context, own, table, headings)
  const values = await readTableColumns(context, own, table, [keyHeading, ...headings])
  const formulas = await readTableColumns(context, own, table, headings, 'formulasR1C1')
  const names = (values.get(keyHeading) ?? []).map((name) => String(name ?? ''))
  return headings.map((heading) => {
    const ofRows = looks.get(heading) ?? null
    return {
      heading,
      ...contents(names, values.get(heading) ?? [], formulas.get(heading) ?? []),
      looks: ofRows && columnLooks(names, ofRows),
    }
  })
}

async function readTableLooks(
  context: Excel.RequestContext,
  own: OwnSheet,
  table: TableBefore,
  headings: readonly string[],
): Promise<Map<string, string[] | null>> {
  const numberFormats = await readTableColumns(context, own, table, headings, 'numberFormat')
  const looks = new Map<string, string[] | null>()
  for (const heading of headings) {
    const body = bodyColumn(table.area, table.headings.indexOf(heading))
    const formats = (numberFormats.get(heading) ?? []).map(String)
    looks.set(heading, await readLooks(context, own.id, body, formats))
  }
  return looks
}

function contents(
  names: readonly string[],
  values: readonly CellValue[],
  formulas: readonly CellValue[],
): Pick<UserColumn, 'cells' | 'uniform'> {
  const cells = new Map<string, UserCell>()
  let uniform: CellValue = names.length > 0 ? (formulas[0] ?? null) : null
  for (const [row, name] of names.entries()) {
    const value = values[row] ?? null
    const entered = formulas[row] ?? null
    // A text that begins with "=" is given back as it is by both.
    const formula = typeof entered === 'string' && entered.startsWith('=') && entered !== value ? entered : null
    if (formula === null || formula !== uniform) uniform = null
    const key = customerKey(name)
    if ((value !== null || formula !== null) && !cells.has(key)) cells.set(key, { name, value, formula })
  }
  return { cells, uniform: typeof uniform === 'string' ? uniform : null }
}

function columnLooks(names: readonly string[], ofRows: string[]): ColumnLooks {
  const byKey = new Map<string, string>()
  const counts = new Map<string, number>()
  ofRows.forEach((look, row) => {
    const key = customerKey(names[row] ?? '')
    if (!byKey.has(key)) byKey.set(key, look)
    counts.set(look, (counts.get(look) ?? 0) + 1)
  })
  const [usual] = [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))
  return { ofRows, byKey, usual }
}

/** The cells of a user's column in the order of the new rows. */
export function cellsInOrder(column: UserColumn, { rows, keyColumn = 0 }: TableBlock): (UserCell | null)[] {
  return rows.map((row) => column.cells.get(customerKey(String(row[keyColumn] ?? ''))) ?? null)
}

/** Their looks in the order of the new rows; null where every row has the look already that belongs to it. */
export function looksInOrder({ looks }: UserColumn, { rows, keyColumn = 0 }: TableBlock): string[] | null {
  if (looks === null) return null
  const { ofRows, byKey, usual } = looks
  const wanted = rows.map((row) => byKey.get(customerKey(String(row[keyColumn] ?? ''))) ?? usual)
  // Rows that the table gains get the look of its first row.
  return wanted.every((look, row) => look === (ofRows[row] ?? ofRows[0])) ? null : wanted
}
