import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const dataFolder = process.env['SALES_DATA']

/** Declares tests on published results too large to keep here: they stand in "expected", beside the data. */
export function describeWithPublishedResults(title: string, tests: () => void): void {
  if (dataFolder === undefined) describe.skip(`${title} (skipped: SALES_DATA names no folder)`, tests)
  else describe(title, tests)
}

/** The text of one of those files. */
export function publishedResult(...path: string[]): string {
  return readFileSync(join(dataFolder ?? '', '..', 'expected', ...path), 'utf8')
}

/** The rows of a published CSV by its headings; none of these files has a comma or a line break within a cell. */
export function publishedRows(...path: string[]): Record<string, string>[] {
  const [header = [], ...rows] = publishedResult(...path)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replace(/^"|"$/g, '')))
  return rows.map((cells) => Object.fromEntries(header.map((heading, i) => [heading, cells[i] ?? ''])))
}
