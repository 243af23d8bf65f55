import { madeFrom } from '../madeFrom'
import { ATTENTION_INK, LINE, TAB_COLORS } from '../palette'
import type { ReportSheet } from '../Report'
import { SheetBuilder } from '../SheetBuilder'
import type { Subject } from '../Subject'
import { problemSentence } from '../../locale/problemSentence'
import type { ActionPlan } from './ActionPlan'
import { addAverageSales } from './averageSales'
import type { FunnelPlaces } from './FunnelPlaces'
import { addStages } from './funnelStages'
import { addTarget } from './funnelTarget'
import { addWhatIf } from './funnelWhatIf'
import { HOLIDAY_ROWS, STAGE_ROWS, type FunnelCells } from './funnelInputs'

const COLUMN_WIDTHS = [5, 34, 16, 14, 14, 12, 14, 14, 14, 14, 14, 14, 14, 16, 16, 40]
/** Sentences end where the yellow columns and the first figures do. */
const TEXT_COLUMNS = 9

/** From a target to the work at each stage: everything that follows from the yellow cells is a live formula. */
export function funnelSheet(subject: Subject, plan: ActionPlan): ReportSheet {
  const { wording, context } = subject
  const { t } = wording
  const sheet = new SheetBuilder(COLUMN_WIDTHS, TEXT_COLUMNS)
  sheet.title(t('funnel.title', { name: context.analysisName }))
  sheet.muted(madeFrom(subject))
  sheet.sentence(t('funnel.rule'))
  if (plan.funnel.problem !== null) {
    sheet.sentence(problemSentence(wording, plan.funnel.problem), { ...ATTENTION_INK, bold: true, border: LINE })
  }
  const places = placesFrom(sheet.row, plan.cells)
  addTarget(sheet, subject, plan, places)
  addStages(sheet, subject, plan, places)
  addWhatIf(sheet, subject, plan, places)
  addAverageSales(sheet, subject)
  return {
    id: 'funnel',
    name: t('sheet.funnel'),
    tabColor: TAB_COLORS.results,
    columnWidths: COLUMN_WIDTHS,
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', titleRows: null },
    blocks: sheet.blocks,
    highlights: [],
  }
}

/**
 * Lines of the target: a blank row, its heading, then nine lines, from the second on with holidays beside them; a blank row and
 * two of headings before the stages.
 */
function placesFrom(row: number, { holidays, stages }: FunnelCells): FunnelPlaces {
  const line = (at: number) => ({ row: row + 2 + at, column: 2 })
  const lastHolidays = row + 2 + Math.max(HOLIDAY_ROWS, holidays.length)
  return {
    ...{ kind: line(0), amount: line(1), averageSale: line(2), margin: line(3), from: line(4), to: line(5) },
    ...{ sellers: line(6), buyers: line(7), workingDays: line(8) },
    holidays: { from: { row: row + 3, column: 6 }, to: { row: lastHolidays, column: 8 } },
    firstStage: lastHolidays + 4,
    stageRows: Math.max(STAGE_ROWS, stages.length),
  }
}
