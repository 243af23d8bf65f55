// Started by bench.mjs in a process of its own: how much memory our analysis takes beyond the rows it is given.
import { CONTESTANTS } from './contestants.mjs'
import { salesBlocks } from './salesRows.mjs'

const [rows, customers] = process.argv.slice(2).map(Number)
const blocks = salesBlocks(rows, customers)
await collectGarbage()
const before = inUse()
let peak = 0
const result = CONTESTANTS.ours.run(blocks, () => {
  peak = Math.max(peak, inUse() - before)
})
await collectGarbage()
console.log(JSON.stringify({ peak, result: inUse() - before, customers: result.customers.length, rows: rowCount() }))

/** Typed arrays are given back a little after the collection that found them. */
async function collectGarbage() {
  for (let time = 0; time < 3; time++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Bytes of objects and typed arrays, those that wait to be collected included. */
function inUse() {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Counted at the end, so that the rows themselves stay in memory until then. */
function rowCount() {
  return blocks.reduce((sum, block) => sum + block.length, 0)
}
