import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { DEFAULT_SETTINGS } from '../../analysis/Settings'
import { presetOf } from '../../analysis/presets'
import type { PaneProps } from '../PaneProps'
import { AbcSettings } from './AbcSettings'
import { ClassSizes } from './ClassSizes'
import { ExcludedNames } from './ExcludedNames'
import { KeySettings } from './KeySettings'
import { MeasureSettings } from './MeasureSettings'
import { PresetCards } from './PresetCards'
import { entityOf, settingsProblem } from './settingsProblem'
import { resolvedXyz } from './resolvedXyz'
import { ResultChoice } from './ResultChoice'
import { TimeSettings } from './TimeSettings'
import { XyzSettings } from './XyzSettings'

/** Step 2: what to find out, where the result goes, and under "Advanced" every rule behind the figures. */
export default function SettingsStep(pane: PaneProps) {
  const styles = useStyles()
  const { session, state, wording } = pane
  const { choices } = state.settings
  const preset = presetOf({ ...choices, xyz: resolvedXyz(choices.xyz, entityOf(state)) })
  // What is open at first; later on the person decides.
  const opened = preset === null || settingsProblem(state) !== null ? ['advanced'] : []
  return (
    <div className={styles.step}>
      <PresetCards {...pane} chosen={preset} />
      <ClassSizes {...pane} />
      <ResultChoice {...pane} />
      <Accordion collapsible multiple defaultOpenItems={opened}>
        <AccordionItem value="advanced">
          <AccordionHeader as="h2">{wording.t('paneSettings.advanced')}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <MeasureSettings {...pane} />
            <TimeSettings {...pane} />
            <ExcludedNames {...pane} />
            <AbcSettings {...pane} />
            <XyzSettings {...pane} />
            <KeySettings {...pane} />
            <div>
              <Button
                onClick={() => {
                  session.changeSettings({ ...DEFAULT_SETTINGS, layout: state.settings.layout })
                }}
              >
                {wording.t('paneSettings.backToDefaults')}
              </Button>
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  )
}

const useStyles = makeStyles({
  step: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    margin: 0,
    paddingTop: tokens.spacingVerticalM,
  },
})
