import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(__dirname, '../..')
const NEWEST_MINOR = 13

/** Every member of the Excel API that src/excel names, with the requirement set that its documentation states. */
function membersUsed(): Map<string, string | null> {
  const folder = join(ROOT, 'src/excel')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['office-js'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    skipLibCheck: true,
    strict: true,
  })
  const checker = program.getTypeChecker()
  const used = new Map<string, string | null>()

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name))
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text))
    }
    ts.forEachChild(node, visit)
  }
  const note = (symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.[0]
    if (symbol === undefined || declaration === undefined) return
    const name = checker.getFullyQualifiedName(symbol)
    if (!name.startsWith('Excel.')) return
    const set = /\[Api set: (.+?)\]/.exec(declaration.getFullText())?.[1]
    used.set(name, set ?? null)
  }
  for (const file of files) {
    const source = program.getSourceFile(file)
    if (source) visit(source)
  }
  return used
}

test(`excel/ uses nothing newer than ExcelApi 1.${NEWEST_MINOR}`, () => {
  const used = membersUsed()
  expect(used.get('Excel.Worksheet.customProperties')).toBe('ExcelApi 1.12')
  expect(used.size).toBeGreaterThan(60)
  const tooNew = [...used].filter(([, set]) => {
    if (set === null) return false
    const minor = /^ExcelApi 1\.(\d+)/.exec(set)?.[1]
    return minor === undefined || Number(minor) > NEWEST_MINOR
  })
  expect(tooNew).toEqual([])
})
