import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { Language } from '../../locale/Language'
import { fractionOf, percentText } from './percentText'

interface PercentFieldsProps<Cuts extends number[]> {
  language: Language
  labels: { [At in keyof Cuts]: string }
  hint: string
  /** What is wrong with them; null when nothing is. */
  error: string | null
  /** Fractions; what was entered and is no number is NaN. */
  cuts: Cuts
  onChange: (cuts: Cuts) => void
}

/** Cuts that belong together, side by side, in percent. */
export function PercentFields<Cuts extends number[]>(props: PercentFieldsProps<Cuts>) {
  const styles = useStyles()
  const { labels, hint, error, cuts, onChange, language } = props
  const note = useId()
  return (
    <div>
      <div className={styles.fields}>
        {labels.map((label, at) => (
          <PercentInput
            key={label}
            label={label}
            note={note}
            language={language}
            invalid={error !== null}
            fraction={cuts[at] ?? NaN}
            onChange={(fraction) => {
              onChange(cuts.map((cut, i) => (i === at ? fraction : cut)) as Cuts)
            }}
          />
        ))}
      </div>
      <p id={note} className={error === null ? styles.hint : styles.error} role={error === null ? undefined : 'alert'}>
        {error ?? hint}
      </p>
    </div>
  )
}

interface PercentInputProps {
  label: string
  note: string
  language: Language
  invalid: boolean
  fraction: number
  onChange: (fraction: number) => void
}

function PercentInput({ label, note, language, invalid, fraction, onChange }: PercentInputProps) {
  const [entered, enter] = useState('')
  // "12," and "12.0" are the same fraction as "12" and must stay as they were typed.
  const text = Object.is(fractionOf(entered), fraction) ? entered : percentText(fraction, language === 'ru' ? ',' : '.')
  return (
    <Field label={label} validationState={invalid ? 'error' : 'none'}>
      <Input
        inputMode="decimal"
        aria-describedby={note}
        aria-invalid={invalid}
        value={text}
        onChange={(_, { value }) => {
          enter(value)
          onChange(fractionOf(value))
        }}
      />
    </Field>
  )
}

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
    '& input': { minWidth: 0, width: '100%' },
  },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  error: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
})
