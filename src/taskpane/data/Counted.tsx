import { makeStyles, tokens } from '@fluentui/react-components'
import type { Reconciliation, RowsAndMoney } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import { firstCells } from './firstCells'

interface CountedProps {
  wording: Wording
  reconciliation: Reconciliation
}

/** Selected = will be counted + set aside, in rows and in money; and why rows are set aside. */
export function Counted({ wording, reconciliation }: CountedProps) {
  const styles = useStyles()
  const { t } = wording
  const { unit, selected, used, setAside, issues } = reconciliation
  const lines = [
    { name: t('paneData.selected'), counted: selected },
    { name: t('paneData.used'), counted: used },
    { name: t('paneData.setAside'), counted: setAside },
  ]
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.heading}>
              {t(unit === 'row' ? 'paneData.rowsUnit' : 'paneData.cellsUnit')}
            </th>
            <th scope="col" className={styles.heading}>
              {t('paneData.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, counted }) => (
            <CountedLine key={name} name={name} counted={counted} wording={wording} />
          ))}
        </tbody>
      </table>
      {issues.length === 0 ? (
        <p className={styles.text}>{t('paneData.nothingSetAside')}</p>
      ) : (
        <Reasons wording={wording} reconciliation={reconciliation} />
      )}
    </>
  )
}

function CountedLine({ wording, name, counted }: { wording: Wording; name: string; counted: RowsAndMoney }) {
  const styles = useStyles()
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {name}
      </th>
      <td className={styles.number}>{wording.number(counted.rows)}</td>
      <td className={styles.number}>{wording.number(counted.amount)}</td>
    </tr>
  )
}

function Reasons({ wording, reconciliation: { issues } }: CountedProps) {
  const styles = useStyles()
  const { t } = wording
  return (
    <div>
      <h3 className={styles.subtitle}>{t('paneData.reasons')}</h3>
      <ul className={styles.reasons}>
        {issues.map(({ code, count, located }) => (
          <li key={code}>
            {t('paneData.reasonCount', { reason: t(`issue.${code}`), number: wording.number(count) })}
            {located.length > 0 && (
              <span className={styles.where}>{t('paneData.where', { cells: firstCells(located) })}</span>
            )}
          </li>
        ))}
      </ul>
      {issues.length > 1 && <p className={styles.where}>{t('paneData.overlap')}</p>}
    </div>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  heading: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, paddingBlock: tokens.spacingVerticalXXS },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', paddingInlineStart: tokens.spacingHorizontalS },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reasons: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL },
  where: {
    display: 'block',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  text: { margin: 0 },
})
