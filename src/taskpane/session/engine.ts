/** What the session computes with: a part of the program of its own, loaded after the first paint. */
export { analyzeWorkbook } from '../../analysis/analyzeWorkbook'
export { understandSheets } from '../../analysis/findSalesSheets'
export { outlookOf, previewOf } from '../../analysis/previewOf'
export { readSales } from '../../analysis/runAnalysis'
export {
  columnLetters,
  customerHistory,
  describeColumns,
  detectLayout,
  readAmounts,
  setAsideOutside,
  stageLayout,
  stagesOfDeals,
} from '../../core/index'
export { actionPlanInSteps } from '../../report/plan/ActionPlan'
export { stageRows, withoutBlankStages } from '../../report/plan/stageRows'
