import { columnLetters, type LocatedIssue } from '../../core/index'

const MOST_CELLS = 3

/** The addresses of the first few cells, e.g. "G12, G40, G41 …". */
export function firstCells(located: readonly LocatedIssue[]): string {
  const addresses = located.slice(0, MOST_CELLS).map(({ row, column }) => `${columnLetters(column)}${row + 1}`)
  return addresses.join(', ') + (located.length > MOST_CELLS ? ' …' : '')
}
