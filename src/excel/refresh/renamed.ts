import type { SheetState } from '../../analysis/WorkbookState'

type RememberedTable = SheetState['tables'][number]

interface PresentTable {
  name: string
  headings: readonly string[]
}

/** Our tables under the names that they bear now: one that the user has renamed is known by its headings. */
export function tablesAsNamedNow(remembered: SheetState, present: readonly PresentTable[]): SheetState {
  const others = present.filter(({ name }) => !remembered.tables.some((table) => table.name === name))
  const tables = remembered.tables.map((table) => {
    if (present.some(({ name }) => name === table.name)) return table
    const [renamed, ...more] = others.filter(({ headings }) => hasAll(headings, table.headings))
    return renamed === undefined || more.length > 0 ? table : { ...table, name: renamed.name }
  })
  return { ...remembered, tables }
}

/**
 * The headings of a table of ours, with the one of the column that tells its rows apart, should the user have renamed it:
 * that column is known by the columns beside it. What stands in any other renamed column is taken for the user's.
 */
export function headingsWithKey(headings: readonly string[], known: readonly RememberedTable[]): string[] {
  for (const { key, headings: remembered } of known) {
    if (key === null || headings.includes(key)) continue
    const others = remembered.filter((heading) => heading !== key)
    if (!hasAll(headings, others)) continue
    const renamed = renamedTo(key, headings, remembered)
    if (renamed >= 0) return headings.map((heading, i) => (i === renamed ? key : heading))
  }
  return [...headings]
}

/** Columns of ours that the user seems to have renamed: in their places others stand now, which a refresh leaves alone. */
export function renamedColumns(
  wanted: readonly string[],
  remembered: readonly string[],
  present: readonly string[],
): { heading: string; own: string }[] {
  return remembered.flatMap((own) => {
    if (!wanted.includes(own) || present.includes(own)) return []
    const heading = present[renamedTo(own, present, remembered)]
    return heading === undefined ? [] : [{ heading, own }]
  })
}

/** Where a heading that is not ours stands between the neighbours of one that is gone; -1: nowhere. */
function renamedTo(gone: string, present: readonly string[], remembered: readonly string[]): number {
  const at = remembered.indexOf(gone)
  return present.findIndex(
    (heading, i) =>
      !remembered.includes(heading) && present[i - 1] === remembered[at - 1] && present[i + 1] === remembered[at + 1],
  )
}

function hasAll(headings: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((heading) => headings.includes(heading))
}
