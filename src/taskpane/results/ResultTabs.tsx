import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { Wording } from '../../locale/Wording'
import type { ResultTab } from '../session/PaneState'
import { focusIfLost } from '../shell/focusIfLost'

const TABS = ['results', 'plan'] as const

interface ResultTabsProps {
  wording: Wording
  shown: ResultTab
  /** Above the tabs. */
  cardShown: boolean
  /** Ids of the tabs begin with it; the panel's is it and "panel". */
  id: string
  onShow: (tab: ResultTab) => void
}

/** What was found, and what to do about it. Fluent's own tabs bring hidden elements that can be focused. */
export function ResultTabs({ wording, shown, cardShown, id, onShow }: ResultTabsProps) {
  const styles = useStyles()
  const list = useRef<HTMLDivElement>(null)
  const words = { results: wording.t('panePlan.tabResults'), plan: wording.t('panePlan.tabPlan') }
  // What led here, from a customer, is not shown any more.
  useEffect(() => {
    focusIfLost(list.current?.querySelector<HTMLElement>(`[data-tab=${shown}]`))
  }, [shown, cardShown])
  const other = shown === 'results' ? 'plan' : 'results'
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={wording.t('panePlan.tabs')}
      className={styles.tabs}
      onKeyDown={({ key }) => {
        // Of two tabs, each arrow leads to the other.
        if (key !== 'ArrowLeft' && key !== 'ArrowRight') return
        onShow(other)
        list.current?.querySelector<HTMLElement>(`[data-tab=${other}]`)?.focus()
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={id + tab}
          data-tab={tab}
          aria-selected={tab === shown}
          aria-controls={`${id}panel`}
          tabIndex={tab === shown ? 0 : -1}
          className={mergeClasses(styles.tab, tab === shown && styles.shown)}
          onClick={() => {
            onShow(tab)
          }}
        >
          {words[tab]}
        </button>
      ))}
    </div>
  )
}

const CONTRAST = '@media (forced-colors: active)'

const useStyles = makeStyles({
  tabs: { display: 'flex', gap: tokens.spacingHorizontalS },
  tab: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  shown: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    [CONTRAST]: { border: '1px solid Highlight', textDecorationLine: 'underline' },
  },
})
