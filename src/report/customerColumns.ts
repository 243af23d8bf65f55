import { MATRIX_KEYS, type CustomerResult, type DependencyLevel } from '../core/index'
import { ABC_INK, LEVEL_INK, matrixInk, XYZ_INK, type Ink } from './palette'
import type { CellValue, TableColumn } from './Report'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from './Subject'
import { whyThisClass, type Position } from './whyThisClass'

export interface CustomerColumn extends TableColumn {
  width: number
  /** Cells with exactly this text bear these colours. */
  inks: [text: string, ink: Ink][]
  value: (customer: CustomerResult, position: Position) => CellValue
}

/** A list that people may print has its sentences wrapped; in a longer one, rows of one height are easier to read. */
const MOST_PRINTED = 1000

/** The columns of the table of customers; those for which the data has nothing are left out. */
export function customerColumns(subject: Subject): CustomerColumn[] {
  const { result, wording } = subject
  const { t } = wording
  const hasOrders = result.customers.some(({ orders }) => orders !== null)
  const reason = whyThisClass(subject)
  const printed = result.customers.length <= MOST_PRINTED
  // Worded once: this may be a table of 200,000 rows.
  const none = t('sheet.none')
  const labels = {
    new: t('label.new'),
    shortHistory: t('label.shortHistory'),
    oneOff: t('label.oneOff'),
    notPositive: t('label.notPositive'),
  }
  return [
    ...nameColumns(subject),
    numberColumn(subject.words.measureHeading, subject.amountWidth, subject.amountFormat, ({ amount }) => amount),
    numberColumn(t('customers.share'), 10, '0.00%', ({ share }) => share),
    numberColumn(t('customers.cumulativeShare'), 13, SHARE_FORMAT, ({ cumulativeShare }) => cumulativeShare),
    letterColumn('ABC', 8, Object.entries(ABC_INK), ({ abc }) => abc ?? none),
    ...(hasOrders ? [numberColumn(t('customers.orders'), 10, COUNT_FORMAT, ({ orders }) => orders)] : []),
    ...(result.periods === null ? [] : regularityColumns(subject)),
    ...(result.parameters.entity === 'customer' ? levelColumns(subject) : []),
    ...(result.dates === null ? [] : dateColumns(subject)),
    textColumn(t('customers.note'), 20, ({ label }) => (label === null ? null : labels[label])),
    { ...textColumn(t('customers.why'), printed ? 74 : 110, reason), wrap: printed },
  ]
}

function nameColumns({ result: { customers }, wording: { t }, words }: Subject): CustomerColumn[] {
  const longest = customers.slice(0, 1000).reduce((most, { customer }) => Math.max(most, customer.length), 0)
  const name = textColumn(words.heading, Math.min(48, Math.max(24, longest + 2)), ({ customer }) => customer)
  if (customers.every(({ group }) => group === null)) return [name]
  return [name, textColumn(t('customers.group'), 28, ({ group }) => group)]
}

function regularityColumns({ result, wording: { t } }: Subject): CustomerColumn[] {
  const figures = [
    numberColumn(t('customers.activePeriods'), 13, COUNT_FORMAT, ({ activePeriods }) => activePeriods),
    numberColumn(t('customers.observedPeriods'), 15, COUNT_FORMAT, ({ observedPeriods }) => observedPeriods),
    numberColumn(t('customers.activeShare'), 13, '0%', ({ activeShare }) => activeShare),
    numberColumn(t('customers.cv'), 14, SHARE_FORMAT, ({ cv }) => cv),
  ]
  if (result.parameters.xyz.method === 'none') return figures
  const none = t('sheet.none')
  const inks = MATRIX_KEYS.filter((key) => !key.includes('-')).map((key): [string, Ink] => [key, matrixInk(key)])
  return [
    ...figures,
    letterColumn('XYZ', 8, Object.entries(XYZ_INK), ({ xyz }) => xyz ?? none),
    letterColumn(t('customers.class'), 9, inks, ({ abc, xyz }) =>
      abc === null || xyz === null ? none : `${abc}${xyz}`,
    ),
  ]
}

function levelColumns({ wording: { t } }: Subject): CustomerColumn[] {
  const words: Record<DependencyLevel, string> = {
    ordinary: t('level.ordinary'),
    key: t('level.key'),
    critical: t('level.critical'),
    mono: t('level.mono'),
  }
  const inks = (['key', 'critical', 'mono'] as const).map((level): [string, Ink] => [words[level], LEVEL_INK[level]])
  return [
    { ...textColumn(t('customers.level'), 29, ({ level }) => words[level]), inks },
    numberColumn(t('customers.incomeShare'), 9, '0.00%', ({ incomeShare }) => incomeShare),
  ]
}

function dateColumns({ result, wording: { t }, dateFormat }: Subject): CustomerColumn[] {
  const buys = result.parameters.entity === 'customer'
  const first = buys ? t('customers.firstPurchase') : t('customers.firstSale')
  const last = buys ? t('customers.lastPurchase') : t('customers.lastSale')
  return [
    { ...numberColumn(first, 12, dateFormat, ({ firstDay }) => firstDay), align: 'center' },
    { ...numberColumn(last, 12, dateFormat, ({ lastDay }) => lastDay), align: 'center' },
  ]
}

function textColumn(heading: string, width: number, value: CustomerColumn['value']): CustomerColumn {
  return { heading, width, format: 'text', align: 'left', wrap: false, inks: [], value }
}

function letterColumn(
  heading: string,
  width: number,
  inks: [string, Ink][],
  value: CustomerColumn['value'],
): CustomerColumn {
  return { heading, width, format: 'text', align: 'center', wrap: false, inks, value }
}

function numberColumn(heading: string, width: number, number: string, value: CustomerColumn['value']): CustomerColumn {
  return { heading, width, format: { number }, align: 'right', wrap: false, inks: [], value }
}
