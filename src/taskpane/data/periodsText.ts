import type { SheetLayout } from '../../core/index'
import type { Wording } from '../../locale/Wording'

/** How many columns of periods there are, and from when to when; null where rows carry their dates. */
export function periodsText(wording: Wording, layout: SheetLayout): string | null {
  if (layout.kind !== 'crosstab') return null
  const first = Math.min(...layout.periods.map(({ firstDay }) => firstDay))
  const last = Math.max(...layout.periods.map(({ lastDay }) => lastDay))
  return wording.t('paneData.periods', { count: layout.periods.length, range: wording.dayRange(first, last) })
}
