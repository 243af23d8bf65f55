import {
  applyWindow,
  looksLikeNoCustomer,
  reconcile,
  type AnalysisChoices,
  type ReadingNote,
  type Reconciliation,
  type SalesTable,
} from '../core/index'

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
