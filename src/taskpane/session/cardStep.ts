import { customerKey, type AnalysisResult, type SalesTable } from '../../core/index'
import { ExcelError } from '../../excel/ExcelError'
import type { CustomerColumn, SelectedCustomer } from '../../excel/selection/selectedCustomer'
import type { DataStep } from './dataStep'
import { loadEngine } from './loadEngine'
import type { CardState, PaneState } from './PaneState'
import type { PaneStore } from './PaneStore'
import type { PaneWorkbook } from './PaneWorkbook'
import type { Runs } from './runs'

/** The customer whose cell is selected, as far as this pane knows the figures. */
export interface CardStep {
  follow(): Promise<void>
}

export function createCardStep(store: PaneStore, workbook: PaneWorkbook, data: DataStep, runs: Runs): CardStep {
  let looks = 0
  return {
    follow: async () => {
      const mine = ++looks
      const found = await lookForCustomer(store.state, workbook, data)
      const card = found === null ? NO_CARD : await cardOf(found, store.state, runs.table)
      if (mine === looks && !(card.state === 'none' && store.state.card.state === 'none')) store.update({ card })
    },
  }
}

const NO_CARD: CardState = { state: 'none' }

/** Where Excel cannot tell, there is no customer: nobody has asked for one. */
async function lookForCustomer(
  state: PaneState,
  workbook: PaneWorkbook,
  data: DataStep,
): Promise<SelectedCustomer | null> {
  if (state.analyses.length === 0) return null
  try {
    return await workbook.selectedCustomer(customerColumns(state, data), state.analyses)
  } catch (error) {
    if (error instanceof ExcelError) return null
    throw error
  }
}

/** Where customers stand in the sources: as the last run has read them, or as the selected sales are understood. */
function customerColumns({ outcome, analyses, analysisId }: PaneState, data: DataStep): CustomerColumn[] {
  const sources = analyses.find(({ id }) => id === outcome?.analysisId)?.sources ?? []
  const columns = (outcome?.result.layouts ?? []).flatMap((layout, i) => {
    const worksheetId = sources[i]?.worksheetId
    return worksheetId === undefined ? [] : [customerColumn(outcome?.analysisId ?? '', worksheetId, layout)]
  })
  if (data.understood === null || analysisId === null) return columns
  const { source, layout } = data.understood
  return [...columns, customerColumn(analysisId, source.worksheetId, layout)]
}

function customerColumn(
  analysisId: string,
  worksheetId: string,
  { roles, firstRow, rowCount, firstDataRow }: AnalysisResult['layouts'][number],
): CustomerColumn {
  return { analysisId, worksheetId, column: roles.customer, firstRow: firstDataRow, endRow: firstRow + rowCount }
}

async function cardOf(
  { name, analysisId }: SelectedCustomer,
  { outcome }: PaneState,
  table: SalesTable | null,
): Promise<CardState> {
  if (outcome?.analysisId !== analysisId || table === null) return { state: 'refreshNeeded', name, analysisId }
  const key = customerKey(name)
  const position = outcome.result.customers.findIndex(({ customer }) => customerKey(customer) === key)
  const customer = outcome.result.customers[position]
  if (customer === undefined) return NO_CARD
  const { customerHistory } = await loadEngine()
  const history = customerHistory(table, outcome.result.periods, customer.customer)
  return { state: 'shown', customer, position: position + 1, history }
}
