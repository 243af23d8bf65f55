import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import { quoted } from '../../locale/quoted'
import type { PaneProps } from '../PaneProps'
import { RemoveResults } from '../results/RemoveResults'
import { Section } from '../results/Section'
import { useBusy } from '../useWork'

/** The analyses that the workbook holds, to be refreshed or removed at once. */
export function WorkbookAnalyses({ session, state: { analyses }, wording }: PaneProps) {
  const styles = useStyles()
  const { t } = wording
  const busy = useBusy(session)
  return (
    <Section title={t('paneData.analyses')}>
      <ul className={styles.list}>
        {analyses.map(({ id, name, sources, lastRun }) => (
          <li key={id} className={styles.analysis}>
            <span className={styles.name}>{name}</span>
            <span className={styles.source}>
              {t('paneData.analysisSource', {
                sheet: sources.map(({ sheet }) => sheet).join(', '),
                rows: t('paneData.rowCount', { count: lastRun.rowsSelected }),
              })}
            </span>
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
              <RemoveResults session={session} wording={wording} analysis={{ id, name }} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  analysis: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  source: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})
