import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import { alertAction, alertActionText, type AlertAction } from '../../analysis/alertAction'
import { attention } from '../../report/attention'
import type { Subject } from '../../report/Subject'
import type { PaneSession } from '../session/PaneSession'
import { actOnAlert } from './actOnAlert'
import { Section } from './Section'

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  alert: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: tokens.spacingVerticalXS, minWidth: 0 },
})

interface AlertsProps {
  session: PaneSession
  subject: Subject
  analysisId: string
}

/** What to look at, each with what can be done about it at once. */
export function Alerts({ session, subject, analysisId }: AlertsProps) {
  const styles = useStyles()
  const found = attention(subject)
  const { t } = subject.wording
  return (
    <Section title={t('summary.alerts')}>
      {found.length === 0 && <Body1>{t('summary.noAlerts')}</Body1>}
      {found.length > 0 && (
        <ul className={styles.list}>
          {found.map(({ alert, sentence }, at) => (
            <AlertLine
              key={at}
              sentence={sentence}
              action={alert && alertAction(alert, subject.result.parameters)}
              subject={subject}
              onAct={(action) => {
                actOnAlert(session, analysisId, action)
              }}
            />
          ))}
        </ul>
      )}
    </Section>
  )
}

interface AlertLineProps {
  sentence: string
  action: AlertAction | null
  subject: Subject
  onAct: (action: AlertAction) => void
}

function AlertLine({ sentence, action, subject: { wording }, onAct }: AlertLineProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <li className={styles.alert}>
      <WarningRegular className={styles.icon} aria-label={wording.t('summary.attention')} />
      <div className={styles.text}>
        <Body1 id={id}>{sentence}</Body1>
        {action !== null && (
          <Button
            size="small"
            aria-describedby={id}
            onClick={() => {
              onAct(action)
            }}
          >
            {alertActionText(wording, action)}
          </Button>
        )}
      </div>
    </li>
  )
}
