import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import type { PeriodNet } from '../../core/index'
import { historyInWords, historyLines, historyTitle } from '../../report/historyText'
import type { Subject } from '../../report/Subject'
import { HistoryChart } from './HistoryChart'

const useStyles = makeStyles({
  history: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: `${tokens.spacingVerticalS} 0 0` },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  heading: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold },
  amount: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
})

/** What the customer brought in each period: a chart, the same in a sentence, and on request the figures. */
export function History({ subject, history }: { subject: Subject; history: readonly PeriodNet[] }) {
  const styles = useStyles()
  const { t } = subject.wording
  const [shown, show] = useState(false)
  const table = useId()
  if (history.length === 0) return <Caption1>{t('paneCard.noHistory')}</Caption1>
  return (
    <div className={styles.history}>
      <Subtitle2 as="h3" className={styles.title}>
        {historyTitle(subject)}
      </Subtitle2>
      <HistoryChart subject={subject} history={history} />
      <Caption1>
        {historyInWords(subject, history)}{' '}
        {history.some(({ partial, amount }) => partial && amount !== 0) && t('paneCard.partial')}
      </Caption1>
      <div>
        <Button
          size="small"
          aria-expanded={shown}
          aria-controls={table}
          onClick={() => {
            show(!shown)
          }}
        >
          {shown ? t('paneCard.hideFigures') : t('paneCard.showFigures')}
        </Button>
      </div>
      <div id={table}>{shown && <Figures subject={subject} history={history} />}</div>
    </div>
  )
}

function Figures({ subject, history }: { subject: Subject; history: readonly PeriodNet[] }) {
  const styles = useStyles()
  const { t } = subject.wording
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {t('paneCard.period')}
          </th>
          <th scope="col" className={styles.amount}>
            {t('data.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {historyLines(subject, history).map(({ period, amount }) => (
          <tr key={period}>
            <td>{period}</td>
            <td className={styles.amount}>{amount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
