import { columnLetters, type SheetLayout } from '../core/index'
import { quoted, quotedList } from '../locale/quoted'
import { cut } from './classWords'
import { LOYALTY_SHARE } from './keyAccounts'
import { madeAt } from './madeFrom'
import type { ParameterLine } from './ParameterLine'
import type { Subject } from './Subject'

export function sourceLines({ result, wording, context }: Subject): ParameterLine[] {
  const { t } = wording
  const file: ParameterLine[] =
    context.file === null ? [] : [[t('parameter.file'), context.file, t('parameter.fileWhy')]]
  const { exclude } = result.parameters
  return [
    ...file,
    ...context.sheetAddresses.map((range): ParameterLine => {
      return [t('parameter.range'), t('sheet.range', range), t('parameter.rangeWhy')]
    }),
    ...result.layouts.flatMap((layout): ParameterLine[] => [
      [t('parameter.layout'), layoutText({ wording }, layout), t('parameter.layoutWhy')],
      [t('parameter.columns'), columnsText({ wording }, layout), t('parameter.columnsWhy')],
    ]),
    [
      t('parameter.exclude'),
      exclude.length === 0 ? t('parameter.nobodyExcluded') : quotedList(wording, exclude),
      t('parameter.excludeWhy'),
    ],
  ]
}

function layoutText({ wording: { t } }: Pick<Subject, 'wording'>, { kind, entity }: SheetLayout): string {
  return kind === 'crosstab' ? t(`layout.${entity}Crosstab`) : t(`layout.${kind}`)
}

function columnsText({ wording }: Pick<Subject, 'wording'>, { columns, entity }: SheetLayout): string {
  return columns
    .flatMap(({ role, heading, column }) => {
      if (role === null) return []
      const name = role === 'customer' ? wording.t(`entity.${entity}Name`) : wording.t(`role.${role}`)
      const shown = { role: name, heading: quoted(wording, heading), column: columnLetters(column) }
      return [wording.t('parameter.columnAs', shown)]
    })
    .join('; ')
}

export function measureLines({ result, wording: { t } }: Subject): ParameterLine[] {
  const { measure, entity } = result.parameters
  return [
    [t('parameter.measure'), t(`measure.${measure}`), t('parameter.measureWhy')],
    [t('parameter.entity'), t(`entity.${entity}Name`), t('parameter.entityWhy')],
  ]
}

export function keyLines({ result, wording }: Subject): ParameterLine[] {
  const { t } = wording
  const { entity, key } = result.parameters
  if (entity !== 'customer') return []
  const above = (fraction: number) => t('parameter.above', { cut: cut(wording, fraction) })
  return [
    [t('parameter.keyCut'), above(key[0]), t('parameter.keyWhy')],
    [t('parameter.criticalCut'), above(key[1]), t('parameter.keyWhy')],
    [t('parameter.monoCut'), above(key[2]), t('parameter.keyWhy')],
    [t('parameter.loyalty'), above(LOYALTY_SHARE), t('parameter.loyaltyWhy')],
  ]
}

export function madeLines(subject: Subject): ParameterLine[] {
  const { wording, context } = subject
  const { t } = wording
  const { date, time } = madeAt(subject)
  return [
    [t('parameter.chart'), t('parameter.chartPoints', { points: '200' }), t('parameter.chartWhy')],
    [t('parameter.madeAt'), `${date} ${time}`, t('parameter.madeAtWhy')],
    [t('parameter.version'), context.toolVersion, t('parameter.versionWhy')],
  ]
}
