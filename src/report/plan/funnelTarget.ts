import { INPUT_INK, LINE, MUTED_TEXT } from '../palette'
import type { CellContent, CellValue } from '../Report'
import { cell, type SheetBuilder, type StyledArea } from '../SheetBuilder'
import { SHARE_FORMAT, type Subject } from '../Subject'
import type { ActionPlan } from './ActionPlan'
import type { FunnelPlaces, Place } from './FunnelPlaces'
import { TARGET_WORDS } from './funnelInputs'
import { inputAt } from './inputAt'
import { buyersFormula, workingDaysFormula } from './targetFormulas'

interface Line {
  label: string
  place: Place
  content: CellContent
  format: string
  note: string
  /** null: calculated. */
  input: { id: string; choices: string[] | null } | null
}

/** The target, the period and the sellers: one line each, with the holidays beside them. */
export function addTarget(sheet: SheetBuilder, subject: Subject, plan: ActionPlan, places: FunnelPlaces): void {
  const { t } = subject.wording
  sheet.section(t('funnel.target'))
  const top = sheet.row
  const lines = targetLines(subject, plan, places)
  const { holidays } = places
  const rowCount = holidays.to.row - top + 1
  const values = Array.from({ length: rowCount }, (_, at): CellContent[] => {
    const line = lines[at]
    const left = line === undefined ? [null, null, null] : [line.label, line.content, line.note]
    return [null, ...left, null, null, ...holidayRow(plan, at, t('funnel.holidays'))]
  })
  const inputs = lines.flatMap(({ label, place, input }) =>
    input === null
      ? []
      : [
          inputAt(subject, {
            ...input,
            label: { row: place.row, column: 1, text: label },
            area: cell(place.row, place.column),
          }),
        ],
  )
  const holidayArea = {
    row: holidays.from.row,
    column: holidays.from.column,
    rowCount: holidays.to.row - holidays.from.row + 1,
    columnCount: holidays.to.column - holidays.from.column + 1,
  }
  const holidayLabel = { row: top, column: holidays.from.column, text: t('funnel.holidays') }
  const yellow = { ...INPUT_INK, border: LINE }
  const styles: StyledArea[] = [
    ...lines.flatMap(({ place, format, input }): StyledArea[] => [
      { area: cell(place.row, 1), style: { wrap: true, verticalAlign: 'top' } },
      {
        area: cell(place.row, place.column),
        style: {
          numberFormat: format,
          align: 'center',
          verticalAlign: 'top',
          ...(input === null ? { bold: true } : yellow),
        },
      },
      { area: cell(place.row, 3), style: { color: MUTED_TEXT, verticalAlign: 'top' } },
    ]),
    { area: cell(top, holidays.from.column), style: { bold: true } },
    { area: holidayArea, style: { ...yellow, numberFormat: subject.dateFormat } },
  ]
  const holidayInput = inputAt(subject, {
    id: 'funnel.holidays',
    choices: null,
    label: holidayLabel,
    area: holidayArea,
    // A blank row lies between.
    end: { row: holidays.to.row + 2, column: 0, text: t('funnel.stages') },
  })
  sheet.add({ values, styles, merges: [], inputs: [...inputs, holidayInput] })
}

function holidayRow({ cells }: ActionPlan, line: number, heading: string): CellValue[] {
  if (line === 0) return [heading, null, null]
  const row = cells.holidays[line - 1] ?? []
  return [row[0] ?? null, row[1] ?? null, row[2] ?? null]
}

function targetLines(subject: Subject, { cells }: ActionPlan, places: FunnelPlaces): Line[] {
  const { wording, amountFormat, dateFormat } = subject
  const { t } = wording
  const kinds = { buyers: t('funnel.kindBuyers'), revenue: t('funnel.kindRevenue'), profit: t('funnel.kindProfit') }
  const kind = cells.kind === null ? cells.wrongKind : t(TARGET_WORDS[cells.kind])
  const input = (id: string, choices: string[] | null = null) => ({ id: `funnel.${id}`, choices })
  const date = (label: string, place: Place, content: CellValue, id: string): Line => ({
    ...{ label, place, content, format: dateFormat, note: '', input: input(id) },
  })
  return [
    {
      ...{ label: t('funnel.kind'), place: places.kind, content: kind, format: '@' },
      ...{ note: t('funnel.kindNote'), input: input('kind', Object.values(kinds)) },
    },
    {
      ...{ label: t('funnel.amount'), place: places.amount, content: cells.amount, format: '#,##0' },
      ...{ note: t('funnel.amountNote'), input: input('amount') },
    },
    {
      ...{
        label: t('funnel.averageSale'),
        place: places.averageSale,
        content: cells.averageSale,
        format: amountFormat,
      },
      ...{ note: t('funnel.averageSaleNote'), input: input('averageSale') },
    },
    {
      ...{ label: t('funnel.margin'), place: places.margin, content: cells.margin, format: SHARE_FORMAT },
      ...{ note: t('funnel.marginNote'), input: input('margin') },
    },
    date(t('funnel.from'), places.from, cells.from, 'from'),
    date(t('funnel.to'), places.to, cells.to, 'to'),
    {
      ...{ label: t('funnel.sellers'), place: places.sellers, content: cells.sellers, format: '0' },
      ...{ note: '', input: input('sellers') },
    },
    {
      ...{ label: t('funnel.buyers'), place: places.buyers, content: buyersFormula(places, kinds), format: '#,##0.00' },
      ...{ note: t('funnel.buyersNote'), input: null },
    },
    {
      ...{
        label: t('funnel.workingDays'),
        place: places.workingDays,
        content: workingDaysFormula(places),
        format: '0',
      },
      ...{ note: t('funnel.workingDaysNote'), input: null },
    },
  ]
}
