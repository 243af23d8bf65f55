import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { readCsv } from '../../../../src/embedded/csv/readCsv'
import { openWorkbookFile } from '../../../../src/embedded/openWorkbookFile'
import { generateSample } from '../../../../src/embedded/sample/generateSample'
import { firstSheet } from '../../../support/workbookFile'
import { analyzeCells, type FuzzedSheet } from './analyzeCells'
import { anySheet, likelySheet } from './arbitrarySheets'
import { checkAnalysis, checkOrder } from './checkAnalysis'
import { cellsOf, mutated } from './mutatedSheets'

/** Milliseconds. No measure of speed: no sheet takes this long on a slow machine, unless its reading hangs. */
const HANG = 60_000
const data = process.env.SALES_DATA ?? ''
/** FUZZ_RUNS=1000 runs a thousand times as long, with new cells each time; by itself the same cells come every time. */
const times = Number(process.env.FUZZ_RUNS ?? '1')
const runs = (numRuns: number) => ({
  numRuns: numRuns * times,
  ...(times === 1 ? { seed: 20240131 } : {}),
  interruptAfterTimeLimit: 2 * HANG * times,
  markInterruptAsFailure: true,
})
const ROWS = 2_000

jest.setTimeout(3 * HANG * times)

/** A shuffle that a seed decides, so that a failing run can be run again. */
const shuffled =
  (seed: number) =>
  <T>(rows: T[]): T[] => {
    let state = seed
    const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
    return rows
      .map((row) => ({ row, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row)
  }

function survives(sheet: FuzzedSheet, seed: number): void {
  const start = performance.now()
  const analysed = analyzeCells(sheet)
  if (analysed !== null) {
    checkAnalysis(analysed, sheet)
    checkOrder(analysed, sheet, shuffled(seed))
  }
  expect(performance.now() - start).toBeLessThan(HANG)
}

const seed = fc.nat(2_147_483_647)

test.each([
  ['sheets of any cells', anySheet, 200],
  ['likely layouts with anything in them', likelySheet, 200],
])('%s end in an analysis that adds up, or in an AnalysisError', (_, sheets, numRuns) => {
  fc.assert(fc.property(sheets, seed, survives), runs(numRuns))
})

test.each(['margin', 'quantity', 'orders'] as const)('so they do when measured by %s', (measure) => {
  fc.assert(
    fc.property(likelySheet, (sheet) => {
      const analysed = analyzeCells(sheet, {}, { measure })
      if (analysed !== null) checkAnalysis(analysed, sheet)
    }),
    runs(60),
  )
})

test.each(['transactions', 'crosstab', 'grouped'] as const)('so they do when told to be read as %s', (layout) => {
  fc.assert(
    fc.property(fc.oneof(anySheet, likelySheet), (sheet) => {
      const analysed = analyzeCells(sheet, { layout })
      if (analysed !== null) checkAnalysis(analysed, sheet)
    }),
    runs(60),
  )
})

test.each(['ru', 'en'] as const)('the sample in %s survives accidents', (language) => {
  const sheet = cellsOf(firstSheet(generateSample(language)), ROWS)
  fc.assert(fc.property(mutated(sheet), seed, survives), runs(8))
})

const withFile = (file: string) =>
  existsSync(join(data, file))
    ? test
    : (name: string, run: () => Promise<void>) => {
        test.skip(`${name} (needs ${file} in SALES_DATA)`, run)
      }

withFile('online_retail.csv.gz')('the first rows of online_retail survive accidents', async () => {
  const file = await readFile(join(data, 'online_retail.csv.gz'))
  const beginning = file.subarray(0, 200_000)
  const text = gunzipSync(beginning, { finishFlush: constants.Z_SYNC_FLUSH }).toString('utf8')
  const lines = text.split('\n').slice(0, ROWS).join('\n')
  const sheet = cellsOf(firstSheet(readCsv(Buffer.from(lines), 'online_retail.csv')), ROWS)
  fc.assert(fc.property(mutated(sheet), seed, survives), runs(8))
})

withFile('water_sales_ru.xlsx')('water_sales_ru survives accidents', async () => {
  const { sheets } = await openWorkbookFile(join(data, 'water_sales_ru.xlsx'))
  for (const sheet of sheets.slice(0, 2).map((one) => cellsOf(one, ROWS))) {
    fc.assert(fc.property(mutated(sheet), seed, survives), runs(3))
  }
})
