import type { PaneProps } from '../PaneProps'
import { changeChoices } from './changeChoices'
import { ChoiceField } from './ChoiceField'
import { DayField } from './DayField'
import { SettingsGroup } from './SettingsGroup'

export function TimeSettings(pane: PaneProps) {
  const { t } = pane.wording
  const { choices } = pane.state.settings
  const { window, from, to, asOf } = choices
  const turned = from !== null && to !== null && from > to
  return (
    <SettingsGroup title={t('paneSettings.time')}>
      <ChoiceField
        label={t('paneSettings.window')}
        hint={t('paneSettings.windowWhy')}
        value={window}
        options={[
          { value: 'all', text: t('paneSettings.windowAll') },
          { value: 'last12', text: t('paneSettings.windowLast12') },
        ]}
        onChange={(chosen) => {
          changeChoices(pane, { window: chosen })
        }}
      />
      <DayField
        label={t('paneSettings.from')}
        hint={t('paneSettings.rangeWhy')}
        error={turned ? t('paneSettings.rangeWrong') : null}
        serial={from}
        onChange={(serial) => {
          changeChoices(pane, { from: serial })
        }}
      />
      <DayField
        label={t('paneSettings.to')}
        hint={t('paneSettings.rangeWhy')}
        error={turned ? t('paneSettings.rangeWrong') : null}
        serial={to}
        onChange={(serial) => {
          changeChoices(pane, { to: serial })
        }}
      />
      <DayField
        label={t('paneSettings.asOf')}
        hint={t('paneSettings.asOfWhy')}
        error={null}
        serial={asOf}
        onChange={(serial) => {
          changeChoices(pane, { asOf: serial })
        }}
      />
    </SettingsGroup>
  )
}
