// Everything in one warm process: each contestant runs once unmeasured, then all in turn, from the same blocks of rows
// to a sorted result in JavaScript. DuckDB starts with an empty database each time and uses all cores.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { CONTESTANTS } from './contestants.mjs'
import { checkSameResults } from './sameResults.mjs'
import { salesBlocks } from './salesRows.mjs'
import { growthExponent, median, timeAlternately } from './timing.mjs'

const LARGEST = 1_000_000
const RATIOS = [
  { customers: 200_000, demanded: { arquero: 15, DuckDB: 4 } },
  { customers: 20_000, demanded: { arquero: 10, DuckDB: 4 } },
]
const ROUNDS = 5
const SIZES = [62_500, 125_000, 250_000, 500_000, 1_000_000]
const GROWTHS = [
  { title: '20,000 customers', customersOf: () => 20_000, demanded: 1.1 },
  { title: 'customers = rows / 5', customersOf: (rows) => rows / 5, demanded: 1.3 },
]
const LONGEST_BLOCK = 50
const MEGABYTES = 100

const lines = []

for (const { customers, demanded } of RATIOS) await compare(customers, demanded)
for (const growth of GROWTHS) await measureGrowth(growth)
measureMemory()
console.table(lines)
process.exitCode = lines.every(({ met }) => met === 'yes') ? 0 : 1

async function compare(customers, demanded) {
  const blocks = salesBlocks(LARGEST, customers)
  const title = `${inWords(LARGEST)} rows, ${inWords(customers)} customers`
  await checkEqual(blocks)
  const blocksOfWork = []
  const milliseconds = await timeAlternately(tasksOf(blocks, blocksOfWork), ROUNDS)
  const ours = median(milliseconds.ours)
  for (const [name, least] of Object.entries(demanded)) {
    const ratio = median(milliseconds[name]) / ours
    addLine(`${title}: times faster than ${name}`, ratio.toFixed(1), `>= ${least}`, ratio >= least)
  }
  for (const [name, times] of Object.entries(milliseconds)) console.log(`${title}: ${name} ${inMilliseconds(times)}`)
  describeBlocks(title, blocksOfWork)
}

async function checkEqual(blocks) {
  const { ours, ...peers } = CONTESTANTS
  const expected = ours.columns(ours.run(blocks))
  for (const [name, { run, columns }] of Object.entries(peers)) {
    checkSameResults(expected, columns(await run(blocks)), name)
  }
}

function tasksOf(blocks, blocksOfWork) {
  const tasks = Object.entries(CONTESTANTS).map(([name, { run }]) => [name, () => run(blocks)])
  return { ...Object.fromEntries(tasks), ours: () => runInBlocks(blocks, blocksOfWork) }
}

/** Our analysis with the time of every block of work between two pauses. */
function runInBlocks(blocks, blocksOfWork) {
  const work = []
  let start = performance.now()
  CONTESTANTS.ours.run(blocks, (what) => {
    const now = performance.now()
    work.push({ what, milliseconds: now - start })
    start = now
  })
  blocksOfWork.push(work)
}

/** The median over the runs of each block of work: the longest is what the pane's user would feel. */
function describeBlocks(title, runs) {
  const [, ...measured] = runs
  const blocks = measured[0].map(({ what }, i) => ({
    what,
    longest: median(measured.map((run) => run[i].milliseconds)),
  }))
  const longest = blocks.toSorted((a, b) => b.longest - a.longest)
  for (const block of longest.slice(0, 5)) console.log(`  block of ${block.longest.toFixed(0)} ms: ${block.what}`)
  const milliseconds = longest[0].longest
  addLine(`${title}: longest block, ms`, milliseconds.toFixed(0), `<= ${LONGEST_BLOCK}`, milliseconds <= LONGEST_BLOCK)
}

/** One size after the other: rows of the other sizes in memory would slow the small ones by collecting garbage. */
async function measureGrowth({ title, customersOf, demanded }) {
  const times = []
  for (const rows of SIZES) {
    const blocks = salesBlocks(rows, customersOf(rows))
    const { ours } = await timeAlternately({ ours: () => CONTESTANTS.ours.run(blocks) }, ROUNDS)
    times.push(median(ours))
    console.log(`${title}: ${inWords(rows)} rows ${times.at(-1).toFixed(0)} ms`)
  }
  const exponent = growthExponent(SIZES, times)
  addLine(`${title}: growth exponent`, exponent.toFixed(2), `<= ${demanded}`, exponent <= demanded)
}

function measureMemory() {
  for (const { customers } of RATIOS) {
    const script = fileURLToPath(new URL('memory.mjs', import.meta.url))
    const output = execFileSync(process.execPath, ['--expose-gc', script, String(LARGEST), String(customers)])
    const { peak, result } = JSON.parse(output)
    const title = `${inWords(LARGEST)} rows, ${inWords(customers)} customers`
    console.log(`${title}: ${inMegabytes(result)} MB of it are the result`)
    addLine(`${title}: extra peak memory, MB`, inMegabytes(peak), `<= ${MEGABYTES}`, peak <= MEGABYTES * 1e6)
  }
}

function addLine(what, measured, demanded, isMet) {
  lines.push({ what, measured, demanded, met: isMet ? 'yes' : 'NO' })
}

function inMilliseconds(times) {
  return `median ${median(times).toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`
}

function inMegabytes(bytes) {
  return (bytes / 1e6).toFixed(0)
}

function inWords(number) {
  return number.toLocaleString('en-US')
}
