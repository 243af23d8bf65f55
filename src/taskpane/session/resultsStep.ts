import type { AnalysisState } from '../../analysis/WorkbookState'
import { loadWording } from '../../locale/loadWording'
import { paneProblem } from './paneProblem'
import type { PaneSession } from './PaneSession'
import type { PaneStore } from './PaneStore'
import type { PaneWorkbook } from './PaneWorkbook'

/** What step 3 does in the workbook, with the results of the last run or else of the chosen analysis. */
export function createResultsStep(
  store: PaneStore,
  workbook: PaneWorkbook,
): Pick<PaneSession, 'showTab' | 'openSheet' | 'showCustomers'> {
  const withAnalysis = async (action: (analysis: AnalysisState) => Promise<void>): Promise<void> => {
    const { outcome, analysisId, analyses } = store.state
    const wanted = outcome?.analysisId ?? analysisId
    const analysis = analyses.find(({ id }) => id === wanted) ?? analyses.at(-1)
    store.update({ problem: analysis === undefined ? { kind: 'noAnalysis' } : null })
    if (analysis === undefined) return
    try {
      await action(analysis)
    } catch (error) {
      store.update({ problem: paneProblem(error) })
    }
  }
  return {
    showTab: (tab) => {
      store.update({ resultTab: tab })
    },
    openSheet: (sheet) => withAnalysis(({ id }) => workbook.showResultSheet(id, sheet)),
    showCustomers: (cell) =>
      withAnalysis(async (analysis) => {
        const { t } = await loadWording(analysis.language)
        const shown = (letter: string) => (letter === '-' ? t('sheet.none') : letter)
        return workbook.filterCustomers(analysis, cell && { abc: shown(cell.abc), xyz: shown(cell.xyz) })
      }),
  }
}
