import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner'
import { collectTests } from './collectTests.mjs'

/** Where instrumented code looks up which mutant it is, and counts how often each test comes by each mutant. */
const context = (globalThis.__stryker__ ??= {})

/** So many times as often as without the mutant may a test come by it: beyond that it is in a loop without end. */
const LIMIT = 20
/** In the sandbox: what the first process learned of the tests, for those that follow when a mutant had to be killed. */
const LEARNED = 'learned.json'

/**
 * Runs the tests of src/core without Jest, which loads core anew for each mutant: 0.4 to 3 s, thousands of times.
 * Here core is loaded once and a mutant is switched on in it. That is right only for code that is run by tests, not
 * while it loads (`ignoreStatic`), and only as long as core keeps nothing between two calls, which is one of its rules.
 */
class CoreTestRunner {
  #tests = []
  #coverage = { static: {}, perTest: {} }

  /** A mutant is never active while code loads, so there is nothing to load again. */
  capabilities() {
    return { reloadEnvironment: true }
  }

  init() {
    process.env.TZ = 'UTC'
    const folder = join(process.cwd(), 'test/core')
    this.#tests = collectTests(testFiles(folder), createRequire(join(folder, 'tests.cjs')))
    if (existsSync(LEARNED)) this.#learn(JSON.parse(readFileSync(LEARNED, 'utf8')))
  }

  async dryRun() {
    const results = []
    for (const test of this.#tests) {
      context.currentTestId = test.name
      results.push(await run(test))
    }
    context.currentTestId = undefined
    const learned = { results, coverage: context.mutantCoverage }
    writeFileSync(LEARNED, JSON.stringify(learned))
    this.#learn(structuredClone(learned))
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: this.#coverage }
  }

  /** The quick tests go first: most mutants fail one of them. */
  #learn({ results, coverage }) {
    const milliseconds = new Map(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
    this.#tests.sort((a, b) => milliseconds.get(a.name) - milliseconds.get(b.name))
    this.#coverage = coverage
  }

  async mutantRun({ activeMutant: { id }, testFilter }) {
    const wanted = new Set(testFilter)
    let nrOfTests = 0
    context.activeMutant = id
    try {
      for (const test of this.#tests.filter(({ name }) => wanted.has(name))) {
        nrOfTests++
        const hitLimit = LIMIT * this.#coverage.perTest[test.name][id]
        Object.assign(context, { hitCount: 0, hitLimit })
        const { status, failureMessage } = await run(test)
        if (context.hitCount > hitLimit) return { status: MutantRunStatus.Timeout, reason: `Endless: ${test.name}` }
        if (status === TestStatus.Failed)
          return { status: MutantRunStatus.Killed, killedBy: [test.name], failureMessage, nrOfTests }
      }
    } finally {
      Object.assign(context, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
    return { status: MutantRunStatus.Survived, nrOfTests }
  }
}

async function run({ name, file, body }) {
  const start = performance.now()
  const result = { id: name, name, fileName: file }
  try {
    await body()
    return { ...result, status: TestStatus.Success, timeSpentMs: performance.now() - start }
  } catch (error) {
    const failureMessage = error instanceof Error ? error.message : String(error)
    return { ...result, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - start }
  }
}

function testFiles(folder) {
  return (
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.test.ts'))
      // For seconds, and with the embedded workbook, they repeat what reading.property.test.ts asserts: that all adds up.
      .filter((file) => !file.includes('fuzz'))
      .sort()
      .map((file) => join(folder, file))
  )
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'core', CoreTestRunner)]
