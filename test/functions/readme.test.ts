import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateMetadata } from '../../src/functions/metadata/generateMetadata'
import type { Json } from '../../src/embedded/protocol/wire'
import { column, openFunctions, type FunctionsInExcel } from './functionsInExcel'

const README = readFileSync(join(__dirname, '../../README.md'), 'utf8')
const EXAMPLES = [...README.matchAll(/^=ABCXYZ\.([A-Z]+)\((.*)\)$/gm)].map(
  ([formula, id = '', args = '']) => [formula, id, args] as const,
)

let excel: FunctionsInExcel
beforeAll(async () => {
  excel = await openFunctions('en-US')
})
afterAll(() => {
  excel.close()
})

/** Three years of sales, and a funnel, to stand for whatever cells an example names. */
const CELLS = {
  customers: column(...Array.from({ length: 36 }, (_, month) => (month % 3 === 0 ? 'Elm' : 'Oak'))),
  amounts: column(...Array.from({ length: 36 }, (_, month) => 10 + (month % 5))),
  dates: column(...Array.from({ length: 36 }, (_, month) => 44_562 + 31 * month)),
  counts: column(80, 40, 4, 1),
  conversions: column(0.5, 0.1, 0.25),
  names: column('Calls', 'Proposals', 'Meetings', 'Buyers'),
}

/** The arguments of an example; those in cells are columns of what the argument is called, else of amounts. */
function argumentsOf(text: string, separator: ',' | ';', names: readonly string[]): Json[] {
  const parts = text.match(separator === ',' ? /\{[^}]*\}|"[^"]*"|[^,]+/g : /\{[^}]*\}|"[^"]*"|[^;]+/g) ?? []
  return parts.map((part, at): Json => {
    if (part.startsWith('"')) return part.slice(1, -1)
    if (part.startsWith('{')) return [part.slice(1, -1).split(',').map(Number)]
    if (/^\d/.test(part)) return Number(part.replace(',', '.'))
    const cells: Record<string, Json> = CELLS
    return cells[names[at] ?? ''] ?? CELLS.amounts
  })
}

test('the first half of the examples is English, the second half Russian', () => {
  const separators = EXAMPLES.map(([, , args]) => (args.replace(/"[^"]*"/g, '').includes(';') ? ';' : ','))
  const half = EXAMPLES.length / 2
  expect(half).toBeGreaterThanOrEqual(4)
  expect(separators).toEqual([...Array<string>(half).fill(','), ...Array<string>(half).fill(';')])
})

test('every example has an answer, and the two languages the same one', async () => {
  const { functions } = (await generateMetadata())[0]?.metadata ?? { functions: [] }
  const answers = EXAMPLES.map(([formula, id, args], at) => {
    const declared = functions.find((one) => one.id === id)
    const separator = at < EXAMPLES.length / 2 ? ',' : ';'
    const given = argumentsOf(args, separator, declared?.parameters.map(({ name }) => name) ?? [])
    expect([formula, given.length <= (declared?.parameters.length ?? 0)]).toEqual([formula, true])
    return excel.value(id, ...given)
  })
  const half = answers.length / 2
  expect(answers.slice(half)).toEqual(answers.slice(0, half))
})

test('the table of the README names the formulas with their arguments as Excel shows them', async () => {
  const { functions } = (await generateMetadata())[0]?.metadata ?? { functions: [] }
  const shown = functions.map(({ name, parameters }) => {
    const names = parameters.map((one) => (one.optional === true ? `[${one.name}]` : one.name))
    return `ABCXYZ.${name}(${names.join(', ')})`
  })
  const listed = [...README.matchAll(/`(ABCXYZ\.[A-Z]+\([^`]*\))`/g)].map(([, signature]) => signature)
  expect([...listed].sort()).toEqual([...shown].sort())
})
