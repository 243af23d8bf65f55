import { useEffect, useRef, type RefObject } from 'react'
import { focusIfLost } from './focusIfLost'

/** After each change of `what`, whoever stood on something that went with it has the focus on what `selector` finds in `place`. */
export function useFocusAfter(what: string, place: RefObject<HTMLElement | null>, selector: string): void {
  const before = useRef(what)
  useEffect(() => {
    if (before.current !== what) focusIfLost(place.current?.querySelector<HTMLElement>(selector))
    before.current = what
  }, [what, place, selector])
}
