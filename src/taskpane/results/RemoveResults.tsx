import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { quoted } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'
import type { PaneSession } from '../session/PaneSession'
import { useBusy } from '../useWork'

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { overflowWrap: 'anywhere' },
})

interface RemoveResultsProps {
  session: PaneSession
  wording: Wording
  analysis: { id: string; name: string }
}

/** Removes an analysis with its sheets, after a question in place. */
export function RemoveResults({ session, wording, analysis: { id, name } }: RemoveResultsProps) {
  const { t } = wording
  const busy = useBusy(session)
  const shownName = quoted(wording, name)
  /** The button that asked, to have the focus again after the answer. */
  const [asker, setAsker] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        icon={<DeleteRegular />}
        disabledFocusable={busy}
        aria-label={t('paneResults.removeNamed', { name: shownName })}
        aria-expanded={asker !== null}
        onClick={({ currentTarget }) => {
          setAsker(currentTarget)
        }}
      >
        {t('paneResults.remove')}
      </Button>
      {asker !== null && (
        <RemoveQuestion
          wording={wording}
          name={shownName}
          busy={busy}
          onAnswer={(yes) => {
            setAsker(null)
            asker.focus()
            if (yes) void session.removeResults(id)
          }}
        />
      )}
    </>
  )
}

interface RemoveQuestionProps {
  wording: Wording
  name: string
  busy: boolean
  onAnswer: (yes: boolean) => void
}

function RemoveQuestion({ wording: { t }, name, busy, onAnswer }: RemoveQuestionProps) {
  const styles = useStyles()
  const question = useId()
  return (
    <div
      role="group"
      aria-labelledby={question}
      className={styles.question}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Excel on the web would take the focus to the sheet.
        event.stopPropagation()
        onAnswer(false)
      }}
    >
      <Body1 id={question} className={styles.text}>
        {t('paneResults.removeQuestion', { name })}
      </Body1>
      <div className={styles.buttons}>
        <Button
          size="small"
          autoFocus
          aria-describedby={question}
          onClick={() => {
            onAnswer(false)
          }}
        >
          {t('paneResults.removeNo')}
        </Button>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            onAnswer(true)
          }}
        >
          {t('paneResults.removeYes')}
        </Button>
      </div>
    </div>
  )
}
