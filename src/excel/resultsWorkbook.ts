import type { MakeReport, ResultsWorkbook, WriteOptions, WrittenResults } from '../analysis/ResultsWorkbook'
import { ExcelError } from './ExcelError'
import { is1904 } from './read/is1904'
import { locateSource } from './read/locateSource'
import { writeResults } from './write/writeResults'

/** The workbook that is open in Excel, for the analysis to read and write. */
export const resultsWorkbook: ResultsWorkbook = { is1904, locateSource, writeResults: writeUnlessCancelled }

/** Whoever cancels hears of it by the signal's reason, as from every other step of the analysis. */
async function writeUnlessCancelled(makeReport: MakeReport, options: WriteOptions): Promise<WrittenResults> {
  try {
    return await writeResults(makeReport, options)
  } catch (error) {
    if (error instanceof ExcelError && error.problem.code === 'cancelled') options.signal?.throwIfAborted()
    throw error
  }
}
