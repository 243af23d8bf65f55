import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { PaneProps } from '../PaneProps'
import { useWork } from '../useWork'
import { announcementOf } from './announcementOf'

const SECONDS_BETWEEN = 4

/** Tells those who cannot see the screen what happens, politely, and not more often than they can listen. */
export function Announcement({ session, state, wording }: PaneProps) {
  const work = useWork(session, (now) => now)
  const spoken = useThrottled(announcementOf(wording, { ...state, work }))
  return (
    <div role="status" className={useStyles().hidden}>
      {spoken}
    </div>
  )
}

/** `text` as it was a while ago: at most one change in so many seconds, the last one always. */
function useThrottled(text: string): string {
  const [shown, show] = useState(text)
  const lastTime = useRef(0)
  useEffect(() => {
    const wait = Math.max(0, lastTime.current + SECONDS_BETWEEN * 1000 - Date.now())
    const timer = setTimeout(() => {
      lastTime.current = Date.now()
      show(text)
    }, wait)
    return () => {
      clearTimeout(timer)
    }
  }, [text])
  return shown
}

const useStyles = makeStyles({
  // Out of sight, yet in the page: what is not displayed is not read out.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})
