import { analyseByArquero, columnsOfArquero } from './arquero.mjs'
import { analyseByDuckDB, columnsOfDuckDB } from './duckdb.mjs'
import { analyseByCore, columnsOfCore } from './ours.mjs'

/** Cuts at which every letter occurs in these sales. */
const CUTS = { abcCuts: [0.8, 0.95], xyzCuts: [0.5, 1] }

/** `run` goes from blocks of rows to the contestant's own result, `columns` from there to what is compared. */
export const CONTESTANTS = {
  ours: { run: (blocks, onPause) => analyseByCore(blocks, CUTS, onPause), columns: columnsOfCore },
  arquero: { run: (blocks) => analyseByArquero(blocks, CUTS), columns: columnsOfArquero },
  DuckDB: { run: (blocks) => analyseByDuckDB(blocks, CUTS), columns: columnsOfDuckDB },
}
