import type { Cell } from './Cell'
import { isErrorValue } from './cellText'
import { totalPhrase, type TotalPhrase } from './totalRows'

export type RowLabel = TotalPhrase | 'error'

/** What a cell says about its row. */
export function labelOfText(cell: Cell | undefined): RowLabel {
  if (typeof cell !== 'string') return 'none'
  return isErrorValue(cell) ? 'error' : totalPhrase(cell)
}

/** What the texts of a label column say about their rows, each distinct text judged once. */
export class RowLabels {
  private readonly known = new Map<string, RowLabel>()

  labelOf(cell: Cell | undefined): RowLabel {
    if (typeof cell !== 'string') return 'none'
    const known = this.known.get(cell)
    if (known !== undefined) return known
    const label = labelOfText(cell)
    this.known.set(cell, label)
    return label
  }
}
