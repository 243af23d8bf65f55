import { makeStyles, tokens } from '@fluentui/react-components'
import type { Reconciliation } from '../../core/index'
import { quoted, quotedList } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'

const MOST_NAMES = 20

interface MergedSpellingsProps {
  wording: Wording
  merged: Reconciliation['mergedSpellings']
}

/** Names that differ in case or spaces only were joined: which, for whoever wants to know. */
export function MergedSpellings({ wording, merged }: MergedSpellingsProps) {
  const styles = useStyles()
  const { t } = wording
  if (merged.length === 0) return null
  return (
    <details>
      {/* In Excel on the web office.js moves the focus itself, and knows no summary without a tabindex. */}
      <summary tabIndex={0} className={styles.summary}>
        {t('paneData.merged', { count: merged.length })}
      </summary>
      <ul className={styles.list}>
        {merged.slice(0, MOST_NAMES).map(({ shown, others }) => (
          <li key={shown}>
            {t('paneData.mergedName', { shown: quoted(wording, shown), others: quotedList(wording, others) })}
          </li>
        ))}
        {merged.length > MOST_NAMES && <li>{t('paneData.andMore', { count: merged.length - MOST_NAMES })}</li>}
      </ul>
    </details>
  )
}

const useStyles = makeStyles({
  summary: { cursor: 'pointer' },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
})
