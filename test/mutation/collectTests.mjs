import { expect } from 'expect'
import { bind } from 'jest-each'
import { register } from 'tsx/cjs/api'

/** A mutant that a property would catch is caught within a few runs; one seed, so that two mutation tests find the same. */
const PROPERTIES = { numRuns: 20, seed: 20240131 }

/**
 * Loads test files with the few words of Jest that the tests of core use, and answers what they test:
 * name, file and body, in order.
 */
export function collectTests(files, require) {
  const tests = []
  const path = []
  let current = ''

  const test = (name, body) => tests.push({ name: [...path, name].join(' '), file: current, body })
  const describe = (name, body) => {
    path.push(name)
    body()
    path.pop()
  }
  for (const word of [test, describe]) Object.assign(word, { each: bind(word, false), skip: () => undefined })
  Object.assign(globalThis, { expect, test, it: test, describe, jest: { requireActual: require } })

  register()
  require('fast-check').configureGlobal(PROPERTIES)
  for (const file of files) {
    current = file
    require(file)
  }
  return tests
}
