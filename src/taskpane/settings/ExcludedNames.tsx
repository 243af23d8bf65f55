import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { quoted } from '../../locale/quoted'
import type { PaneProps } from '../PaneProps'
import { SettingsGroup } from './SettingsGroup'

/** The names that are left out, to be added to and taken from. */
export function ExcludedNames({ session, state, wording }: PaneProps) {
  const styles = useStyles()
  const { t } = wording
  const { exclude } = state.settings.choices
  const [entered, enter] = useState('')
  const adding = useRef<HTMLDivElement>(null)
  const add = () => {
    const name = entered.trim()
    if (name !== '') session.exclude([name])
    enter('')
  }
  return (
    <SettingsGroup title={t('paneSettings.exclusions')}>
      {exclude.length === 0 ? (
        <p className={styles.none}>{t('paneSettings.nobodyExcluded')}</p>
      ) : (
        <ul className={styles.names}>
          {exclude.map((name) => (
            <li key={name} className={styles.name}>
              <span className={styles.text}>{name}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('paneSettings.exclusionRemove', { name: quoted(wording, name) })}
                onClick={() => {
                  session.include(name)
                  // This button goes with the name.
                  adding.current?.querySelector('input')?.focus()
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <div ref={adding} className={styles.adding}>
        <Field label={t('paneSettings.exclusionName')} hint={t('paneSettings.exclusionsWhy')} className={styles.field}>
          <Input
            value={entered}
            onChange={(_, { value }) => {
              enter(value)
            }}
            onKeyDown={({ key }) => {
              if (key === 'Enter') add()
            }}
            contentAfter={
              <Button size="small" appearance="transparent" onClick={add}>
                {t('paneSettings.exclusionAdd')}
              </Button>
            }
          />
        </Field>
      </div>
    </SettingsGroup>
  )
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  names: { display: 'grid', margin: 0, padding: 0, listStyleType: 'none' },
  name: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  adding: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: 0 },
})
