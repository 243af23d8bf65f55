import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { COLUMN_ROLES } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { PaneProps } from '../PaneProps'
import { cellText } from './cellText'
import type { PreviewColumn } from './previewColumns'

type FirstRowsTableProps = Pick<PaneProps, 'session' | 'wording'> & { columns: PreviewColumn[] }

/** The first rows with a drop-down above each column for what it stands for; it scrolls sideways by itself. */
export function FirstRowsTable({ session, wording, columns }: FirstRowsTableProps) {
  const styles = useStyles()
  const rows = columns[0]?.samples.length ?? 0
  return (
    // It can be scrolled, so it must be possible to get into it with the keyboard.
    <div className={styles.frame} tabIndex={0} role="region" aria-label={wording.t('paneData.firstRows')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.column} scope="col" className={styles.head}>
                <span className={styles.letter}>{column.letter}</span>
                {column.heading !== '' && column.heading !== column.letter && (
                  <span className={styles.heading} title={column.heading}>
                    {column.heading}
                  </span>
                )}
                <RoleOfColumn session={session} wording={wording} column={column} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, row) => (
            <tr key={row}>
              {columns.map(({ column, samples }) => {
                const { cell, format } = samples[row] ?? { cell: '', format: 'General' }
                const text = cellText(wording, cell, format)
                return (
                  <td
                    key={column}
                    className={mergeClasses(styles.cell, typeof cell === 'number' && styles.number)}
                    title={text}
                  >
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NO_ROLE = ''

function RoleOfColumn({
  session,
  wording,
  column,
}: Pick<PaneProps, 'session' | 'wording'> & { column: PreviewColumn }) {
  return (
    <Select
      size="small"
      className={useStyles().role}
      aria-label={labelOf(wording, column)}
      value={column.role ?? NO_ROLE}
      onChange={(_, { value }) => {
        void session.setRole(column.column, COLUMN_ROLES.find((role) => role === value) ?? null)
      }}
    >
      <option value={NO_ROLE}>
        {column.period ? wording.t('paneData.periodRole', { heading: column.heading }) : wording.t('paneData.noRole')}
      </option>
      {COLUMN_ROLES.map((role) => (
        <option key={role} value={role}>
          {wording.t(`role.${role}`)}
        </option>
      ))}
    </Select>
  )
}

function labelOf(wording: Wording, { letter, heading }: PreviewColumn): string {
  return heading === '' || heading === letter
    ? wording.t('paneData.roleOfUnnamed', { letter })
    : wording.t('paneData.roleOf', { letter, heading })
}

const useStyles = makeStyles({
  frame: {
    overflowX: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, minWidth: '100%' },
  head: {
    minWidth: '116px',
    maxWidth: '150px',
    padding: tokens.spacingHorizontalXS,
    textAlign: 'start',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // As wide as the column and not as its longest word.
  role: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  letter: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  heading: {
    display: 'block',
    paddingBottom: tokens.spacingVerticalXXS,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  cell: {
    maxWidth: '150px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
})
