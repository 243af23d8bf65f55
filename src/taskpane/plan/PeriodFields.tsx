import { makeStyles, tokens } from '@fluentui/react-components'
import type { CellValue } from '../../report/Report'
import { DayField } from '../settings/DayField'
import { FigureField } from './FigureField'
import { fieldError } from './funnelProblem'
import { Holidays } from './Holidays'
import type { PlanProps } from './PlanProps'

/** When, without which days, and by how many. */
export function PeriodFields(parts: PlanProps) {
  const styles = useStyles()
  const { session, plan, subject } = parts
  const { wording } = subject
  const { problem } = plan.funnel
  const change = (id: string, cell: CellValue) => void session.changePlan({ [`funnel.${id}`]: [[cell]] })
  return (
    <>
      <div className={styles.days}>
        {(['from', 'to'] as const).map((edge) => (
          <DayField
            key={edge}
            label={wording.t(`funnel.${edge}`)}
            hint=""
            error={fieldError(wording, problem, edge)}
            serial={serialOf(plan.cells[edge])}
            onChange={(serial) => {
              change(edge, serial)
            }}
          />
        ))}
      </div>
      <Holidays {...parts} />
      <FigureField
        wording={wording}
        label={wording.t('funnel.sellers')}
        figure="number"
        cell={plan.cells.sellers}
        error={fieldError(wording, problem, 'sellers')}
        onChange={(cell) => {
          change('sellers', cell)
        }}
      />
    </>
  )
}

function serialOf(cell: CellValue): number | null {
  return typeof cell === 'number' && cell > 0 ? cell : null
}

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '& input': { minWidth: 0, width: '100%' },
  },
})
