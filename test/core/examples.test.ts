import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import * as core from '../../src/core/index'
import { asProgram, docExamples } from '../support/docExamples'

type Check = (actual: unknown, expected: unknown) => void

/** Runs an example with everything that core exports in scope; answers how many values it checked. */
function run(code: string): number {
  let checked = 0
  const check: Check = (actual, expected) => {
    checked++
    expect(actual).toEqual(expected)
  }
  const names = Object.keys(core)
  const program = compileFunction(`'use strict';\n${asProgram(code)}`, ['check', ...names]) as (
    ...scope: unknown[]
  ) => void
  program(check, ...Object.values(core))
  return checked
}

describe('every @example of core does what it says', () => {
  const examples = docExamples(join(__dirname, '../../src/core'))

  it.each(examples.map((example) => [`${example.file}:${example.line}`, example.code]))('%s', (_, code) => {
    expect(run(code)).toBeGreaterThan(0)
  })

  it('and a wrong one would fail', () => {
    expect(() => run('exactSum([1, 2]) // => 4')).toThrow()
  })
})
