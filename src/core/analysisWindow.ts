import type { AnalysisChoices } from './AnalysisChoices'
import { AnalysisError } from './AnalysisError'
import { observeDays, observePeriods } from './activity/observedPeriods'
import { periodDays, periodNumber } from './activity/PeriodUnit'
import type { SalesTable } from './sales/SalesTable'
import { setAsideOutside } from './sales/setAsideOutside'

const MONTHS_OF_WINDOW = 12

export interface AnalysisWindow {
  from: number | null
  to: number | null
}

/** Sets aside what is outside the chosen window or excluded by name, and tells the window in days. */
export function applyWindow(
  table: SalesTable,
  choices: AnalysisChoices,
): { table: SalesTable; window: AnalysisWindow } {
  const { from, to, asOf, exclude } = choices
  const window = choices.window === 'last12' ? lastTwelveMonths(table, choices) : { from, to }
  if (table.day === null) refuseDays({ from, to, asOf })
  return { table: setAsideOutside(table, { ...window, asOf, exclude }), window }
}

/** The last twelve complete months of the data, within `from` and `to` where these are narrower. */
function lastTwelveMonths(table: SalesTable, choices: AnalysisChoices): AnalysisWindow {
  const { from, to, asOf, exclude } = choices
  const days = observeDays(setAsideOutside(table, { from, to, asOf, exclude }), choices)
  if (days === null) throw new AnalysisError({ code: 'datesNeeded', parameter: 'window' })
  const last = observePeriods(days, 'month').last
  if (last === null) return { from, to }
  const first = periodDays(periodNumber(last.lastDay, 'month') - MONTHS_OF_WINDOW + 1, 'month')
  return { from: Math.max(first.firstDay, from ?? first.firstDay), to: Math.min(last.lastDay, to ?? last.lastDay) }
}

function refuseDays(days: Record<string, number | null>): void {
  for (const [name, day] of Object.entries(days)) {
    if (day !== null) throw new AnalysisError({ code: 'datesNeeded', parameter: name === 'asOf' ? 'as-of' : name })
  }
}
