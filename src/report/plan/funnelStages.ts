import { INPUT_INK, LINE } from '../palette'
import type { CellContent, CellStyle } from '../Report'
import { HEADING_STYLE, type SheetBuilder, type StyledArea } from '../SheetBuilder'
import { SHARE_FORMAT, type Subject } from '../Subject'
import type { ActionPlan } from './ActionPlan'
import { STAGE_COLUMNS, type FunnelPlaces, type StageColumn } from './FunnelPlaces'
import { inputAt } from './inputAt'
import { stageFormula } from './stageFormulas'
import { bottleneckFormula } from './whatIfFormulas'

const COLUMNS = Object.keys(STAGE_COLUMNS) as StageColumn[]
/** Name to days: the yellow ones. */
const INPUT_COLUMNS = 5

/** The list of stages: what the user says of them, and what follows; then the stage to work on. */
export function addStages(sheet: SheetBuilder, subject: Subject, plan: ActionPlan, places: FunnelPlaces): void {
  const { t } = subject.wording
  sheet.section(t('funnel.stages'))
  sheet.cells([COLUMNS.map((column) => t(`funnel.${column}Column`))], [{ ...HEADING_STYLE, rowHeight: 62 }])
  const label = { row: sheet.row - 1, column: 1, text: t('funnel.nameColumn') }
  const area = { row: places.firstStage, column: 1, rowCount: places.stageRows, columnCount: INPUT_COLUMNS }
  const values = Array.from({ length: places.stageRows }, (_, index) => stageRow(subject, plan, places, index))
  const column = (name: StageColumn, style: CellStyle): StyledArea => ({
    area: { ...area, column: STAGE_COLUMNS[name], columnCount: 1 },
    style: { border: LINE, align: 'right', ...style },
  })
  const styles: StyledArea[] = [
    { area, style: { ...INPUT_INK } },
    ...(['number', 'count', 'days', 'required', 'missing'] as const).map((name) =>
      column(name, { numberFormat: '#,##0' }),
    ),
    ...(['perSeller', 'perDay', 'perSellerAndDay', 'points', 'saved'] as const).map((name) =>
      column(name, { numberFormat: '#,##0.0' }),
    ),
    ...(['conversion', 'wanted', 'used'] as const).map((name) => column(name, { numberFormat: SHARE_FORMAT })),
    column('number', { align: 'center' }),
    column('name', { align: 'left', numberFormat: '@' }),
    column('due', { numberFormat: subject.dateFormat }),
    column('check', { align: 'left' }),
    column('required', { bold: true }),
  ]
  // A blank row lies between.
  const end = { row: area.row + area.rowCount + 1, column: 1, text: t('funnel.bottleneck') }
  const stages = inputAt(subject, { id: 'funnel.stages', label, area, end, choices: null })
  sheet.add({ values, styles, merges: [], inputs: [stages] })
  addBottleneck(sheet, subject, places)
}

function stageRow(
  { wording: { t } }: Subject,
  { cells }: ActionPlan,
  places: FunnelPlaces,
  index: number,
): CellContent[] {
  const words = {
    nameMissing: t('funnel.checkNameMissing'),
    countNotPositive: t('funnel.checkCountNotPositive'),
    conversionMissing: t('funnel.checkConversionMissing'),
    outOfRange: t('funnel.checkOutOfRange'),
    countAboveEarlier: t('funnel.checkCountAboveEarlier'),
  }
  return COLUMNS.map((column, at) => {
    if (column === 'number') return index + 1
    if (at <= INPUT_COLUMNS) return cells.stages[index]?.[at - 1] ?? null
    return stageFormula(places, index, column, words)
  })
}

function addBottleneck(sheet: SheetBuilder, { wording: { t } }: Subject, places: FunnelPlaces): void {
  sheet.row += 1
  const { row } = sheet
  const why = { missesTarget: t('funnel.whyMissesTarget'), savesMost: t('funnel.whySavesMost') }
  sheet.add({
    values: [[null, t('funnel.bottleneck'), bottleneckFormula(places, { row, column: 2 }, why)]],
    styles: [{ area: { row, column: 1, rowCount: 1, columnCount: 2 }, style: { bold: true, align: 'left' } }],
    merges: [],
  })
}
