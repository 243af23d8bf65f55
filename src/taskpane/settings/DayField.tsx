import { Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { dayText, serialOf } from './dayText'

interface DayFieldProps {
  label: string
  hint: string
  error: string | null
  /** An Excel serial; null: none is chosen. */
  serial: number | null
  onChange: (serial: number | null) => void
}

/** A day, or none. */
export function DayField({ label, hint, error, serial, onChange }: DayFieldProps) {
  /** A date that is being typed and is none yet; null: what is chosen is shown. */
  const [unfinished, keep] = useState<string | null>(null)
  return (
    <Field label={label} hint={hint} validationMessage={error} validationState={error === null ? 'none' : 'error'}>
      <Input
        type="date"
        value={unfinished ?? (serial === null ? '' : dayText(serial))}
        onBlur={() => {
          keep(null)
        }}
        onChange={(_, { value }) => {
          const entered = serialOf(value)
          keep(entered === undefined ? value : null)
          if (entered !== undefined) onChange(entered)
        }}
      />
    </Field>
  )
}
