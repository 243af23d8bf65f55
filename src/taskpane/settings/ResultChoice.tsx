import { Field, Input, makeStyles, Select } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { SettingsGroup } from './SettingsGroup'

const NEW = ''

/** Whether the run makes a new analysis, and its name, or which one it refreshes. */
export function ResultChoice({ session, state, wording: { t } }: PaneProps) {
  const styles = useStyles()
  const { analyses, analysisId, analysisName } = state
  return (
    <SettingsGroup title={t('paneSettings.analysis')}>
      {analyses.length > 0 && (
        <Field label={t('paneSettings.target')} hint={t('paneSettings.analysisWhy')} className={styles.field}>
          <Select
            value={analysisId ?? NEW}
            onChange={(_, { value }) => {
              session.chooseAnalysis(value === NEW ? null : value)
            }}
          >
            <option value={NEW}>{t('paneSettings.newAnalysis')}</option>
            {analyses.map(({ id, name }) => (
              <option key={id} value={id}>
                {t('paneSettings.refreshOf', { name })}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {analysisId === null && (
        <Field label={t('paneSettings.name')} hint={t('paneSettings.nameWhy')} className={styles.field}>
          <Input
            value={analysisName}
            onChange={(_, { value }) => {
              session.nameAnalysis(value)
            }}
          />
        </Field>
      )}
    </SettingsGroup>
  )
}

const useStyles = makeStyles({ field: { gridTemplateColumns: 'minmax(0, 1fr)' } })
