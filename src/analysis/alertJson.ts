import type { Alert } from '../core/index'
import { isoDate } from './isoDate'

/** An alert with its facts as fields: shares as fractions, dates as ISO texts. */
export function alertJson(alert: Alert) {
  if (alert.code !== 'partialPeriod') return alert
  const { code, edge, period } = alert
  return { code, edge, from: isoDate(period.firstDay), to: isoDate(period.lastDay), missingDays: period.missingDays }
}
