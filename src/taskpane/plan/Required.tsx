import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components'
import { roundUp, type FunnelPlan, type PlannedStage } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { Subject } from '../../report/Subject'
import { Section } from '../results/Section'

/** How many it takes at each stage, as bars, and per day, per seller, and by when in words; then the stage to work on. */
export function Required({ subject: { wording }, funnel }: { subject: Subject; funnel: FunnelPlan }) {
  const styles = useStyles()
  const { t } = wording
  const most = funnel.stages[0]?.required ?? 1
  const bySeller = funnel.stages.some(({ required, perSeller }) => perSeller < required)
  return (
    <Section title={t('panePlan.required')}>
      <Caption1>
        {t('panePlan.requiredFor', {
          count: roundUp(funnel.buyers),
          days: t('panePlan.workingDays', { count: funnel.workingDays ?? 0 }),
        })}
      </Caption1>
      <ol className={styles.stages}>
        {funnel.stages.map((stage) => (
          <li key={stage.name} className={styles.stage}>
            <div className={styles.line}>
              <span className={styles.name}>{stage.name}</span>
              <span className={styles.required}>{wording.number(stage.required)}</span>
            </div>
            <svg aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none" className={styles.bars}>
              <Bar share={stage.required / most} />
            </svg>
            <Caption1>{stageText(wording, stage, bySeller)}</Caption1>
          </li>
        ))}
      </ol>
      <Body1>{bottleneckText(wording, funnel)}</Body1>
    </Section>
  )
}

/** In the middle, so that the bars make a funnel. */
function Bar({ share }: { share: number }) {
  const width = Math.max(0.5, share * 100)
  return <rect className={useStyles().bar} x={(100 - width) / 2} width={width} height={8} />
}

function stageText(wording: Wording, stage: PlannedStage, bySeller: boolean): string {
  const { t } = wording
  const { required, actual, perDay, perSellerAndDay, dueDay } = stage
  const parts = []
  if (actual !== null && actual < required)
    parts.push(t('panePlan.missing', { number: wording.number(required - actual) }))
  if (perDay !== null) parts.push(t('panePlan.perDay', { number: wording.number(perDay, perDayDigits(perDay)) }))
  if (perSellerAndDay !== null && bySeller)
    parts.push(
      t('panePlan.perSellerAndDay', { number: wording.number(perSellerAndDay, perDayDigits(perSellerAndDay)) }),
    )
  if (dueDay !== null) parts.push(t('panePlan.doneBy', { day: wording.day(dueDay) }))
  return parts.join(' · ')
}

/** One in a month is 0.04 a day: with a single digit it would read as none. */
function perDayDigits(perDay: number): number {
  return perDay < 1 ? 2 : 1
}

function bottleneckText(wording: Wording, { bottleneck, stages }: FunnelPlan): string {
  const nameAt = (at: number) => stages[at]?.name ?? ''
  const words = {
    stage: nameAt(bottleneck.stage),
    next: nameAt(bottleneck.stage + 1),
    conversion: wording.percent(bottleneck.conversion),
  }
  if (bottleneck.rule === 'missesTarget') {
    return wording.t('panePlan.missesTarget', { ...words, wanted: wording.percent(bottleneck.wanted) })
  }
  const saved = Math.round(bottleneck.saved)
  return saved === 0
    ? wording.t('panePlan.savesNothing')
    : wording.t('panePlan.savesMost', { ...words, saved: wording.number(saved) })
}

const useStyles = makeStyles({
  stages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  stage: { display: 'flex', flexDirection: 'column', gap: '2px', listStyleType: 'none' },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  required: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  bars: { width: '100%', height: '8px', display: 'block' },
  bar: { fill: tokens.colorBrandStroke1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
})
