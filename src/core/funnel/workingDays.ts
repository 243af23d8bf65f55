import { AnalysisError } from '../AnalysisError'

/** Excel serial 7 is a Saturday, and so is every seventh day from there. */
const SATURDAY = 0
const SUNDAY = 1

/**
 * The working days of a period: Monday to Friday without the holidays, as Excel's NETWORKDAYS counts them.
 *
 * @param firstDay Excel serial, included, as is `lastDay`
 * @param holidays Excel serials; those at a weekend, outside the period or named twice change nothing
 * @throws AnalysisError noWorkingDays when none is left
 * @example
 * workingDays(45658, 45688, [45658]) // => 22
 */
export function workingDays(firstDay: number, lastDay: number, holidays: readonly number[]): number {
  const free = new Set(holidays.map(Math.floor))
  let days = 0
  for (let day = Math.floor(firstDay); day <= lastDay; day++) {
    const weekday = day % 7
    if (weekday !== SATURDAY && weekday !== SUNDAY && !free.has(day)) days++
  }
  if (days === 0) throw new AnalysisError({ code: 'noWorkingDays', firstDay, lastDay })
  return days
}
