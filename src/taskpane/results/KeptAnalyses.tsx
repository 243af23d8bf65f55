import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { AnalysisState } from '../../analysis/WorkbookState'
import type { PaneProps } from '../PaneProps'
import type { PaneState } from '../session/PaneState'
import { AnalysisActions } from './AnalysisActions'
import { Section } from './Section'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  analysis: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none' },
  name: { overflowWrap: 'anywhere' },
})

interface KeptAnalysesProps extends Pick<PaneProps, 'session' | 'wording'> {
  analyses: AnalysisState[]
  /** What has been changed in the pane of their plans. */
  unwrittenPlans: PaneState['unwrittenPlans']
  /** Another analysis is shown above. */
  areOthers: boolean
}

/** Analyses whose results the workbook holds but not the pane. */
export function KeptAnalyses({ session, wording, analyses, unwrittenPlans, areOthers }: KeptAnalysesProps) {
  const styles = useStyles()
  const { t } = wording
  return (
    <Section title={areOthers ? t('paneResults.keptOthers') : t('paneResults.keptTitle')}>
      <Caption1>{t('paneResults.keptHint')}</Caption1>
      <ul className={styles.list}>
        {analyses.map(({ id, name, lastRun }) => (
          <li key={id} className={styles.analysis}>
            <Text weight="semibold" className={styles.name}>
              {name}
            </Text>
            <Caption1>{t('paneResults.keptRows', { count: lastRun.rowsSelected })}</Caption1>
            {unwrittenPlans[id] !== undefined && <Caption1>{t('paneResults.keptPlan')}</Caption1>}
            <AnalysisActions session={session} wording={wording} analysis={{ id, name }} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
