import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { customerKey } from '../../core/index'
import type { PaneProps } from '../PaneProps'

/** Names that look like no real customers; nothing is left out unless it is ticked. */
export function Exclusions({ session, state, wording: { t }, names }: PaneProps & { names: string[] }) {
  const styles = useStyles()
  const entriesFor = (name: string) =>
    state.settings.choices.exclude.filter((entry) => customerKey(entry) === customerKey(name))
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('paneData.exclusions')}</legend>
      <p className={styles.hint}>{t('paneData.exclusionsHint')}</p>
      {names.map((name) => (
        <Checkbox
          key={name}
          className={styles.name}
          label={name}
          checked={entriesFor(name).length > 0}
          onChange={(_, { checked }) => {
            if (checked === true) session.exclude([name])
            else for (const entry of entriesFor(name)) session.include(entry)
          }}
        />
      ))}
    </fieldset>
  )
}

const useStyles = makeStyles({
  group: { display: 'grid', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: 'anywhere' },
})
