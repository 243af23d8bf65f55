import type { ResultsWorkbook } from '../analysis/ResultsWorkbook'
import { is1904 } from './read/is1904'
import { locateSource } from './read/locateSource'
import { writeResults } from './write/writeResults'

/** The workbook that is open in Excel, for the analysis to read and write. */
export const resultsWorkbook: ResultsWorkbook = { is1904, locateSource, writeResults }
