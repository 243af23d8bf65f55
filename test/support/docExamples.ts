import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One `@example` of a doc comment: its place and its lines, comment stars removed. */
export interface DocExample {
  file: string
  line: number
  code: string
}

/** Every `@example` in the TypeScript files of a folder, in the order of their paths. */
export function docExamples(folder: string): DocExample[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => examplesOf(file, readFileSync(join(folder, file), 'utf8').split(/\r?\n/)))
}

/** The example with each line `expression // => value` turned into `check(expression, value)`. */
export function asProgram(code: string): string {
  return code.replace(/^(.+?)\s*\/\/ => (.+)$/gm, (_, expression: string, value: string) => {
    return `;check((${expression}), (${value}))`
  })
}

function examplesOf(file: string, lines: string[]): DocExample[] {
  return lines.flatMap((line, i) => {
    if (!/^\s*(\/\*)?\*\s*@example\b/.test(line)) return []
    const rest = lines.slice(i + 1)
    const end = rest.findIndex((next) => /\*\/|^\s*\*\s*@/.test(next))
    const code = rest.slice(0, end).map((next) => next.replace(/^\s*\* ?/, ''))
    return [{ file, line: i + 1, code: code.join('\n') }]
  })
}
