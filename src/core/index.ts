export { AnalysisError, type AnalysisProblem } from './AnalysisError'
export type * from './AnalysisResult'
export type { Measure } from './Measure'
export type * from './sales/Cell'
export * from './sales/IssueCode'
export * from './sales/SheetLayout'
export * from './sales/SalesTable'
export { UnitPlaces } from './sales/UnitPlaces'
export { describeColumns, detectLayout } from './sales/detectLayout'
export { layoutOfColumns } from './sales/layoutOfColumns'
export { readAmounts } from './sales/readAmounts'
export { SalesTableBuilder, type ReadingOptions } from './sales/SalesTableBuilder'
export { setAsideOutside, type Outside } from './sales/setAsideOutside'
export { reconcile } from './sales/reconcile'
export { alikeNames } from './sales/alikeNames'
export { looksLikeNoCustomer } from './sales/looksLikeNoCustomer'
export { customerKey, isBlank, isErrorValue } from './sales/cellText'
export { readNumber, type NumberReading } from './sales/readNumber'
export { readDate, readSerial, type DateReading } from './sales/readDate'
export { readPeriod, type NamedPeriod } from './sales/readPeriod'
export { monthOfWord } from './sales/monthNames'
export { totalPhrase, type TotalPhrase } from './sales/totalRows'
export { headingWords } from './sales/headingRole'
export * from './activity/PeriodUnit'
export { ExactTotals, exactSum } from './statistics/ExactTotals'
export { mean } from './statistics/mean'
export { standardDeviation, type Deviation } from './statistics/standardDeviation'
export { coefficientOfVariation } from './statistics/coefficientOfVariation'
export { median } from './statistics/median'
export { quantileNearestRank } from './statistics/quantileNearestRank'
export { giniCoefficient } from './statistics/giniCoefficient'
export { herfindahlIndex } from './statistics/herfindahlIndex'
export { concentrationRatio } from './statistics/concentrationRatio'
export {
  abcClasses,
  abcRuleChanges,
  checkAbcOptions,
  type AbcClasses,
  type AbcLetter,
  type AbcOptions,
  type AbcRule,
} from './classification/abcClasses'
export {
  checkXyzOptions,
  xyzByFrequency,
  xyzByVariation,
  type XyzLetter,
  type XyzMethod,
  type XyzOptions,
} from './classification/xyzClass'
export { abcXyzMatrix, MATRIX_KEYS } from './classification/matrix'
export { paretoCurve } from './pareto/paretoCurve'
export { customersForShare, topShare } from './pareto/twentyEighty'
export { checkKeyCuts, dependencyLevel } from './concentration/dependencyLevel'
export { concentration, type Concentration } from './concentration/concentration'
export * from './AnalysisChoices'
export { applyWindow } from './analysisWindow'
export { analyzeSales } from './analyzeSales'
export type { AnalysisProgress } from './AnalysisProgress'
export { dateOfSerial, serialOfDate, type CalendarDate, type DaySpan } from './calendar'
export { customerHistory, type PeriodNet } from './activity/customerHistory'
export { PeriodOfDay } from './activity/PeriodOfDay'
export { gapAtRank, medianGap } from './activity/gaps'
export { checkChoices, choiceProblems } from './resolveParameters'
export { columnLetters } from './sales/columnLetters'
export { isDateFormat } from './sales/columnContent'
export {
  stressTestInSteps,
  type Lost,
  type Replacement,
  type StressedAccount,
  type StressTest,
} from './concentration/stressTest'
export { bottleneck, type Bottleneck } from './funnel/bottleneck'
export type { StageFault } from './funnel/StageFault'
export { countStages, type StageCounts } from './funnel/countStages'
export { funnelConversions } from './funnel/funnelConversions'
export {
  planFunnel,
  type FunnelChoices,
  type FunnelPlan,
  type FunnelStage,
  type PlannedStage,
} from './funnel/planFunnel'
export { requiredCounts } from './funnel/requiredCounts'
export { stageLayout, type StageLayout } from './funnel/stageLayout'
export { stagesOfDeals, type DealStages } from './funnel/stagesOfDeals'
export { roundUp } from './funnel/roundUp'
export { finished } from './finished'
export { targetBuyers, targetFigure, type FunnelTarget } from './funnel/targetBuyers'
export { workingDays } from './funnel/workingDays'
