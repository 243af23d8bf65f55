import type { ObservedPeriods } from '../core/index'
import { abcRuleKey, cut } from './classWords'
import type { ParameterLine } from './ParameterLine'
import type { Subject } from './Subject'

export function timeLines(subject: Subject): ParameterLine[] {
  const { result, wording } = subject
  const { t } = wording
  const { dates, periods, parameters } = result
  if (dates === null || periods === null)
    return [[t('parameter.dates'), t('parameter.noDates'), t('parameter.noDatesWhy')]]
  const asOfWhy = parameters.asOfGiven ? t('parameter.asOfWhy') : t('parameter.asOfWhyDefault')
  const partial = [periods.partial.first, periods.partial.last].filter((edge) => edge !== null)
  return [
    [t('parameter.window'), windowText(subject), t('parameter.windowWhy')],
    [t('parameter.dates'), wording.dayRange(dates.first, dates.last), t('parameter.datesWhy')],
    [t('parameter.asOf'), wording.day(parameters.asOf ?? dates.last), asOfWhy],
    [t('parameter.unit'), t(`period.${periods.unit}`), unitWhy(subject, periods)],
    [t('parameter.periods'), periodsText(subject, periods), t('parameter.periodsWhy')],
    ...partial.map(({ firstDay, lastDay, missingDays }): ParameterLine => {
      const missing = t('period.dayCount', { count: missingDays })
      return [t('parameter.partial'), wording.dayRange(firstDay, lastDay), t('parameter.partialWhy', { missing })]
    }),
  ]
}

function windowText({ result, wording }: Subject): string {
  const { t } = wording
  const { from, to, window } = result.parameters
  const bounds = [
    ...(from === null ? [] : [t('parameter.windowFrom', { from: wording.day(from) })]),
    ...(to === null ? [] : [t('parameter.windowTo', { to: wording.day(to) })]),
  ].join(' ')
  if (window === 'last12') return [t('parameter.windowLast12'), bounds].filter((text) => text !== '').join(', ')
  return bounds === '' ? t('parameter.windowAll') : bounds
}

function unitWhy({ result, wording: { t } }: Subject, { medianGap }: ObservedPeriods): string {
  if (result.parameters.period.asked !== 'auto') return t('parameter.unitWhyAsked')
  if (result.layouts.some(({ kind }) => kind === 'crosstab')) return t('parameter.unitWhyColumns')
  if (medianGap === null) return t('parameter.unitWhyNoGap')
  return t('parameter.unitWhyGap', { gap: t('period.dayCount', { count: medianGap }) })
}

function periodsText({ wording }: Subject, { unit, count, first, last }: ObservedPeriods): string {
  if (first === null || last === null) return wording.t('summary.noPeriods')
  return wording.t('summary.periodsValue', {
    periods: wording.t(`period.${unit}Count`, { count }),
    range: wording.dayRange(first.firstDay, last.lastDay),
  })
}

export function abcLines({ result, wording }: Subject): ParameterLine[] {
  const { t } = wording
  const { abc } = result.parameters
  const rule = abcRuleKey(abc)
  const cuts: ParameterLine[] =
    abc.by === 'computed' ? [] : [[t('parameter.abcCuts'), cutsText(wording, abc.cuts), t('parameter.abcCutsWhy')]]
  return [
    [t('parameter.abcRule'), t(`rule.${rule}`), t(`rule.${rule}Why`)],
    ...cuts,
    [t('parameter.abcBase'), t('parameter.abcBaseValue'), t('parameter.abcBaseWhy')],
    [t('parameter.ties'), t('parameter.tiesValue'), t('parameter.tiesWhy')],
    [t('parameter.tolerance'), '1e-9', t('parameter.toleranceWhy')],
  ]
}

export function xyzLines({ result, wording }: Subject): ParameterLine[] {
  const { t } = wording
  const { xyz, since } = result.parameters
  const method = t(`rule.${xyz.method}`)
  if (result.periods === null) return [[t('parameter.xyzMethod'), method, t('parameter.noDatesWhy')]]
  const shown = xyz.asked === 'auto' ? t('parameter.xyzAuto', { method }) : method
  const deviation = xyz.method === 'variation' ? xyz.deviation : 'population'
  return [
    [t('parameter.xyzMethod'), shown, t('parameter.xyzMethodWhy')],
    ...cutLines(wording, xyz),
    [t('parameter.active'), t('parameter.activeValue'), t('parameter.activeWhy')],
    [t('parameter.deviation'), t(`parameter.${deviation}`), t('parameter.deviationWhy')],
    [
      t('parameter.since'),
      since === 'purchase' ? t('parameter.sincePurchase') : t('parameter.sinceData'),
      t('parameter.sinceWhy'),
    ],
    [t('parameter.history'), t('parameter.historyValue'), t('parameter.historyWhy')],
  ]
}

function cutLines(wording: Subject['wording'], xyz: Subject['result']['parameters']['xyz']): ParameterLine[] {
  const { t } = wording
  switch (xyz.method) {
    case 'frequency':
      return [
        [t('parameter.xyzCuts'), cutsText(wording, xyz.cuts), t('parameter.xyzCutsWhyFrequency')],
        [t('parameter.oneOff'), t('parameter.oneOffValue'), t('parameter.oneOffWhy')],
      ]
    case 'variation':
      return [[t('parameter.xyzCuts'), cutsText(wording, xyz.cuts), t('parameter.xyzCutsWhyVariation')]]
    case 'none':
      return []
  }
}

function cutsText(wording: Subject['wording'], [first, second]: [number, number]): string {
  return `${cut(wording, first)} | ${cut(wording, second)}`
}
