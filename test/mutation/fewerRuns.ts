import fc from 'fast-check'

/** A mutant that a property would catch is caught within a few runs; thousands of mutants cannot wait for a hundred. */
fc.configureGlobal({ numRuns: 20 })
