import { makeStyles, tokens } from '@fluentui/react-components'
import type { SheetLayout } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { PaneProps } from '../PaneProps'
import { Section } from '../results/Section'
import { Sentences } from '../results/Sentences'
import type { DataState } from '../session/PaneState'
import { FirstRowsTable } from './FirstRowsTable'
import { LayoutChoice } from './LayoutChoice'
import { layoutRemarks } from './layoutRemarks'
import { periodsText } from './periodsText'
import { previewColumns } from './previewColumns'
import { rolesText } from './rolesText'

type ColumnsProps = PaneProps & { data: Extract<DataState, { state: 'understood' | 'problem' }> }

/**
 * The columns of the selection and what they were taken for, each guess open to correction. The same whether or not the
 * whole is understood, so that whoever corrects a guess keeps the focus when that decides it.
 */
export function Columns({ data, ...pane }: ColumnsProps) {
  const { session, wording } = pane
  const { firstRows } = data
  const layout = data.state === 'understood' ? data.layout : null
  const columns = data.state === 'understood' ? data.layout.columns : data.columns
  if (firstRows === null || columns.length === 0) return null
  return (
    <Section title={wording.t('paneData.columns')}>
      {layout && <Hint text={rolesText(wording, columns)} />}
      <FirstRowsTable
        key={data.place === null ? '' : `${data.place.sheet}!${data.place.address}`}
        session={session}
        wording={wording}
        columns={previewColumns(columns, firstRows, layout)}
      />
      {layout && <Remarks wording={wording} layout={layout} />}
      <LayoutChoice {...pane} layout={layout} />
    </Section>
  )
}

function Remarks({ wording, layout }: { wording: Wording; layout: SheetLayout }) {
  const periods = periodsText(wording, layout)
  const remarks = layoutRemarks(wording, layout)
  return (
    <>
      {periods !== null && <Hint text={periods} />}
      {remarks.length > 0 && <Sentences sentences={remarks} />}
    </>
  )
}

function Hint({ text }: { text: string }) {
  return <p className={useStyles().hint}>{text}</p>
}

const useStyles = makeStyles({
  hint: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
})
