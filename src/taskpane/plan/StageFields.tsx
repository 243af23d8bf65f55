import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons'
import { quoted } from '../../locale/quoted'
import type { CellValue } from '../../report/Report'
import { entryOfCell } from './entry'
import { FigureField } from './FigureField'
import { stageError, type StageField } from './funnelProblem'
import type { PlanProps } from './PlanProps'

const COLUMNS = { name: 0, count: 1, conversion: 2, wanted: 3, days: 4 } as const
const FIGURES = { count: 'number', conversion: 'percent', wanted: 'percent', days: 'number' } as const

interface StageFieldsProps extends PlanProps {
  row: CellValue[]
  /** In the list, from 0. */
  position: number
  isLast: boolean
  /** Its position among the stages of the plan, which leaves blank rows out; null for a blank row. */
  inPlan: number | null
  /** Target conversion and days are asked for too. */
  details: boolean
  onChange: (row: CellValue[]) => void
  onMove: (direction: 'up' | 'down') => void
  onDelete: () => void
}

/** One stage of the list: its name, how many reached it, and for all but the last what leads on to the next. */
export function StageFields(props: StageFieldsProps) {
  const styles = useStyles()
  const { plan, subject, row, position, isLast, inPlan, details, onChange, onMove, onDelete } = props
  const { wording } = subject
  const { t } = wording
  const number = String(position + 1)
  const name = String(row[COLUMNS.name] ?? '')
  const stage = name.trim() === '' ? t('panePlan.stage', { number }) : quoted(wording, name)
  const error = (field: StageField) =>
    inPlan === null ? null : stageError(wording, plan.funnel.problem, inPlan, field)
  const set = (field: StageField, cell: CellValue) => {
    onChange(Object.values(COLUMNS).map((at) => (at === COLUMNS[field] ? cell : (row[at] ?? null))))
  }
  const used = inPlan === null ? null : (plan.funnel.plan?.stages[inPlan]?.conversion ?? null)
  const fields = (['count', 'conversion', 'wanted', 'days'] as const).filter((field) => {
    if (field === 'count') return true
    return !isLast && (field === 'conversion' || details)
  })
  return (
    <li className={styles.stage}>
      <div role="group" aria-label={stage} className={styles.group}>
        <div className={styles.head}>
          <Field
            label={t('panePlan.stage', { number })}
            validationMessage={error('name')}
            validationState={error('name') === null ? 'none' : 'error'}
            className={styles.name}
          >
            <Input
              data-focus={`name-${position}`}
              value={name}
              onChange={(_, { value }) => {
                set('name', value)
              }}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              data-focus={`up-${position}`}
              disabledFocusable={position === 0}
              aria-label={t('panePlan.up', { stage })}
              onClick={() => {
                onMove('up')
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              data-focus={`down-${position}`}
              disabledFocusable={isLast}
              aria-label={t('panePlan.down', { stage })}
              onClick={() => {
                onMove('down')
              }}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              data-focus={`delete-${position}`}
              aria-label={t('panePlan.delete', { stage })}
              onClick={onDelete}
            />
          </div>
        </div>
        <div className={styles.fields}>
          {fields.map((field) => (
            <FigureField
              key={field}
              wording={wording}
              label={t(`panePlan.${field}`)}
              figure={FIGURES[field]}
              cell={row[COLUMNS[field]]}
              error={error(field)}
              {...(field === 'conversion' && { placeholder: entryOfCell(wording, 'percent', used) })}
              onChange={(cell) => {
                set(field, cell)
              }}
            />
          ))}
        </div>
      </div>
    </li>
  )
}

const useStyles = makeStyles({
  stage: {
    listStyleType: 'none',
    minWidth: 0,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { position: 'relative' },
  name: { gridTemplateColumns: 'minmax(0, 1fr)', '& input': { minWidth: 0, width: '100%' } },
  // Beside the label, so that the name has all of the width.
  buttons: { position: 'absolute', top: 0, right: 0, display: 'flex' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(120px, 1fr))',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
})
