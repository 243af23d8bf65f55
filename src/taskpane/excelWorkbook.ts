import { checkHost } from '../excel/checkHost'
import { is1904 } from '../excel/read/is1904'
import { locateSource } from '../excel/read/locateSource'
import { openSheetSource } from '../excel/read/openSheetSource'
import { filterCustomers } from '../excel/results/filterCustomers'
import { showResultSheet } from '../excel/results/showResultSheet'
import { selectedCustomer } from '../excel/selection/selectedCustomer'
import { watchPane } from '../excel/selection/watchPane'
import { watchSelection } from '../excel/selection/watchSelection'
import { areAnalysesLost, readAnalyses } from '../excel/state/readAnalyses'
import type { PaneWorkbook } from './session/PaneWorkbook'

/** The workbook that is open in Excel. What writes is loaded when it is needed: the first paint does not wait for it. */
export const excelWorkbook: PaneWorkbook = {
  checkHost,
  is1904,
  watchSelection,
  watchPane,
  openSource: openSheetSource,
  locateSource,
  readAnalyses,
  areAnalysesLost,
  selectedCustomer,
  showResultSheet,
  filterCustomers,
  writeResults: async (makeReport, options) => {
    const { writeResults } = await import('../excel/write/writeResults')
    return writeResults(makeReport, options)
  },
  nameLambda: async () => {
    const { nameLambda } = await import('../excel/nameLambda')
    return nameLambda()
  },
  removeResults: async (analysisId) => {
    const { removeResults } = await import('../excel/removeResults')
    return removeResults(analysisId)
  },
}
