import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { PaneSession } from '../session/PaneSession'
import type { PaneOutcome } from '../session/PaneState'

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0 },
  sheet: { listStyleType: 'none', maxWidth: '100%' },
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
})

/** A button for each result sheet, by the name that it has in the workbook. */
export function SheetButtons({ session, sheets }: { session: PaneSession; sheets: PaneOutcome['sheets'] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {sheets.map(({ id, name }) => (
        <li key={id} className={styles.sheet}>
          <Button size="small" className={styles.button} onClick={() => void session.openSheet(id)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  )
}
