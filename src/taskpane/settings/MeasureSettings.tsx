import { Checkbox, Field } from '@fluentui/react-components'
import type { Measure } from '../../core/index'
import { problemSentence } from '../../locale/problemSentence'
import type { PaneProps } from '../PaneProps'
import { changeChoices } from './changeChoices'
import { ChoiceField } from './ChoiceField'
import { SettingsGroup } from './SettingsGroup'
import { measureProblem } from './settingsProblem'

const MEASURES = ['revenue', 'margin', 'quantity', 'orders'] as const satisfies readonly Measure[]

export function MeasureSettings(pane: PaneProps) {
  const { session, state, wording } = pane
  const { t } = wording
  const { settings } = state
  const problem = measureProblem(state)
  return (
    <SettingsGroup title={t('paneSettings.what')}>
      <ChoiceField
        label={t('paneSettings.measure')}
        hint={t('paneSettings.measureWhy')}
        value={settings.choices.measure}
        problem={problem && problemSentence(wording, problem)}
        options={MEASURES.map((value) => ({ value, text: t(`measure.${value}`) }))}
        onChange={(measure) => {
          changeChoices(pane, { measure })
        }}
      />
      <Field hint={t('paneSettings.hiddenRowsWhy')}>
        <Checkbox
          label={t('paneSettings.hiddenRows')}
          checked={settings.hiddenRows === 'exclude'}
          onChange={(_, { checked }) => {
            session.changeSettings({ ...settings, hiddenRows: checked === true ? 'exclude' : 'keep' })
          }}
        />
      </Field>
    </SettingsGroup>
  )
}
