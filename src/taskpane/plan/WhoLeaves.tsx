import { Combobox, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components'
import { useMemo, useState } from 'react'
import { FigureField } from './FigureField'
import { stressProblemText } from './funnelProblem'
import { accountNames, lostOf } from './inputs'
import type { PlanProps } from './PlanProps'

/** So many names are offered; whoever looks for another types a part of it. */
const OFFERED = 50

/** The largest customers, or one of them by name. */
export function WhoLeaves(parts: PlanProps) {
  const { session, plan, subject } = parts
  const { wording } = subject
  const { t } = wording
  const names = useMemo(() => accountNames(subject), [subject])
  const lost = lostOf(parts)
  const name = typeof lost === 'string' ? lost : null
  const { problem } = plan.stress
  const error = problem && stressProblemText(wording, problem, name)
  const lose = (whom: string | number | null) => void session.changePlan({ 'stress.lost': [[whom]] })
  return (
    <>
      <Field label={t('panePlan.who')}>
        <RadioGroup
          layout="horizontal"
          className={useStyles().whom}
          value={name === null ? 'largest' : 'name'}
          onChange={(_, { value }) => {
            lose(value === 'name' ? (names[0] ?? '') : 1)
          }}
        >
          <Radio value="largest" label={t('panePlan.theLargest')} />
          <Radio value="name" label={t('panePlan.oneByName')} />
        </RadioGroup>
      </Field>
      {name === null ? (
        <FigureField
          wording={wording}
          label={t('panePlan.howMany')}
          figure="number"
          cell={lost}
          error={error}
          onChange={(cell) => {
            lose(typeof cell === 'boolean' ? null : cell)
          }}
        />
      ) : (
        <NameField parts={parts} names={names} name={name} error={error} onChoose={lose} />
      )}
    </>
  )
}

interface NameFieldProps {
  parts: PlanProps
  names: string[]
  name: string
  error: string | null
  onChoose: (name: string) => void
}

function NameField({ parts, names, name, error, onChoose }: NameFieldProps) {
  const styles = useStyles()
  const { t } = parts.subject.wording
  /** What is being typed; null: the chosen name is shown. */
  const [entered, enter] = useState<string | null>(null)
  const wanted = (entered ?? '').trim().toLowerCase()
  const offered = names.filter((each) => each.toLowerCase().includes(wanted)).slice(0, OFFERED)
  const choose = (chosen: string) => {
    enter(null)
    if (chosen.trim() !== '' && chosen !== name) onChoose(chosen.trim())
  }
  return (
    <Field
      label={t('panePlan.customer')}
      hint={t('panePlan.customerHint')}
      validationMessage={error}
      validationState={error === null ? 'none' : 'error'}
      className={styles.field}
    >
      <Combobox
        freeform
        // In a portal the list would get the looks of the whole pane, its height among them.
        inlinePopup
        className={styles.box}
        listbox={{ className: styles.list }}
        // Whoever comes to type another name need not delete this one first.
        placeholder={name}
        value={entered ?? name}
        selectedOptions={[name]}
        onFocus={() => {
          enter('')
        }}
        onChange={({ target }) => {
          enter(target.value)
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || entered === null) return
          // Takes back what was typed. Excel on the web would take the focus to the sheet.
          event.stopPropagation()
          enter(null)
        }}
        onBlur={() => {
          if (entered !== null) choose(entered)
        }}
        onOptionSelect={(_, { optionText }) => {
          // Typing too takes back what was chosen: that chooses nothing.
          if (optionText !== undefined) choose(optionText)
        }}
      >
        {offered.map((each) => (
          <Option key={each}>{each}</Option>
        ))}
      </Combobox>
    </Field>
  )
}

const useStyles = makeStyles({
  // What finds no room goes to the next line as a whole.
  whom: { flexWrap: 'wrap', '& label': { whiteSpace: 'nowrap' } },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  box: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
  list: { maxHeight: '240px', overflowWrap: 'anywhere' },
})
