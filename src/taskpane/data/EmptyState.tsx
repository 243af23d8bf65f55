import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { TableRegular } from '@fluentui/react-icons'
import type { PaneProps } from '../PaneProps'

/** Nothing has been selected yet: what to select. */
export function EmptyState({ session, wording: { t } }: PaneProps) {
  const styles = useStyles()
  return (
    <section className={styles.root}>
      <TableRegular className={styles.icon} />
      <h2 className={styles.title}>{t('paneData.emptyTitle')}</h2>
      <p className={styles.text}>{t('paneData.emptyText')}</p>
      <p className={styles.text}>{t('paneData.emptyNeeds')}</p>
      <div>
        <Button onClick={() => void session.readSelection()}>{t('paneData.readSelection')}</Button>
      </div>
    </section>
  )
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalM },
  icon: { fontSize: '40px', color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0 },
})
