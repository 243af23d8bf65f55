import { makeStyles, tokens } from '@fluentui/react-components'
import { layoutNoteSentence } from '../../locale/noteSentences'
import type { PaneProps } from '../PaneProps'
import { Section } from '../results/Section'
import { Sentences } from '../results/Sentences'
import type { DataState } from '../session/PaneState'
import { FirstRowsTable } from './FirstRowsTable'
import { LayoutChoice } from './LayoutChoice'
import { periodsText } from './periodsText'
import { Preview } from './Preview'
import { previewColumns } from './previewColumns'
import { rolesText } from './rolesText'

/** The selection as it was understood, each guess open to correction, and what of its rows can be used. */
export function Understood({ data, ...pane }: PaneProps & { data: Extract<DataState, { state: 'understood' }> }) {
  const styles = useStyles()
  const { session, wording } = pane
  const { layout, firstRows, place } = data
  const periods = periodsText(wording, layout)
  const notes = layout.notes.map((note) => layoutNoteSentence(wording, note, layout.sheet))
  return (
    <>
      <Section title={wording.t('paneData.columns')}>
        <p className={styles.hint}>{rolesText(wording, layout.columns)}</p>
        <FirstRowsTable
          session={session}
          wording={wording}
          columns={previewColumns(layout.columns, firstRows, layout)}
        />
        {periods !== null && <p className={styles.hint}>{periods}</p>}
        {notes.length > 0 && <Sentences sentences={notes} />}
        <LayoutChoice {...pane} layout={layout} />
      </Section>
      <Preview {...pane} key={`${place.sheet}!${place.address}`} preview={data.preview} />
    </>
  )
}

const useStyles = makeStyles({
  hint: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})
