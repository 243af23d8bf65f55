import type { PaneProps } from '../PaneProps'

export default function SettingsStep({ wording }: PaneProps) {
  return <p>{wording.t('pane.settingsStep')}</p>
}
