import type { FunctionProblem } from './FunctionError'

/** A cell of an answer; null is shown blank, a problem as #N/A with a message. */
export type ResultCell = string | number | null | FunctionProblem
