import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AnalysisResult } from '../../core/index'
import { readingNoteHere } from '../../locale/noteSentences'
import type { Wording } from '../../locale/Wording'
import type { PaneProps } from '../PaneProps'
import { isSaidAbove, problemText } from '../problemText'
import { Section } from '../results/Section'
import { Sentences } from '../results/Sentences'
import type { PreviewState } from '../session/PaneState'
import { Counted } from './Counted'
import { Exclusions } from './Exclusions'
import { MergedSpellings } from './MergedSpellings'

/** What will be counted. While it is counted again, the last count stays, so that nothing jumps under the hand. */
export function Preview({ preview, ...pane }: PaneProps & { preview: PreviewState }) {
  const { wording } = pane
  const found = useLastFound(preview)
  return (
    <Section title={wording.t('paneData.preview')}>
      <PreviewStatus {...pane} preview={preview} />
      {found !== null && preview.state !== 'problem' && <Found {...pane} found={found} />}
    </Section>
  )
}

function PreviewStatus({ session, state, wording, preview }: PaneProps & { preview: PreviewState }) {
  const styles = useStyles()
  switch (preview.state) {
    case 'waiting':
      return (
        <div className={styles.waiting}>
          <p className={styles.text}>{wording.t('paneData.previewWaiting', { count: preview.rows })}</p>
          <div>
            <Button size="small" onClick={() => void session.preview()}>
              {wording.t('paneData.readAll')}
            </Button>
          </div>
        </div>
      )
    case 'reading': {
      const progress = preview.total > 0 ? preview.done / preview.total : 0
      const text = wording.t('paneData.previewReading', { percent: wording.percent(progress, 0) })
      return (
        <div>
          <p className={styles.text}>{text}</p>
          <ProgressBar aria-label={text} value={progress} />
        </div>
      )
    }
    case 'problem':
      return isSaidAbove(state, preview.problem) ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{problemText(wording, preview.problem)}</MessageBarBody>
        </MessageBar>
      )
    case 'ready':
      return null
  }
}

function Found({ found, ...pane }: PaneProps & { found: Ready }) {
  const styles = useStyles()
  const { wording } = pane
  const { reconciliation, readingNotes, suggestedExclusions } = found.preview
  const notes = readingNotes.map((note) => readingNoteHere(wording, note))
  if (reconciliation.converted > 0) notes.push(wording.t('paneData.converted', { count: reconciliation.converted }))
  return (
    <>
      {found.outlook !== null && <p className={styles.text}>{whoAndWhen(wording, found.outlook)}</p>}
      <Counted wording={wording} reconciliation={reconciliation} />
      {notes.length > 0 && <Sentences sentences={notes} />}
      <MergedSpellings wording={wording} merged={reconciliation.mergedSpellings} />
      {suggestedExclusions.length > 0 && <Exclusions {...pane} names={suggestedExclusions} />}
    </>
  )
}

/** Two figures by which whoever knows the sales sees whether customers and dates were understood. */
function whoAndWhen({ t, dayRange }: Wording, { parameters, customers, dates }: AnalysisResult): string {
  const count = t(`entity.${parameters.entity}Count`, { count: customers.length })
  if (dates === null) return t('paneData.whoNoDates', { customers: count })
  return t('paneData.whoAndWhen', { customers: count, range: dayRange(dates.first, dates.last) })
}

type Ready = Extract<PreviewState, { state: 'ready' }>

function useLastFound(preview: PreviewState): Ready | null {
  const [found, keep] = useState<Ready | null>(null)
  if (preview.state === 'ready' && preview !== found) keep(preview)
  return preview.state === 'ready' ? preview : found
}

const useStyles = makeStyles({
  waiting: { display: 'grid', gap: tokens.spacingVerticalS },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
})
