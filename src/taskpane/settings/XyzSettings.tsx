import { DEFAULT_XYZ_CUTS, PERIOD_UNITS, type AnalysisChoices } from '../../core/index'
import type { PaneProps } from '../PaneProps'
import { changeChoices } from './changeChoices'
import { ChoiceField } from './ChoiceField'
import { PercentFields } from './PercentFields'
import { resolvedXyz } from './resolvedXyz'
import { SettingsGroup } from './SettingsGroup'
import { entityOf, wrongParameters } from './settingsProblem'
import { SizesHere } from './SizesHere'

const METHODS = ['auto', 'frequency', 'variation', 'none'] as const satisfies readonly AnalysisChoices['xyz'][]

const METHOD_WORDS = {
  auto: 'paneSettings.xyzAuto',
  frequency: 'paneSettings.frequency',
  variation: 'paneSettings.variationMethod',
  none: 'paneSettings.none',
} as const

/** How regularity is judged. */
export function XyzSettings(pane: PaneProps) {
  const { t } = pane.wording
  const { choices } = pane.state.settings
  const method = resolvedXyz(choices.xyz, entityOf(pane.state))
  return (
    <SettingsGroup title={t('paneSettings.xyz')}>
      <ChoiceField
        label={t('paneSettings.xyzMethod')}
        hint={t('paneSettings.xyzWhy')}
        value={choices.xyz}
        options={METHODS.map((value) => ({ value, text: t(METHOD_WORDS[value]) }))}
        onChange={(xyz) => {
          // The cuts of one method mean nothing to another.
          changeChoices(pane, { xyz, xyzCuts: null })
        }}
      />
      {method !== 'none' && <XyzCuts {...pane} method={method} />}
      {method === 'variation' && (
        <ChoiceField
          label={t('paneSettings.deviation')}
          hint={t('paneSettings.deviationWhy')}
          value={choices.deviation}
          options={[
            { value: 'population', text: t('paneSettings.population') },
            { value: 'sample', text: t('paneSettings.sample') },
          ]}
          onChange={(deviation) => {
            changeChoices(pane, { deviation })
          }}
        />
      )}
      {method !== 'none' && <Observation {...pane} />}
      <SizesHere {...pane} by="regularity" />
    </SettingsGroup>
  )
}

function XyzCuts({ method, ...pane }: PaneProps & { method: 'frequency' | 'variation' }) {
  const { language, t } = pane.wording
  const wrong = wrongParameters(pane.state).includes('xyz-cuts')
  return (
    <PercentFields
      language={language}
      labels={[t('paneSettings.cutX'), t('paneSettings.cutY')]}
      hint={t(`paneSettings.${method}CutsWhy`)}
      error={wrong ? t(`paneSettings.${method}CutsWrong`) : null}
      cuts={pane.state.settings.choices.xyzCuts ?? DEFAULT_XYZ_CUTS[method]}
      onChange={(xyzCuts) => {
        changeChoices(pane, { xyzCuts })
      }}
    />
  )
}

/** The periods, and since when each customer is observed. */
function Observation(pane: PaneProps) {
  const { t } = pane.wording
  const { period, since } = pane.state.settings.choices
  return (
    <>
      <ChoiceField
        label={t('paneSettings.period')}
        hint={t('paneSettings.periodWhy')}
        value={period}
        options={[
          { value: 'auto', text: t('paneSettings.periodAuto') },
          ...PERIOD_UNITS.map((value) => ({ value, text: t(`period.${value}`) })),
        ]}
        onChange={(chosen) => {
          changeChoices(pane, { period: chosen })
        }}
      />
      <ChoiceField
        label={t('paneSettings.since')}
        hint={t('paneSettings.sinceWhy')}
        value={since}
        options={[
          { value: 'purchase', text: t('paneSettings.sincePurchase') },
          { value: 'data', text: t('paneSettings.sinceData') },
        ]}
        onChange={(chosen) => {
          changeChoices(pane, { since: chosen })
        }}
      />
    </>
  )
}
