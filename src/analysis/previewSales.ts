import { applyWindow, reconcile, suggestExclusions, type ReadingNote, type Reconciliation } from '../core/index'
import { readSales, type AnalysisTask } from './runAnalysis'

/** What the selected sales hold, before anything is computed. */
export interface SalesPreview {
  reconciliation: Reconciliation
  readingNotes: ReadingNote[]
  /** Names that look like the seller's own firms or like services: suggested, never removed unasked. */
  suggestedExclusions: string[]
}

/**
 * Reads all rows and says what of them can be used.
 *
 * @throws the signal's reason when cancelled
 */
export async function previewSales(task: AnalysisTask): Promise<SalesPreview> {
  const table = await readSales(task)
  return {
    reconciliation: reconcile(applyWindow(table, task.settings.choices).table),
    readingNotes: table.notes,
    suggestedExclusions: suggestExclusions(table.customer.values),
  }
}
