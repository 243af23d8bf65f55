import { isBlank, type Cell } from '../../core/index'
import { FunctionError, type ArgumentName } from '../FunctionError'
import { isOmitted, plainCell } from './Block'

/** The columns of sales that a formula names, all of one length. */
export interface SalesColumns {
  customers: Cell[]
  amounts: Cell[]
  /** null: the formula names none. */
  dates: Cell[] | null
  /** The customers stand in a row, not in a column. */
  isRow: boolean
}

/**
 * The columns without the rows at their end that are blank in all of them. A column may also lie across, as a row.
 *
 * @throws FunctionError notAColumn, unequalLengths, empty
 */
export function readSalesColumns(customers: unknown, amounts: unknown, dates: unknown): SalesColumns {
  const columns = {
    customers: readLine('customers', customers),
    amounts: readLine('amounts', amounts),
    ...(isOmitted(dates) ? {} : { dates: readLine('dates', dates) }),
  }
  const lines = Object.values(columns)
  checkLengths(columns)
  const count = Math.max(...lines.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)))) + 1
  if (count === 0) throw new FunctionError({ code: 'empty', argument: 'customers' })
  return {
    customers: columns.customers.slice(0, count),
    amounts: columns.amounts.slice(0, count),
    dates: columns.dates?.slice(0, count) ?? null,
    isRow: Array.isArray(customers) && customers.length === 1,
  }
}

function readLine(argument: ArgumentName, value: unknown): Cell[] {
  const rows: unknown[] = Array.isArray(value) ? value : [[value]]
  const first: unknown = rows[0]
  if (rows.length === 1 && Array.isArray(first)) return first.map(plainCell)
  return rows.map((row) => {
    if (!Array.isArray(row)) return plainCell(row)
    if (row.length === 1) return plainCell(row[0])
    throw new FunctionError({ code: 'notAColumn', argument, rows: rows.length, columns: row.length })
  })
}

function checkLengths(columns: Partial<Record<'customers' | 'amounts' | 'dates', Cell[]>>): void {
  const counts = (['customers', 'amounts', 'dates'] as const).flatMap((argument) => {
    const cells = columns[argument]
    return cells === undefined ? [] : [{ argument, count: cells.length }]
  })
  if (new Set(counts.map(({ count }) => count)).size > 1) throw new FunctionError({ code: 'unequalLengths', counts })
}
