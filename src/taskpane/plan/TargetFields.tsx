import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { averageSalesByClass } from '../../report/plan/averageSales'
import { TARGET_WORDS } from '../../report/plan/funnelInputs'
import type { CellValue } from '../../report/Report'
import { FigureField } from './FigureField'
import { fieldError } from './funnelProblem'
import type { PlanProps } from './PlanProps'

type Kind = keyof typeof TARGET_WORDS
const KINDS = Object.keys(TARGET_WORDS) as Kind[]

/** What is to be reached: buyers, revenue or profit, with what it takes to tell buyers from money. */
export function TargetFields(parts: PlanProps) {
  const styles = useStyles()
  const { session, plan, subject } = parts
  const { wording } = subject
  const { t } = wording
  const { kind, amount, averageSale, margin } = plan.cells
  const { problem } = plan.funnel
  const change = (id: string, cell: CellValue) => void session.changePlan({ [`funnel.${id}`]: [[cell]] })
  return (
    <>
      <Field label={t('funnel.kind')} className={styles.field}>
        <Select
          value={kind ?? ''}
          onChange={(_, { value }) => {
            const chosen = KINDS.find((each) => each === value)
            if (chosen !== undefined) change('kind', t(TARGET_WORDS[chosen]))
          }}
        >
          {kind === null && <option value="" />}
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(TARGET_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <FigureField
        wording={wording}
        label={kind === 'buyers' ? t('panePlan.amountBuyers') : t('panePlan.amountMoney')}
        figure="number"
        cell={amount}
        error={fieldError(wording, problem, 'amount')}
        onChange={(cell) => {
          change('amount', cell)
        }}
      />
      {kind === 'profit' && (
        <FigureField
          wording={wording}
          label={t('panePlan.marginPercent')}
          figure="percent"
          cell={margin}
          error={fieldError(wording, problem, 'margin')}
          onChange={(cell) => {
            change('margin', cell)
          }}
        />
      )}
      {kind !== 'buyers' && (
        <>
          <FigureField
            wording={wording}
            label={t('funnel.averageSale')}
            figure="number"
            cell={averageSale}
            error={fieldError(wording, problem, 'averageSale')}
            onChange={(cell) => {
              change('averageSale', cell)
            }}
          />
          <AverageSales
            {...parts}
            onChoose={(sale) => {
              change('averageSale', sale)
            }}
          />
        </>
      )}
    </>
  )
}

/** Average sales of the data, of all customers and by class, each to be taken over by a press. */
function AverageSales({ subject, onChoose }: PlanProps & { onChoose: (sale: number) => void }) {
  const styles = useStyles()
  const id = useId()
  const { t } = subject.wording
  const sales = averageSalesByClass(subject.result)
  if (sales.length === 0) return null
  return (
    <div role="group" aria-labelledby={id}>
      <Caption1 id={id}>{t('panePlan.fromData')}</Caption1>
      <div className={styles.sales}>
        {sales.map(({ letter, orders, revenue }) => {
          const sale = Number((revenue / orders).toFixed(2))
          const amount = subject.amount(sale)
          return (
            <Button
              key={letter ?? 'all'}
              size="small"
              onClick={() => {
                onChoose(sale)
              }}
            >
              {letter === null ? t('panePlan.all', { amount }) : t('panePlan.ofClass', { letter, amount })}
            </Button>
          )
        })}
      </div>
    </div>
  )
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  sales: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
})
