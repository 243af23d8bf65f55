/** The last line of a run, in one form whatever the runner: 'N passed, N failed'. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : ''
    // After the default reporter's own summary, which is written to stderr.
    setImmediate(() => process.stdout.write(`${results.numPassedTests} passed, ${failed} failed${skipped}\n`))
  }
}
