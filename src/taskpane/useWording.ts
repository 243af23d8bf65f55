import { useEffect, useState } from 'react'
import type { Language } from '../locale/Language'
import { loadWording } from '../locale/loadWording'
import type { Wording } from '../locale/Wording'

/** The words of a language; until they have come, those before. */
export function useWording(language: Language, first: Wording): Wording {
  const [wording, setWording] = useState(first)
  useEffect(() => {
    let wanted = true
    void loadWording(language).then((loaded) => {
      if (wanted) setWording(loaded)
    })
    return () => {
      wanted = false
    }
  }, [language])
  return wording
}
