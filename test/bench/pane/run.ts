import { enterManyOrders, sheetNames } from '../../support/browser/bookOfPage'
import { openBrowser } from '../../support/browser/openBrowser'
import { openPane } from '../../support/browser/openPane'
import {
  type CpuProfile,
  inProcessorTime,
  longestWithin,
  PARTIES,
  type Party,
  type Sample,
  samplesOf,
  tasksOf,
} from './profile'

const ROWS = 100_000
const CUSTOMERS = 5_000
const LONGEST_TASK = 100
const SAMPLE_MICROSECONDS = 250

/** The built pane in Chromium: from the click on Analyse to the result sheets, and who spent the time. */
async function run(): Promise<boolean> {
  const browser = await openBrowser()
  try {
    const { page, pane, words, offences } = await openPane(browser)
    await enterManyOrders(page, 'Orders', ROWS, CUSTOMERS)
    const click = pane.getByRole('button', { name: words.t('pane.analyse'), exact: true, disabled: false })
    await pane
      .getByText(`A1:C${ROWS + 1}`)
      .first()
      .waitFor()
    await pane.getByRole('rowheader', { name: words.t('paneData.used') }).waitFor()

    const profiler = await page.context().newCDPSession(page)
    await profiler.send('Profiler.enable')
    await profiler.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS })
    await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'devtools.timeline'] })
    await profiler.send('Profiler.start')
    const started = performance.now()
    await click.dispatchEvent('click')
    await pane.getByRole('heading', { name: words.t('summary.headline') }).waitFor({ timeout: 120_000 })
    const seconds = (performance.now() - started) / 1000
    const { profile } = (await profiler.send('Profiler.stop')) as { profile: CpuProfile }
    const tasks = tasksOf(await browser.stopTracing())

    const samples = inProcessorTime(samplesOf(profile), tasks)
    const spent = (party: Party): number => milliseconds(samples, party)
    const longest = longestWithin(tasks, samples, 'ours') / 1000
    console.log(
      `${ROWS} rows, ${CUSTOMERS} customers: ${seconds.toFixed(2)} s to ${(await sheetNames(page)).length - 2} sheets`,
    )
    const all = PARTIES.filter((party) => party !== 'idle').reduce((sum, party) => sum + spent(party), 0)
    for (const party of PARTIES) {
      const share = party === 'idle' ? '' : ` ${((100 * spent(party)) / all).toFixed(0).padStart(4)}%`
      console.log(`  ${party.padEnd(20)} ${spent(party).toFixed(0).padStart(6)} ms${share}`)
    }
    const notMore = spent('ours') <= spent('office.js')
    console.log(`  ours no more than office.js's own: ${notMore ? 'yes' : 'NO'}`)
    console.log(
      `  our longest task: ${longest.toFixed(0)} ms (at most ${LONGEST_TASK}): ${longest <= LONGEST_TASK ? 'yes' : 'NO'}`,
    )
    for (const offence of offences) console.log(`  ${offence}`)
    return notMore && longest <= LONGEST_TASK && offences.length === 0
  } finally {
    await browser.close()
  }
}

function milliseconds(samples: readonly Sample[], party: Party): number {
  return samples.reduce((sum, sample) => (sample.party === party ? sum + sample.duration : sum), 0) / 1000
}

void run().then((passed) => {
  if (!passed) process.exitCode = 1
})
