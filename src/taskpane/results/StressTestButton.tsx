import { Button } from '@fluentui/react-components'
import { ArrowRightRegular } from '@fluentui/react-icons'
import type { Wording } from '../../locale/Wording'
import type { PaneSession } from '../session/PaneSession'

interface StressTestButtonProps {
  session: PaneSession
  wording: Wording
  name: string
}

/** Leads to what happens when this customer leaves. */
export function StressTestButton({ session, wording: { t }, name }: StressTestButtonProps) {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowRightRegular />}
      iconPosition="after"
      aria-label={t('panePlan.stressOf', { name })}
      onClick={() => void session.showLossOf(name)}
    >
      {t('sheet.stress')}
    </Button>
  )
}
