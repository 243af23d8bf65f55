import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { PaneProps } from '../PaneProps'
import type { Step } from '../session/PaneState'
import { useFocusAfter } from './useFocusAfter'

const STEPS: Step[] = ['data', 'settings', 'results']

/** The three steps; every one can be gone to at any time. */
export function StepNavigation({ session, state: { step, help }, wording }: PaneProps) {
  const styles = useStyles()
  const steps = useRef<HTMLElement>(null)
  // Some buttons lead to another step and go with theirs.
  useFocusAfter(`${step} ${help}`, steps, 'button[aria-current]')
  return (
    <nav ref={steps} aria-label={wording.t('pane.steps')}>
      <ol className={styles.steps}>
        {STEPS.map((each, at) => (
          <li key={each} className={styles.item}>
            <button
              type="button"
              aria-current={each === step && !help ? 'step' : undefined}
              className={mergeClasses(styles.step, each === step && !help && styles.current)}
              onClick={() => {
                session.goTo(each)
              }}
            >
              {wording.t('pane.stepNumber', { number: String(at + 1), name: wording.t(`pane.${each}Step`) })}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: { flexGrow: 1, minWidth: 0 },
  step: {
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderBottom: '3px solid transparent',
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    // There what is transparent gets a colour too.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
})
