import { DEFAULT_ABC_CUTS, type AbcOptions } from '../../core/index'
import type { PaneProps } from '../PaneProps'
import { changeChoices } from './changeChoices'
import { ChoiceField } from './ChoiceField'
import { PercentFields } from './PercentFields'
import { SettingsGroup } from './SettingsGroup'
import { wrongParameters } from './settingsProblem'
import { SizesHere } from './SizesHere'

const WAYS = ['value', 'items', 'sum', 'computed'] as const satisfies readonly AbcOptions['by'][]

const WAY_WORDS = {
  value: { text: 'paneSettings.abcValue', why: 'paneSettings.abcValueWhy' },
  items: { text: 'paneSettings.abcItems', why: 'paneSettings.abcItemsWhy' },
  sum: { text: 'paneSettings.abcSum', why: 'paneSettings.abcSumWhy' },
  computed: { text: 'paneSettings.abcComputed', why: 'paneSettings.abcComputedWhy' },
} as const

/** How the list is cut into A, B and C. */
export function AbcSettings(pane: PaneProps) {
  const { t } = pane.wording
  const { abc } = pane.state.settings.choices
  return (
    <SettingsGroup title={t('paneSettings.abc')}>
      <ChoiceField
        label={t('paneSettings.abcBy')}
        hint={t(WAY_WORDS[abc.by].why)}
        value={abc.by}
        options={WAYS.map((value) => ({ value, text: t(WAY_WORDS[value].text) }))}
        onChange={(by) => {
          changeChoices(pane, { abc: usualOptions(by) })
        }}
      />
      {abc.by === 'value' && (
        <ChoiceField
          label={t('paneSettings.rule')}
          hint={t('paneSettings.ruleWhy')}
          value={abc.rule}
          options={[
            { value: 'crossing', text: t('paneSettings.crossing') },
            { value: 'strict', text: t('paneSettings.strict') },
          ]}
          onChange={(rule) => {
            changeChoices(pane, { abc: { ...abc, rule } })
          }}
        />
      )}
      {abc.by !== 'computed' && <AbcCuts {...pane} abc={abc} />}
      <SizesHere {...pane} by="amount" />
    </SettingsGroup>
  )
}

function AbcCuts({ abc, ...pane }: PaneProps & { abc: Exclude<AbcOptions, { by: 'computed' }> }) {
  const { language, t, number } = pane.wording
  const [first, second] = DEFAULT_ABC_CUTS[abc.by]
  const usual = { first: number(first * 100), second: number(second * 100) }
  const wrong = wrongParameters(pane.state).includes('abc')
  return (
    <PercentFields
      language={language}
      labels={[t('paneSettings.cutA'), t('paneSettings.cutB')]}
      hint={t('paneSettings.cutsWhy', usual)}
      error={wrong ? t('paneSettings.abcCutsWrong', { most: abc.by === 'sum' ? '200' : '100' }) : null}
      cuts={abc.cuts}
      onChange={(cuts) => {
        changeChoices(pane, { abc: { ...abc, cuts } })
      }}
    />
  )
}

function usualOptions(by: AbcOptions['by']): AbcOptions {
  if (by === 'computed') return { by }
  const cuts = DEFAULT_ABC_CUTS[by]
  return by === 'value' ? { by, rule: 'crossing', cuts } : { by, cuts }
}
