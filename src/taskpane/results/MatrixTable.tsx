import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { MatrixKey } from '../../core/index'
import { abcInk, abcWithWord, xyzInk, xyzWithWord } from '../../report/classWords'
import { matrixCellText } from '../../report/matrixCellText'
import { matrixGrid, type MatrixColumn, type MatrixRow } from '../../report/matrixGrid'
import { matrixInk, type Ink } from '../../report/palette'
import type { Subject } from '../../report/Subject'

/** `xyz` null: XYZ is not computed, the row is one cell. */
export interface CellPlace {
  abc: MatrixRow
  xyz: MatrixColumn | null
}

export type LargeFigure = 'customers' | 'amount'

const FOCUS = { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', zIndex: 1 }

const useStyles = makeStyles({
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '3px', margin: '0 -3px' },
  corner: { width: '23%' },
  heading: {
    padding: '4px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  rowHeading: { textAlign: 'left' },
  place: { padding: 0, height: '1px' },
  cell: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    minHeight: '60px',
    padding: '2px',
    border: '3px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: 'inherit',
  },
  button: { cursor: 'pointer', ':focus-visible': FOCUS },
  selected: { border: `3px solid ${tokens.colorNeutralForeground1}` },
  name: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  large: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

interface MatrixTableProps {
  subject: Subject
  figure: LargeFigure
  selected: CellPlace | null
  /** null: the selected cell was pressed again. */
  onSelect: (place: CellPlace | null) => void
}

/** The cells with their letters, customers and share, and those without a class beside them. */
export function MatrixTable({ subject, figure, selected, onSelect }: MatrixTableProps) {
  const styles = useStyles()
  const { rows, columns } = matrixGrid(subject.result)
  const across: (MatrixColumn | null)[] = columns.length === 0 ? [null] : columns
  return (
    <table className={styles.table}>
      {columns.length > 0 && (
        <thead>
          <tr>
            <td className={styles.corner} />
            {columns.map((xyz) => (
              <th key={xyz} scope="col" className={styles.heading} style={inkStyle(xyzInk(xyz))}>
                {xyzWithWord(subject, xyz)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map((abc) => (
          <tr key={abc}>
            <th scope="row" className={mergeClasses(styles.heading, styles.rowHeading)} style={inkStyle(abcInk(abc))}>
              {abcWithWord(subject, abc)}
            </th>
            {across.map((xyz) => {
              const isSelected = selected?.abc === abc && selected.xyz === xyz
              return (
                <td key={xyz} className={styles.place}>
                  <Cell
                    subject={subject}
                    place={{ abc, xyz }}
                    figure={figure}
                    isSelected={isSelected}
                    onPress={() => {
                      onSelect(isSelected ? null : { abc, xyz })
                    }}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CellProps {
  subject: Subject
  place: CellPlace
  figure: LargeFigure
  isSelected: boolean
  onPress: () => void
}

function Cell({ subject, place: { abc, xyz }, figure, isSelected, onPress }: CellProps) {
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

function inkStyle({ fill, color }: Ink): { backgroundColor: string; color: string } {
  return { backgroundColor: fill, color }
}
