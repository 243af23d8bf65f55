import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { associateCommands, type CommandSession } from '../../src/commands/associateCommands'
import { checkHost } from '../../src/excel/checkHost'
import { attribute, elements, PROJECT, textOf } from './manifest'

const NO_SESSION: CommandSession = {
  goTo: () => undefined,
  showHelp: () => undefined,
  readSelection: () => Promise.resolve(),
  refresh: () => Promise.resolve(),
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office')
})

test('every command of the manifest has its function, and every function its command', () => {
  const associated: string[] = []
  pretendOffice({ actions: { associate: (name: string) => associated.push(name) } })
  associateCommands(NO_SESSION)
  const named = elements('FunctionName').map(textOf)
  expect([...associated].sort()).toStrictEqual([...named].sort())
})

test('Excel must offer what the pane asks for when it starts, no more and no less', () => {
  const asked: Record<string, string> = {}
  const isSetSupported = (set: string, version: string) => {
    asked[set] = version
    return true
  }
  pretendOffice({ context: { requirements: { isSetSupported } } })
  checkHost()
  expect(requirementSets()).toMatchObject(asked)
  expect(Object.keys(asked)).toStrictEqual(['ExcelApi'])
})

test('the sets of a shared runtime with custom functions are demanded', () => {
  expect(requirementSets()).toMatchObject({ SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' })
})

test('nothing newer than the demanded set is used', () => {
  const newer = membersSince(requirementSets()['ExcelApi'] ?? '')
  const folder = join(PROJECT, 'src/excel')
  const uses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const words = new Set(readFileSync(join(folder, name), 'utf8').match(/(?<=\.)\w+/g))
      return newer.filter((member) => words.has(member)).map((member) => `${name}: ${member}`)
    })
  expect(newer).toContain('valuesAsJson')
  expect(newer).not.toContain('getMergedAreasOrNullObject')
  expect(uses).toStrictEqual([])
})

function pretendOffice(office: object): void {
  Object.assign(globalThis, { Office: office })
}

function requirementSets(): Record<string, string> {
  return Object.fromEntries(elements('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]))
}

/** Names of members that only classes of a later set have, as the declarations of the API say. */
function membersSince(version: string): string[] {
  const declarations = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8')
  const known = new Set<string>()
  const newer = new Set<string>()
  for (const [, comment = '', name = ''] of declarations.matchAll(
    /\/\*\*([\s\S]*?)\*\/\s*(?:readonly\s+)?(\w+)\s*[(?:<]/g,
  )) {
    const set = /\[Api set: Excel\w* ([\d.]+|BETA)/.exec(comment)?.[1]
    if (set === undefined || minorOf(set) <= minorOf(version)) known.add(name)
    else newer.add(name)
  }
  return [...newer].filter((name) => !known.has(name))
}

/** All sets are 1.something. */
function minorOf(set: string): number {
  return set === 'BETA' ? Infinity : Number(set.split('.')[1])
}
