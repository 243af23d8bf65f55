import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { MatrixKey } from '../../core/index'
import { approachTo, hasApproaches } from '../../report/approaches'
import { matrixCellText } from '../../report/matrixCellText'
import type { Subject } from '../../report/Subject'
import type { CellPlace } from './MatrixCell'

const useStyles = makeStyles({
  cell: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  lines: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
})

/** The pressed cell of the matrix and what to do with those in it. Only its name and figures are read out at once. */
export function SelectedCell({ subject, place }: { subject: Subject; place: CellPlace | null }) {
  const styles = useStyles()
  return (
    <div className={place === null ? '' : styles.cell}>
      <div role="status">
        {place !== null && <Text weight="semibold">{matrixCellText(subject, place.abc, place.xyz).sentence}</Text>}
      </div>
      {place !== null && place.xyz !== null && hasApproaches(subject.result) && (
        <Approach subject={subject} matrixKey={`${place.abc}${place.xyz}`} />
      )}
    </div>
  )
}

function Approach({ subject, matrixKey }: { subject: Subject; matrixKey: MatrixKey }) {
  const styles = useStyles()
  const { t } = subject.wording
  const { goal, interaction, pricing } = approachTo(subject, matrixKey)
  const lines = [
    { term: t('matrix.goal'), text: goal },
    { term: t('matrix.interaction'), text: interaction },
    { term: t('matrix.pricing'), text: pricing },
  ].filter(({ text }) => text !== null)
  return (
    <dl className={styles.lines}>
      {lines.map(({ term, text }) => (
        <div key={term}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
