import { CHART_COLORS, LINE } from '../palette'
import type { CellContent } from '../Report'
import type { SheetBuilder } from '../SheetBuilder'
import type { Subject } from '../Subject'
import type { ActionPlan } from './ActionPlan'
import { formula, reference } from './formulaText'
import { STAGE_COLUMNS, type FunnelPlaces } from './FunnelPlaces'
import { isBlankCell } from './inputCells'
import { savedFormula, whatIfFormula } from './whatIfFormulas'

const POINTS = [0.01, 0.05]
const CHART_ROWS = 16
const CHART_COLUMN = 8
const CHART_COLUMNS = 7

/** What one and five points more at each stage would save, and the funnel as a chart. */
export function addWhatIf(sheet: SheetBuilder, subject: Subject, plan: ActionPlan, places: FunnelPlaces): void {
  const { t } = subject.wording
  sheet.section(t('funnel.whatIf'))
  const heading = sheet.row
  const points = POINTS.flatMap((each) => {
    const plus = subject.wording.number(each * 100)
    return [t('funnel.firstStageAt', { points: plus }), t('funnel.savedAt', { points: plus })]
  })
  const headings = [t('funnel.nameColumn'), t('funnel.requiredColumn'), ...points]
  sheet.headingsFromB(headings, 48)
  const { row } = sheet
  const values = Array.from({ length: places.stageRows }, (_, index) => whatIfRow(places, index, row + index))
  const area = { row, column: 1, rowCount: places.stageRows, columnCount: 2 + points.length }
  const figures = { ...area, column: 2, columnCount: area.columnCount - 1 }
  sheet.add({
    values,
    styles: [
      { area, style: { border: LINE } },
      { area: figures, style: { numberFormat: '#,##0', align: 'right' } },
    ],
    merges: [],
  })
  addChart(sheet, subject, plan, heading)
  sheet.row = Math.max(sheet.row, heading + CHART_ROWS)
}

function whatIfRow(places: FunnelPlaces, index: number, row: number): CellContent[] {
  const stage = { row: places.firstStage + index, column: STAGE_COLUMNS.name }
  const name = reference({ row, column: 1 }, stage)
  const required = reference({ row, column: 2 }, { ...stage, column: STAGE_COLUMNS.required })
  const better = POINTS.flatMap((points, at) => {
    const place = { row, column: 3 + 2 * at }
    const saved = { row, column: place.column + 1 }
    return [whatIfFormula(places, index, place, points), savedFormula(places, saved, place)]
  })
  return [null, formula(`IF(${name}="","",${name})`), formula(required), ...better]
}

function addChart(sheet: SheetBuilder, { wording: { t } }: Subject, { cells }: ActionPlan, heading: number): void {
  const stages = cells.stages.findLastIndex(([name]) => !isBlankCell(name)) + 1
  if (stages === 0) return
  sheet.blocks.push({
    kind: 'chart',
    name: 'AbcXyzFunnel',
    title: t('funnel.chartTitle'),
    source: { row: heading, column: 1, rowCount: stages + 1, columnCount: 2 },
    place: { row: heading, column: CHART_COLUMN, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS },
    series: [{ type: 'bar', axis: 'primary', color: CHART_COLORS.amount, dashed: false }],
    axes: {
      category: { title: null, showLabels: true },
      primary: null,
      secondary: null,
    },
    alternativeText: t('funnel.chartText'),
  })
}
