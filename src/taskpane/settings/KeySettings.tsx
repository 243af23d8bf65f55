import type { PaneProps } from '../PaneProps'
import { changeChoices } from './changeChoices'
import { PercentFields } from './PercentFields'
import { SettingsGroup } from './SettingsGroup'
import { wrongParameters } from './settingsProblem'

/** From which shares of the income on a customer is called a key account, a risk, a mono-client. */
export function KeySettings(pane: PaneProps) {
  const { language, t } = pane.wording
  return (
    <SettingsGroup title={t('paneSettings.key')}>
      <PercentFields
        language={language}
        labels={[t('paneSettings.keyCut'), t('paneSettings.criticalCut'), t('paneSettings.monoCut')]}
        hint={t('paneSettings.keyWhy')}
        error={wrongParameters(pane.state).includes('key') ? t('paneSettings.keyWrong') : null}
        cuts={pane.state.settings.choices.key}
        onChange={(key) => {
          changeChoices(pane, { key })
        }}
      />
    </SettingsGroup>
  )
}
