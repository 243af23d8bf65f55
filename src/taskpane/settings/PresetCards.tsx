import { makeStyles, mergeClasses, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { PRESETS, type PresetId } from '../../analysis/presets'
import type { PaneProps } from '../PaneProps'

const PRESET_IDS = Object.keys(PRESETS) as PresetId[]

/** The three questions that people come with; each sets the rules that answer it. */
export function PresetCards({ session, wording: { t }, chosen }: PaneProps & { chosen: PresetId | null }) {
  const styles = useStyles()
  const title = useId()
  return (
    <section>
      <h2 id={title} className={styles.title}>
        {t('paneSettings.presets')}
      </h2>
      <RadioGroup
        aria-labelledby={title}
        className={styles.cards}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          const preset = PRESET_IDS.find((id) => id === value)
          if (preset !== undefined) session.choosePreset(preset)
        }}
      >
        {PRESET_IDS.map((id) => (
          <div key={id} className={mergeClasses(styles.card, id === chosen && styles.chosen)}>
            <Radio
              value={id}
              label={
                <>
                  <span className={styles.name}>{t(`paneSettings.${id}`)}</span>
                  <span className={styles.why}>{t(`paneSettings.${id}Why`)}</span>
                </>
              }
            />
          </div>
        ))}
      </RadioGroup>
      {chosen === null && <p className={styles.why}>{t('paneSettings.ownChoice')}</p>}
    </section>
  )
}

const useStyles = makeStyles({
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  cards: { display: 'grid', gap: tokens.spacingVerticalS },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    '& label': { flexGrow: 1 },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    outline: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  why: {
    display: 'block',
    marginBlock: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
})
