import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import type { AnalysisState } from '../../analysis/WorkbookState'
import { quoted } from '../../locale/quoted'
import type { PaneProps } from '../PaneProps'
import { RemoveResults } from './RemoveResults'
import { Section } from './Section'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  analysis: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  name: { overflowWrap: 'anywhere' },
})

interface KeptAnalysesProps extends PaneProps {
  analyses: AnalysisState[]
  /** Another analysis is shown above. */
  areOthers: boolean
  busy: boolean
}

/** Analyses whose results the workbook holds but not the pane. */
export function KeptAnalyses({ session, wording, analyses, areOthers, busy }: KeptAnalysesProps) {
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
            <div className={styles.buttons}>
              <Button
                size="small"
                icon={<ArrowSyncRegular />}
                disabledFocusable={busy}
                aria-label={t('paneResults.refreshNamed', { name: quoted(wording, name) })}
                onClick={() => void session.refresh(id)}
              >
                {t('paneResults.refresh')}
              </Button>
              <RemoveResults session={session} wording={wording} analysis={{ id, name }} busy={busy} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
