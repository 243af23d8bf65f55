import { Button, Caption1 } from '@fluentui/react-components'
import { Section } from '../results/Section'
import { SheetButtons } from '../results/SheetButtons'
import { useBusy } from '../useWork'
import type { PlanProps } from './PlanProps'

/** Brings the plan into the workbook, and shows it there. */
export function PlanActions({ session, outcome, subject }: PlanProps) {
  const busy = useBusy(session)
  const { t } = subject.wording
  const isWritten = Object.keys(outcome.unwritten).length === 0
  const sheets = outcome.sheets.filter(({ id }) => id === 'stress' || id === 'funnel')
  return (
    <Section title={t('paneResults.sheetsTitle')}>
      <Caption1 role="status">{isWritten ? t('panePlan.written') : t('panePlan.unwritten')}</Caption1>
      <div>
        <Button
          appearance={isWritten ? 'secondary' : 'primary'}
          disabledFocusable={busy || isWritten}
          onClick={() => void session.refresh(outcome.analysisId)}
        >
          {t('panePlan.write')}
        </Button>
      </div>
      <SheetButtons session={session} sheets={sheets} />
    </Section>
  )
}
