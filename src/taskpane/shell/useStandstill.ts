import { useEffect, useState } from 'react'

const SECONDS = 6

/** Whether `step` has been the same for some seconds; null: nothing is waited for. */
export function useStandstill(step: string | null): boolean {
  const [stood, setStood] = useState<string | null>(null)
  useEffect(() => {
    if (step === null) return undefined
    const timer = setTimeout(() => {
      setStood(step)
    }, SECONDS * 1000)
    return () => {
      clearTimeout(timer)
      setStood(null)
    }
  }, [step])
  return step !== null && stood === step
}
