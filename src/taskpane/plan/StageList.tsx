import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import { quoted } from '../../locale/quoted'
import { STAGE_ROWS } from '../../report/plan/funnelInputs'
import { BLANK_STAGE } from '../../report/plan/stageRows'
import type { CellValue } from '../../report/Report'
import { fieldError } from './funnelProblem'
import { stagesOf } from './inputs'
import type { PlanProps } from './PlanProps'
import { isBlankStage, shownStages } from './shownStages'
import { StageFields } from './StageFields'

const WANTED = 3
const DAYS = 4

/** The stages, to be filled in, added, deleted and put in order. */
export function StageList(parts: PlanProps) {
  const styles = useStyles()
  const { session, plan, subject } = parts
  const { wording } = subject
  const { t } = wording
  /** Rows that are shown although they are blank still. */
  const [least, keep] = useState(0)
  const [moved, tell] = useState('')
  const [asked, ask] = useState(false)
  const { list, focusOn } = useFocusOn()
  const stages = shownStages(stagesOf(parts), least)
  const hasDetails = stages.some((row) => [row[WANTED], row[DAYS]].some((cell) => (cell ?? '') !== ''))
  const details = asked || hasDetails
  const change = (rows: CellValue[][]) => void session.changePlan({ 'funnel.stages': rows })
  const move = (from: number, to: number, direction: 'up' | 'down') => {
    const rows = stages.map((row, at) => stages[at === from ? to : at === to ? from : at] ?? row)
    change(rows)
    tell(t('panePlan.moved', { stage: nameOf(rows[to]), number: String(to + 1) }))
    focusOn(`${direction}-${to}`)
  }
  const nameOf = (row: CellValue[] | undefined) => quoted(wording, String(row?.[0] ?? ''))
  return (
    <div ref={list} className={styles.stages}>
      <ol className={styles.list}>
        {stages.map((row, at) => (
          <StageFields
            key={at}
            {...parts}
            row={row}
            position={at}
            isLast={at === stages.length - 1}
            inPlan={isBlankStage(row) ? null : stages.slice(0, at).filter((each) => !isBlankStage(each)).length}
            details={details}
            onChange={(changed) => {
              change(stages.map((each, i) => (i === at ? changed : each)))
            }}
            onMove={(direction) => {
              move(at, direction === 'up' ? at - 1 : at + 1, direction)
            }}
            onDelete={() => {
              change(stages.filter((_, i) => i !== at))
              keep(0)
              focusOn(stages.length > 1 ? `delete-${Math.min(at, stages.length - 2)}` : 'add')
            }}
          />
        ))}
      </ol>
      {fieldError(wording, plan.funnel.problem, 'stages') !== null && (
        <p className={styles.error}>{fieldError(wording, plan.funnel.problem, 'stages')}</p>
      )}
      <div className={styles.actions}>
        <Button
          icon={<AddRegular />}
          data-focus="add"
          disabledFocusable={stages.length >= STAGE_ROWS}
          title={stages.length < STAGE_ROWS ? undefined : t('panePlan.noRoom', { most: String(STAGE_ROWS) })}
          onClick={() => {
            change([...stages, [...BLANK_STAGE]])
            keep(stages.length + 1)
            focusOn(`name-${stages.length}`)
          }}
        >
          {t('panePlan.add')}
        </Button>
        <Checkbox
          label={t('panePlan.details')}
          checked={details}
          disabled={hasDetails}
          onChange={(_, { checked }) => {
            ask(checked === true)
          }}
        />
      </div>
      <div role="status" className={styles.hidden}>
        {moved}
      </div>
    </div>
  )
}

/** Keeps the focus with what was moved, added or deleted; what bears `data-focus` can be found. */
function useFocusOn() {
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    if (wanted.current === null) return
    const found = list.current?.querySelector<HTMLElement>(`[data-focus="${wanted.current}"]`)
    if (!found) return
    found.focus()
    wanted.current = null
  })
  return {
    list,
    focusOn: (what: string) => {
      wanted.current = what
    },
  }
}

const useStyles = makeStyles({
  stages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  error: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  // Out of sight, yet in the page: what is not displayed is not read out.
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
})
