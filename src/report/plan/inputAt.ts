import type { InputArea } from '../Report'
import type { Subject } from '../Subject'

/** Cells to fill in; what the user has filled in already is no proposal any more. */
export function inputAt({ context }: Subject, input: Omit<InputArea, 'isProposal'>): InputArea {
  return { ...input, isProposal: context.inputs[input.id] === undefined }
}
