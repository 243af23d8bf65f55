// From cells to result sheets at Excel's own limit, through the real office.js on the embedded workbook, host and all in
// one process: what it costs, how long it blocks, how soon Cancel answers. `npm run bench:end-to-end`
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { analyzeWorkbook } from '../../src/analysis/analyzeWorkbook'
import { understandSheets } from '../../src/analysis/findSalesSheets'
import { DEFAULT_SETTINGS } from '../../src/analysis/Settings'
import { openOfficeHost } from '../../src/embedded/protocol/openOfficeHost'
import { Workbook } from '../../src/embedded/workbook/Workbook'
import { openSheetSource } from '../../src/excel/read/openSheetSource'
import { resultsWorkbook } from '../../src/excel/resultsWorkbook'

const ROWS = 1_048_575
const CUSTOMERS = 20_000
const FIRST_DAY = 44_927
const DAYS = 730
const CANCEL_AFTER = [200, 1_000, 2_000, 3_000, 5_000]

function salesWorkbook(): Workbook {
  const workbook = new Workbook()
  const sheet = workbook.addSheet('Sales')
  const random = generator(20_260_101)
  ;['Customer', 'Date', 'Amount'].forEach((heading, column) => {
    sheet.cells.setValue(0, column, heading)
  })
  for (let row = 1; row <= ROWS; row++) {
    // A product of two random numbers gives a few large customers and many small ones.
    sheet.cells.setValue(row, 0, `Customer ${Math.floor(random() * random() * CUSTOMERS)}`)
    sheet.cells.setValue(row, 1, FIRST_DAY + Math.floor(random() * DAYS))
    sheet.cells.setValue(row, 2, Math.round(random() * 100_000) / 100)
  }
  sheet.changeStyle({ row: 1, column: 1, rowCount: ROWS, columnCount: 1 }, { numberFormat: 'yyyy-mm-dd' })
  return workbook
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

async function analyze(onPhase: (phase: string) => void, signal?: AbortSignal): Promise<void> {
  const source = await openSheetSource({ sheet: 'Sales', address: null })
  const sheets = await understandSheets([source], {}, false)
  await analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis: { name: 'ABC-XYZ', settings: DEFAULT_SETTINGS, language: 'en', sheets },
    context: { file: null, madeAt: { day: 46_000, minutes: 0 }, toolVersion: 'bench' },
    onProgress: ({ phase }) => {
      onPhase(phase)
    },
    onWriting: () => {
      onPhase('writing')
    },
    ...(signal && { signal }),
  })
}

async function measureRun(): Promise<void> {
  const host = await openOfficeHost(salesWorkbook())
  host.installGlobals()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  let phase = ''
  let started = performance.now()
  let peak = 0
  const close = (next: string): void => {
    if (next === phase) return
    if (phase !== '') console.log(`${phase}: ${seconds(started)}, longest block ${(delay.max / 1e6).toFixed(0)} ms`)
    phase = next
    started = performance.now()
    delay.reset()
  }
  const whole = performance.now()
  delay.enable()
  const memory = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50)
  close('opening')
  await analyze(close)
  close('done')
  clearInterval(memory)
  const { count, bytes, answerBytes, largest } = host.requests
  console.log(`${ROWS.toLocaleString('en')} rows from cells to sheets: ${seconds(whole)}`)
  console.log(
    `${count} requests, ${megabytes(bytes)} sent (largest ${megabytes(largest)}), ${megabytes(answerBytes)} answered`,
  )
  console.log(`peak memory of the process, workbook and host included: ${megabytes(peak)}`)
  host.close()
}

async function measureCancel(): Promise<void> {
  for (const after of CANCEL_AFTER) {
    const host = await openOfficeHost(salesWorkbook())
    host.installGlobals()
    const controller = new AbortController()
    let cancelled = 0
    let phase = 'opening'
    setTimeout(() => {
      cancelled = performance.now()
      controller.abort()
    }, after)
    const outcome = await analyze((now) => (phase = cancelled === 0 ? now : phase), controller.signal).then(
      () => 'ended before',
      () => `answered after ${(performance.now() - cancelled).toFixed(0)} ms`,
    )
    console.log(`Cancel ${after} ms after the start (${phase}): ${outcome}`)
    host.close()
  }
}

function seconds(from: number): string {
  return `${((performance.now() - from) / 1000).toFixed(1)} s`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}

void measureRun().then(measureCancel)
