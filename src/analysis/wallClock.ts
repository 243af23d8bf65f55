import { serialOfDate } from '../core/index'
import type { ReportContext } from '../report/ReportContext'

/** What a clock on the wall shows: the person's own day and time. */
export function wallClock(now: Date): ReportContext['madeAt'] {
  const day = serialOfDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
  return { day, minutes: now.getHours() * 60 + now.getMinutes() }
}
