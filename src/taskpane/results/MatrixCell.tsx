import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { MatrixKey } from '../../core/index'
import { abcInk } from '../../report/classWords'
import { matrixCellText } from '../../report/matrixCellText'
import type { MatrixColumn, MatrixRow } from '../../report/matrixGrid'
import { matrixInk, type Ink } from '../../report/palette'
import type { Subject } from '../../report/Subject'

/** `xyz` null: XYZ is not computed, the row is one cell. */
export interface CellPlace {
  abc: MatrixRow
  xyz: MatrixColumn | null
}

export type LargeFigure = 'customers' | 'amount'

const useStyles = makeStyles({
  cell: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '60px',
    padding: '4px 2px',
    // High contrast shows it.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
  },
  button: {
    cursor: 'pointer',
    ':focus-visible': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  selected: {
    padding: '2px 0',
    border: `3px solid ${tokens.colorNeutralForeground1}`,
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  name: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  // 120,000 customers fit into a cell of the narrowest pane.
  large: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    '@media (min-width: 420px)': { fontSize: tokens.fontSizeBase400 },
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

interface MatrixCellProps {
  subject: Subject
  place: CellPlace
  figure: LargeFigure
  isSelected: boolean
  onPress: () => void
}

/** A cell with its letters, customers and share; where nobody stands there is nothing to press. */
export function MatrixCell({ subject, place: { abc, xyz }, figure, isSelected, onPress }: MatrixCellProps) {
  const styles = useStyles()
  const { wording } = subject
  const { name, customers, share, sentence } = matrixCellText(subject, abc, xyz)
  const key: MatrixKey = `${abc}${xyz ?? '-'}`
  const ink = inkStyle(xyz === null ? abcInk(abc) : matrixInk(key))
  const count = wording.number(customers)
  if (customers === 0) {
    return (
      <div className={styles.cell} style={ink}>
        <span className={styles.name}>{name}</span>
        <span className={styles.large}>{count}</span>
      </div>
    )
  }
  const shown = share === null ? wording.t('sheet.none') : wording.percent(share)
  const [large, small] = figure === 'customers' ? [count, shown] : [shown, count]
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, styles.button, isSelected && styles.selected)}
      style={ink}
      aria-pressed={isSelected}
      aria-label={sentence}
      onClick={onPress}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.large}>{large}</span>
      <span className={styles.small}>{small}</span>
    </button>
  )
}

export function inkStyle({ fill, color }: Ink): { backgroundColor: string; color: string } {
  return { backgroundColor: fill, color }
}
