import { Button, Caption1, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import { memo, useState } from 'react'
import { matrixGrid } from '../../report/matrixGrid'
import type { Subject } from '../../report/Subject'
import type { PaneSession } from '../session/PaneSession'
import type { CellPlace, LargeFigure } from './MatrixCell'
import { MatrixTable } from './MatrixTable'
import { Section } from './Section'
import { SelectedCell } from './SelectedCell'

const useStyles = makeStyles({
  figure: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
})

/** The matrix; a press on a cell filters the table of customers and shows the approach. */
export const Matrix = memo(function Matrix({ session, subject }: { session: PaneSession; subject: Subject }) {
  const styles = useStyles()
  const { t } = subject.wording
  const { words, result } = subject
  const [figure, setFigure] = useState<LargeFigure>('customers')
  const [selected, setSelected] = useState<CellPlace | null>(null)
  const select = (place: CellPlace | null) => {
    setSelected(place)
    void session.showCustomers(place && { abc: place.abc, xyz: place.xyz ?? '-' })
  }
  const withXyz = matrixGrid(result).columns.length > 0
  return (
    <Section title={withXyz ? t('summary.matrix') : t('summary.abc')}>
      <div className={styles.figure}>
        <Caption1 aria-hidden>{t('paneResults.figure')}</Caption1>
        <RadioGroup
          layout="horizontal"
          aria-label={t('paneResults.figure')}
          value={figure}
          onChange={(_, { value }) => {
            setFigure(value === 'amount' ? 'amount' : 'customers')
          }}
        >
          <Radio value="customers" label={words.headingOfAll} />
          <Radio value="amount" label={words.measureHeading} />
        </RadioGroup>
      </div>
      <MatrixTable subject={subject} figure={figure} selected={selected} onSelect={select} />
      <Caption1>{t('paneResults.matrixHint', { entities: words.entities })}</Caption1>
      <div>
        <Button
          size="small"
          onClick={() => {
            select(null)
          }}
        >
          {t('paneResults.allInTable')}
        </Button>
      </div>
      <SelectedCell subject={subject} place={selected} />
    </Section>
  )
})
