import type { InputArea } from '../Report'
import type { Subject } from '../Subject'
import { isBlankCell } from './inputCells'

/** Cells to fill in; what the user has filled in already is no proposal any more, until it is blanked. */
export function inputAt({ context }: Subject, input: Omit<InputArea, 'isProposal'>): InputArea {
  const filledIn = context.inputs[input.id] ?? []
  return { ...input, isProposal: filledIn.every((row) => row.every(isBlankCell)) }
}
