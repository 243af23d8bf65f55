import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import * as core from '../../src/core/index'
import { asProgram, docExamples } from '../support/docExamples'

type Check = (actual: unknown, expected: unknown) => void

const folder = join(__dirname, '../../src/core')

/** Runs an example with all that core and its own file export in scope; answers how many values it checked. */
function run(code: string, file = 'index.ts'): number {
  const scope = { ...core, ...jest.requireActual<Record<string, unknown>>(join(folder, file)) }
  let checked = 0
  const check: Check = (actual, expected) => {
    checked++
    expect(actual).toEqual(expected)
  }
  const names = Object.keys(scope)
  const program = compileFunction(`'use strict';\n${asProgram(code)}`, ['check', ...names]) as (
    ...values: unknown[]
  ) => void
  program(check, ...Object.values(scope))
  return checked
}

describe('every @example of core does what it says', () => {
  it.each(docExamples(folder))('$file:$line', ({ file, code }) => {
    expect(run(code, file)).toBeGreaterThan(0)
  })

  it('and a wrong one would fail', () => {
    expect(() => run('exactSum([1, 2]) // => 4')).toThrow()
  })
})
