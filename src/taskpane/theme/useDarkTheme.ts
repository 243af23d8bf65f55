import { useSyncExternalStore } from 'react'
import { isDark } from './isDark'

const PREFERS_DARK = '(prefers-color-scheme: dark)'

/**
 * Whether the pane is dark. Excel has no event for a change of its theme, so it is looked at again whenever the pane
 * comes back into view. High contrast needs nothing here: the browser then puts its own colours in place of ours.
 */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, () =>
    isDark(Office.context.officeTheme as Office.OfficeTheme | undefined, matchMedia(PREFERS_DARK).matches),
  )
}

function subscribe(listener: () => void): () => void {
  const preference = matchMedia(PREFERS_DARK)
  preference.addEventListener('change', listener)
  window.addEventListener('focus', listener)
  document.addEventListener('visibilitychange', listener)
  return () => {
    preference.removeEventListener('change', listener)
    window.removeEventListener('focus', listener)
    document.removeEventListener('visibilitychange', listener)
  }
}
