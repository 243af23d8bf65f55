import { AnalysisError, isBlank, isErrorValue, readAmounts, type Cell, type StageFault } from '../../core/index'
import { FunctionError, type ArgumentName } from '../FunctionError'
import { readBlock } from './Block'

/** What a formula names of the stages of a funnel: a column or a row, without the blanks at its end. */
export interface StageLine {
  cells: Cell[]
  isRow: boolean
}

/** @throws FunctionError notAColumn, empty */
export function readStageLine(argument: ArgumentName, value: unknown): StageLine {
  const { rows, columns, cells } = readBlock(argument, value)
  if (rows > 1 && columns > 1) throw new FunctionError({ code: 'notAColumn', argument, rows, columns })
  return { cells: cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1), isRow: columns > 1 }
}

/**
 * The figures of all stages: a stage without one cannot be passed over, for the stages follow one another.
 *
 * @throws FunctionError errorCell; AnalysisError badStage with the fault of a cell that holds no number
 */
export function readStageFigures(argument: ArgumentName, { cells }: StageLine, fault: StageFault): number[] {
  const figures = [...readAmounts(cells)]
  for (const [stage, cell] of cells.entries()) {
    const value = isBlank(cell) ? '—' : String(cell)
    if (isErrorValue(cell)) throw new FunctionError({ code: 'errorCell', argument, value, place: stage + 1 })
    if (Number.isNaN(figures[stage])) throw new AnalysisError({ code: 'badStage', stage, fault, value })
  }
  return figures
}
