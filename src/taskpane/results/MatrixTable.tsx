import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { abcInk, abcWithWord, xyzInk, xyzWithWord } from '../../report/classWords'
import { matrixGrid, type MatrixColumn, type MatrixRow } from '../../report/matrixGrid'
import type { Subject } from '../../report/Subject'
import { inkStyle, MatrixCell, type CellPlace, type LargeFigure } from './MatrixCell'

/** Below this the headings are letters alone; their words stand beneath the table. */
const WIDE = '@media (min-width: 420px)'
const OUT_OF_SIGHT = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const

const useStyles = makeStyles({
  table: {
    width: 'calc(100% + 6px)',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: '3px',
    margin: '0 -3px',
  },
  corner: { width: '28px', [WIDE]: { width: '22%' } },
  heading: {
    padding: '4px',
    borderRadius: tokens.borderRadiusSmall,
    border: '1px solid transparent',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    textAlign: 'center',
  },
  letter: { [WIDE]: { display: 'none' } },
  word: { ...OUT_OF_SIGHT, [WIDE]: { position: 'static', width: 'auto', height: 'auto', clipPath: 'none' } },
  legend: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, [WIDE]: { display: 'none' } },
  place: { padding: 0, height: '1px' },
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
  const names = [...rows.map((abc) => abcWithWord(subject, abc)), ...columns.map((xyz) => xyzWithWord(subject, xyz))]
  return (
    <>
      <table className={styles.table}>
        {columns.length > 0 && (
          <thead>
            <tr>
              <td className={styles.corner} />
              {columns.map((xyz) => (
                <th key={xyz} scope="col" className={styles.heading} style={inkStyle(xyzInk(xyz))}>
                  <Heading letter={xyz} name={xyzWithWord(subject, xyz)} subject={subject} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((abc) => (
            <tr key={abc}>
              <th scope="row" className={mergeClasses(styles.heading, styles.corner)} style={inkStyle(abcInk(abc))}>
                <Heading letter={abc} name={abcWithWord(subject, abc)} subject={subject} />
              </th>
              {across.map((xyz) => {
                const isSelected = selected?.abc === abc && selected.xyz === xyz
                return (
                  <td key={xyz} className={styles.place}>
                    <MatrixCell
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
      <span aria-hidden className={styles.legend}>
        {names.join('; ')}
      </span>
    </>
  )
}

interface HeadingProps {
  letter: MatrixRow | MatrixColumn
  name: string
  subject: Subject
}

/** A letter, with its word where there is room; a screen reader hears both. */
function Heading({ letter, name, subject }: HeadingProps) {
  const styles = useStyles()
  return (
    <>
      <span aria-hidden className={styles.letter}>
        {letter === '-' ? subject.wording.t('sheet.none') : letter}
      </span>
      <span className={styles.word}>{name}</span>
    </>
  )
}
