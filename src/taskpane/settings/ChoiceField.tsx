import { Field, makeStyles, Select } from '@fluentui/react-components'

interface ChoiceFieldProps<Value extends string> {
  label: string
  /** One line of why. */
  hint: string
  value: Value
  options: readonly { value: Value; text: string }[]
  onChange: (value: Value) => void
  /** Why the value cannot be; null or absent: it can. */
  problem?: string | null
}

/** One of a few values, as a drop-down. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, hint, value, options, onChange, problem = null } = props
  return (
    <Field
      label={label}
      hint={hint}
      className={useStyles().field}
      {...(problem !== null && { validationState: 'error', validationMessage: problem })}
    >
      <Select
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  )
}

const useStyles = makeStyles({
  // A long option must not make the field wider than the pane.
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
})
