import {
  AnalysisError,
  analyzeSales,
  applyWindow,
  checkChoices,
  looksLikeNoCustomer,
  reconcile,
  type AnalysisChoices,
  type AnalysisResult,
  type ReadingNote,
  type Reconciliation,
  type SalesTable,
  type SheetLayout,
} from '../core/index'
import { runInSlices } from './runInSlices'

/** What the selected sales hold, before anything is computed. */
export interface SalesPreview {
  reconciliation: Reconciliation
  readingNotes: ReadingNote[]
  /** Names that look like the seller's own firms or like services: suggested, never removed unasked. */
  suggestedExclusions: string[]
}

/**
 * What of the rows can be used under these choices.
 *
 * @throws AnalysisError datesNeeded when a window is chosen and there are no dates
 */
export function previewOf(table: SalesTable, choices: AnalysisChoices): SalesPreview {
  return {
    reconciliation: reconcile(applyWindow(table, choices).table),
    readingNotes: table.notes,
    suggestedExclusions: table.customer.values.filter(looksLikeNoCustomer),
  }
}

/**
 * What a run with these choices would find, so that whoever sets cuts sees at once how large the classes become; null
 * where the run would be refused, which is for the run to explain.
 *
 * @throws the signal's reason when it is aborted
 */
export async function outlookOf(
  table: SalesTable,
  layouts: SheetLayout[],
  choices: AnalysisChoices,
  signal: AbortSignal,
): Promise<AnalysisResult | null> {
  try {
    checkChoices(choices, layouts[0]?.entity ?? 'customer')
    return await runInSlices(analyzeSales(table, layouts, choices), undefined, signal)
  } catch (error) {
    if (error instanceof AnalysisError) return null
    throw error
  }
}
