import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { MatrixKey } from '../../core/index'
import { approachTo } from '../../report/approaches'
import type { Subject } from '../../report/Subject'

const useStyles = makeStyles({
  approach: {
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

interface ApproachProps {
  subject: Subject
  matrixKey: MatrixKey
  name: string
  sentence: string
}

/** What to do with the customers of one cell. */
export function Approach({ subject, matrixKey, name, sentence }: ApproachProps) {
  const styles = useStyles()
  const { t } = subject.wording
  const { goal, interaction, pricing } = approachTo(subject, matrixKey)
  const lines = [
    { term: t('matrix.goal'), text: goal },
    { term: t('matrix.interaction'), text: interaction },
    { term: t('matrix.pricing'), text: pricing },
  ].filter(({ text }) => text !== null)
  return (
    <div className={styles.approach}>
      {lines.length > 0 && <Text weight="semibold">{t('paneResults.approach', { class: name })}</Text>}
      <Body1>{sentence}</Body1>
      {lines.length > 0 && (
        <dl className={styles.lines}>
          {lines.map(({ term, text }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.text}>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
