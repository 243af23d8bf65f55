import type { Alert, AnalysisResult, Entity, Reconciliation } from '../core/index'
import { quoted, quotedList } from './quoted'
import type { Wording } from './Wording'

/** A sentence names no more groups of names. */
const MOST_GROUPS = 5

/** What was analysed, as far as an alert's words depend on it. */
export interface AlertSubject {
  entity: Entity
  unit: Reconciliation['unit']
  /** Whether nothing but totals was set aside: that is as it should be, and nothing to mend. */
  onlyTotals: boolean
}

export function alertSubject({ parameters, reconciliation: { unit, issues } }: AnalysisResult): AlertSubject {
  return { entity: parameters.entity, unit, onlyTotals: issues.every(({ code }) => code === 'totalRow') }
}

/** An alert as one sentence: what was found, and what to do about it. */
export function alertSentence(wording: Wording, alert: Alert, { entity, unit, onlyTotals }: AlertSubject): string {
  const { t } = wording
  const count = (customers: number) => t(`entity.${entity}Count`, { count: customers })
  switch (alert.code) {
    case 'letterTooFull':
      return t('alert.letterTooFull', {
        letter: alert.letter,
        share: wording.percent(alert.share),
        customers: count(alert.customers),
      })
    case 'aSleeping': {
      const found = { share: wording.percent(alert.share), customers: count(alert.customers) }
      return entity === 'customer' ? t('alert.aSleeping', found) : t('alert.aSleepingSales', found)
    }
    case 'keyAccountsOverHalf':
      return t('alert.keyAccountsOverHalf', { share: wording.percent(alert.share) })
    case 'dependency': {
      const found = { name: quoted(wording, alert.name), share: wording.percent(alert.share) }
      return entity === 'customer'
        ? t('alert.dependency', { ...found, level: t(`level.${alert.level}`) })
        : t('alert.largeShare', found)
    }
    case 'setAside': {
      const found = { count: alert.rows, share: wording.percent(alert.share) }
      if (onlyTotals) return unit === 'row' ? t('alert.totalRows', found) : t('alert.totalCells', found)
      return unit === 'row' ? t('alert.setAside', found) : t('alert.setAsideCells', found)
    }
    case 'partialPeriod': {
      const { firstDay, lastDay, missingDays } = alert.period
      const found = {
        range: wording.dayRange(firstDay, lastDay),
        missing: t('period.dayCount', { count: missingDays }),
      }
      return alert.edge === 'first' ? t('alert.partialFirst', found) : t('alert.partialLast', found)
    }
    case 'shorterPeriod':
      return t('alert.shorterPeriod', { unit: t(`period.${alert.unit}`) })
    case 'noDates':
      return t('alert.noDates')
    case 'suggestedExclusions':
      return t('alert.suggestedExclusions', { names: quotedList(wording, alert.names) })
    case 'excludedNobody':
      return t('alert.excludedNobody', { names: quotedList(wording, alert.names) })
    case 'alikeNames':
      return t('alert.alikeNames', { names: groupsOfNames(wording, alert.groups) })
  }
}

function groupsOfNames(wording: Wording, groups: readonly string[][]): string {
  const shown = groups.slice(0, MOST_GROUPS).map((names) => quotedList(wording, names))
  return shown.join('; ') + (groups.length > MOST_GROUPS ? ' …' : '')
}
