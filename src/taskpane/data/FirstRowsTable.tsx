import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { COLUMN_ROLES, type ColumnRole } from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { PaneProps } from '../PaneProps'
import { cellText } from './cellText'
import { mainColumnsFirst, type PreviewColumn } from './previewColumns'

type FirstRowsTableProps = Pick<PaneProps, 'session' | 'wording'> & { columns: PreviewColumn[] }

/**
 * The first rows with a drop-down above each column for what it stands for, the columns that the figures come from at the
 * front; it scrolls sideways by itself.
 */
export function FirstRowsTable({ session, wording, columns: found }: FirstRowsTableProps) {
  const styles = useStyles()
  // The order of the first guess stays: a column must not jump away from the hand that gives it a role.
  const [order] = useState(() => mainColumnsFirst(found).map(({ column }) => column))
  const columns = [...found].sort((one, other) => order.indexOf(one.column) - order.indexOf(other.column))
  const rows = columns[0]?.samples.length ?? 0
  return (
    // It can be scrolled, so it must be possible to get into it with the keyboard.
    <div className={styles.frame} tabIndex={0} role="region" aria-label={wording.t('paneData.firstRows')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.column}
                scope="col"
                className={mergeClasses(
                  styles.head,
                  column.role !== null && (SHORT_ROLES.has(column.role) ? styles.shortRole : styles.longRole),
                )}
              >
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

/** Of whose names there is little to show. */
const SHORT_ROLES = new Set<ColumnRole>(['customer', 'amount', 'date'])

const NARROW = { '@media (max-width: 400px)': { maxWidth: '112px' } }

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
  // Three of them fit into the narrowest pane.
  shortRole: { minWidth: '87px' },
  longRole: { minWidth: '156px' },
  cell: {
    maxWidth: '150px',
    ...NARROW,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
})
