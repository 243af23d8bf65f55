import {
  AnalysisError,
  dateOfSerial,
  exactSum,
  serialOfDate,
  type AnalysisResult,
  type FunnelChoices,
  type FunnelStage,
  type FunnelTarget,
  type StageFault,
} from '../../core/index'
import type { Wording } from '../../locale/Wording'
import type { CellValue, UserInputs } from '../Report'
import { inputCell, isBlankCell, typedNumber, typedWord } from './inputCells'

/** Stages, and rows of holidays, that the sheet has room for; where the user has inserted rows and filled them, more. */
export const STAGE_ROWS = 10
export const HOLIDAY_ROWS = 8

export const TARGET_WORDS = {
  buyers: 'funnel.kindBuyers',
  revenue: 'funnel.kindRevenue',
  profit: 'funnel.kindProfit',
} as const

/** The reference case of the method: 80 calls, 40 proposals, 4 meetings, 1 buyer. */
const REFERENCE = [
  ['funnel.stageCalls', 80],
  ['funnel.stageProposals', 40],
  ['funnel.stageMeetings', 4],
  ['funnel.stageBuyers', 1],
] as const
const REFERENCE_BUYERS = 10

/** The cells of the funnel's sheet as they are to stand there: what the user has filled in, else what is proposed. */
export interface FunnelCells {
  kind: keyof typeof TARGET_WORDS | null
  /** What stands there instead, when it is none of the words. */
  wrongKind: CellValue
  amount: CellValue
  averageSale: CellValue
  margin: CellValue
  from: CellValue
  to: CellValue
  sellers: CellValue
  holidays: CellValue[][]
  /** Rows of name, count, conversion, wanted conversion and days. */
  stages: CellValue[][]
}

/** @param today an Excel serial: the next calendar month is proposed as the period */
export function funnelCells(inputs: UserInputs, result: AnalysisResult, { t }: Wording, today: number): FunnelCells {
  const next = dateOfSerial(today)
  const given = inputs['funnel.stages']
  const kind = inputCell(inputs, 'funnel.kind')
  const known = kind === null ? 'buyers' : typedWord(kind, TARGET_WORDS)
  return {
    kind: known,
    wrongKind: known === null ? kind : null,
    amount: inputCell(inputs, 'funnel.amount') ?? REFERENCE_BUYERS,
    averageSale: inputCell(inputs, 'funnel.averageSale') ?? averageSale(result),
    margin: inputCell(inputs, 'funnel.margin'),
    from: inputCell(inputs, 'funnel.from') ?? serialOfDate({ ...next, month: next.month + 1, day: 1 }),
    to: inputCell(inputs, 'funnel.to') ?? serialOfDate({ ...next, month: next.month + 2, day: 0 }),
    sellers: inputCell(inputs, 'funnel.sellers') ?? 1,
    holidays: fitted(inputs['funnel.holidays'] ?? [], HOLIDAY_ROWS),
    stages:
      given === undefined
        ? REFERENCE.map(([name, count]) => [t(name), count, null, null, null])
        : fitted(given, STAGE_ROWS),
  }
}

/** Rows left blank stay so while there is room for them. */
function fitted(rows: CellValue[][], most: number): CellValue[][] {
  return rows.length > most ? rows.filter((row) => !row.every(isBlankCell)) : rows
}

/**
 * What the cells say, for the plan.
 *
 * @throws AnalysisError badStage, badTarget or badParameter for a cell that holds something else than it should
 */
export function funnelChoices(cells: FunnelCells): FunnelChoices {
  const rows = cells.stages.filter((row) => !row.every(isBlankCell))
  const days = { firstDay: day('from', cells.from), lastDay: day('to', cells.to) }
  return {
    stages: rows.map(stageOf),
    target: targetOf(cells),
    period: { ...days, holidays: cells.holidays.flat().flatMap((cell) => (typeof cell === 'number' ? [cell] : [])) },
    sellers: typedNumber(cells.sellers) ?? 1,
  }
}

/** Revenue of a sale on average; null where orders are not known. */
export function averageSale({ customers, concentration, parameters }: AnalysisResult): number | null {
  if (parameters.measure !== 'revenue') return null
  const orders = exactSum(customers.map((customer) => customer.orders ?? 0))
  const income = concentration.totalIncome - concentration.incomeOfNobody
  return orders > 0 && income > 0 ? income / orders : null
}

function stageOf([name, count, conversion, wanted, days]: CellValue[], stage: number): FunnelStage {
  return {
    name: String(name ?? '').trim(),
    count: figure(stage, count, 'countNotPositive'),
    conversion: figure(stage, conversion, 'conversionNotPositive'),
    wanted: figure(stage, wanted, 'wantedOutOfRange'),
    days: figure(stage, days, 'daysNegative'),
  }
}

function figure(stage: number, cell: CellValue | undefined, fault: StageFault): number | null {
  const value = typedNumber(cell)
  if (Number.isNaN(value)) throw new AnalysisError({ code: 'badStage', stage, fault, value: String(cell) })
  return value
}

function targetOf({ kind, wrongKind, amount, averageSale: sale, margin }: FunnelCells): FunnelTarget {
  const wanted = typedNumber(amount) ?? NaN
  if (kind === null) throw new AnalysisError({ code: 'badTarget', value: String(wrongKind) })
  if (Number.isNaN(wanted)) throw new AnalysisError({ code: 'badTarget', value: String(amount ?? '') })
  if (kind === 'buyers') return { kind, buyers: wanted }
  const average = typedNumber(sale) ?? NaN
  if (kind === 'revenue') return { kind, revenue: wanted, averageSale: average }
  return { kind, profit: wanted, margin: typedNumber(margin) ?? NaN, averageSale: average }
}

function day(parameter: string, cell: CellValue): number {
  const serial = typedNumber(cell)
  if (serial !== null && serial > 0) return Math.floor(serial)
  throw new AnalysisError({ code: 'badParameter', parameter, value: String(cell ?? ''), expected: '2025-01-31' })
}
