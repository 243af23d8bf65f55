import { Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { Wording } from '../../locale/Wording'
import type { CellValue } from '../../report/Report'
import { cellOfEntry, entryOfCell, type Figure } from './entry'

interface FigureFieldProps {
  wording: Wording
  label: string
  figure: Figure
  cell: CellValue | undefined
  error: string | null
  /** What counts while nothing is entered. */
  placeholder?: string
  onChange: (cell: CellValue) => void
}

/** A number or a percentage of the plan. */
export function FigureField(props: FigureFieldProps) {
  const { wording, label, figure, cell, error, placeholder, onChange } = props
  /** What is being typed stays as it was typed. */
  const [entered, enter] = useState<string | null>(null)
  return (
    <Field
      label={label}
      validationMessage={error}
      validationState={error === null ? 'none' : 'error'}
      className={useStyles().field}
    >
      <Input
        inputMode="decimal"
        placeholder={placeholder}
        value={entered ?? entryOfCell(wording, figure, cell)}
        onBlur={() => {
          enter(null)
        }}
        onChange={(_, { value }) => {
          enter(value)
          onChange(cellOfEntry(wording, figure, value))
        }}
      />
    </Field>
  )
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', '& input': { minWidth: 0, width: '100%' } },
})
