import type { CellValue } from '../../report/Report'
import type { PlanProps } from './PlanProps'

type Plan = Pick<PlanProps, 'outcome' | 'plan'>

/** Whom the stress test loses: a name, or how many of the largest. */
export function lostOf({ outcome, plan }: Plan): string | number {
  const [[changed = null] = []] = outcome.unwritten['stress.lost'] ?? []
  return typeof changed === 'string' || typeof changed === 'number' ? changed : plan.lost
}

/** The rows of the list of stages, those included that a new plan is being made of. */
export function stagesOf({ outcome, plan }: Plan): CellValue[][] {
  return outcome.unwritten['funnel.stages'] ?? plan.cells.stages
}

/** The days of the list of holidays, in their order. */
export function holidaysOf({ outcome, plan }: Plan): number[] {
  const cells = outcome.unwritten['funnel.holidays'] ?? plan.cells.holidays
  return cells
    .flat()
    .filter((cell) => typeof cell === 'number')
    .sort((a, b) => a - b)
}

/** Columns of the list of holidays on the sheet, and the days that it has room for. */
const HOLIDAY_COLUMNS = 3
export const MOST_HOLIDAYS = 24

/** Days as the rows of their list. */
export function holidayRows(days: readonly number[]): CellValue[][] {
  const rows = Array.from({ length: Math.ceil(days.length / HOLIDAY_COLUMNS) }, (_, row) =>
    days.slice(row * HOLIDAY_COLUMNS, (row + 1) * HOLIDAY_COLUMNS),
  )
  return rows.length === 0 ? [[null]] : rows
}

/** Names as the stress test knows them, the largest first: parent groups count as one customer. */
export function accountNames({ result }: PlanProps['subject']): string[] {
  const amounts = new Map<string, number>()
  for (const { customer, group, amount } of result.customers) {
    const account = group ?? customer
    amounts.set(account, (amounts.get(account) ?? 0) + amount)
  }
  return [...amounts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
