import { makeStyles } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

const SECONDS_BETWEEN = 4

/** Tells `text` to those who cannot see the screen, politely, and not more often than they can listen. */
export function Announcement({ text }: { text: string }) {
  const spoken = useThrottled(text)
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
