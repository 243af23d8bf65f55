import { PRESETS } from '../../analysis/presets'
import type { Settings } from '../../analysis/Settings'
import { columnLetters, type AnalysisChoices, type ColumnDescription, type LayoutChoices } from '../../core/index'
import { chooseRole } from './chosenColumns'
import type { DataStep } from './dataStep'
import type { PaneSession } from './PaneSession'
import type { PaneStore } from './PaneStore'

type SettingsActions = Pick<
  PaneSession,
  'setRole' | 'setLayout' | 'setEntity' | 'exclude' | 'include' | 'choosePreset' | 'changeSettings'
>

/** All that changes `state.settings`; what step 1 shows follows. */
export function createSettingsStep(store: PaneStore, data: DataStep): SettingsActions {
  const changeSettings = async (settings: Settings): Promise<void> => {
    const before = store.state.settings
    store.update({ settings })
    if (!same(before.layout, settings.layout)) await data.understand()
    else if (!same(rowsRead(before), rowsRead(settings))) data.preview.restart()
    else if (!same(before.choices, settings.choices)) await data.preview.judge()
  }
  const changeLayout = (layout: LayoutChoices) => changeSettings({ ...store.state.settings, layout })
  const changeChoices = (choices: Partial<AnalysisChoices>) => {
    const { settings } = store.state
    return changeSettings({ ...settings, choices: { ...settings.choices, ...choices } })
  }
  const excluded = () => store.state.settings.choices.exclude

  return {
    setRole: (column, role) => {
      const { layout } = store.state.settings
      const columns = chooseRole(columnsShown(store), layout.columns ?? {}, column, role, columnLetters)
      return changeLayout({ ...layout, columns })
    },
    setLayout: (kind) => {
      const others = { ...store.state.settings.layout }
      delete others.layout
      return changeLayout(kind === 'auto' ? others : { ...others, layout: kind })
    },
    setEntity: (entity) => {
      const others = { ...store.state.settings.layout }
      delete others.entity
      return changeLayout(entity === 'auto' ? others : { ...others, entity })
    },
    exclude: (names) => void changeChoices({ exclude: [...new Set([...excluded(), ...names])] }),
    include: (name) => void changeChoices({ exclude: excluded().filter((each) => each !== name) }),
    choosePreset: (preset) => void changeChoices(PRESETS[preset]),
    changeSettings: (settings) => void changeSettings(settings),
  }
}

/** Decides which rows count and what they count. */
function rowsRead({ choices, hiddenRows }: Settings) {
  return { measure: choices.measure, hiddenRows }
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function columnsShown({ state: { data } }: PaneStore): ColumnDescription[] {
  if (data.state === 'understood') return data.layout.columns
  return data.state === 'problem' ? data.columns : []
}
