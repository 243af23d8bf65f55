import { makeStyles, tokens } from '@fluentui/react-components'
import type { FunnelPlan } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { Subject } from '../../report/Subject'
import { Section } from '../results/Section'

/** The work at the first stage if one conversion were higher, and what that saves. */
export function WhatIf({ subject: { wording }, funnel }: { subject: Subject; funnel: FunnelPlan }) {
  const styles = useStyles()
  const { t } = wording
  const { stages, whatIf } = funnel
  const now = stages[0]?.required ?? 0
  const points = [...new Set(whatIf.map((each) => each.points))]
  return (
    <Section title={t('panePlan.whatIf')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.text}>
              {t('panePlan.transition')}
            </th>
            {points.map((each) => (
              <th key={each} scope="col" className={styles.figure}>
                {t('panePlan.points', { count: Math.round(each * 100) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stages.slice(0, -1).map(({ name, conversion }, stage) => (
            <tr key={name}>
              <th scope="row" className={styles.text}>
                {t('panePlan.fromTo', {
                  stage: name,
                  next: stages[stage + 1]?.name ?? '',
                  conversion: wording.percent(conversion ?? 0),
                })}
              </th>
              {whatIf
                .filter((each) => each.stage === stage)
                .map(({ points: added, firstStage }) => (
                  <td key={added} className={styles.figure}>
                    {workText(wording, firstStage, now - firstStage)}
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function workText(wording: Wording, firstStage: number, saved: number): string {
  const number = wording.number(firstStage)
  return saved > 0 ? wording.t('panePlan.firstStage', { number, saved: wording.number(saved) }) : number
}

const CELL = { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` }

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  text: { ...CELL, textAlign: 'left', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  figure: {
    ...CELL,
    paddingLeft: tokens.spacingHorizontalS,
    textAlign: 'right',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
})
