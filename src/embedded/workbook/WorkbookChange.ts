import type { Area } from './Area'
import type { Sheet } from './Sheet'

/** What the host of an add-in tells it about: somebody, or the add-in itself, has done something to the workbook. */
export type WorkbookChange =
  | { kind: 'selection'; sheet: Sheet; areas: readonly Area[] }
  | { kind: 'activation'; sheet: Sheet }
  /** Values or formulas of these cells. */
  | { kind: 'cells'; sheet: Sheet; area: Area }
