/** Where the columns of a table stand, by their offsets from its left edge. */
export interface PlacedColumns {
  /** Of each column of the report, in its order. */
  own: number[]
  /** The columns that the user added. */
  users: { heading: string; offset: number }[]
  /** Columns of ours that the report no longer has: they stay, without contents. */
  blank: number[]
  columnCount: number
}

/**
 * Finds our columns by their headings, wherever the user has moved them. A heading that is new takes the place of one
 * that the report no longer has (another measure, another language), so that formulas follow; others come at the end.
 *
 * @param own the report's headings; `remembered`: those of the last run; `present`: those in the workbook now
 */
export function placeColumns(
  own: readonly string[],
  remembered: readonly string[],
  present: readonly string[],
): PlacedColumns {
  const offsetOf = new Map(present.map((heading, offset) => [heading, offset]))
  const vacated = remembered.flatMap((heading) => {
    const offset = own.includes(heading) ? undefined : offsetOf.get(heading)
    return offset === undefined ? [] : [offset]
  })
  let columnCount = present.length
  const offsets = own.map((heading) => offsetOf.get(heading) ?? vacated.shift() ?? columnCount++)
  const taken = new Set([...offsets, ...vacated])
  const users = present.flatMap((heading, offset) => (taken.has(offset) ? [] : [{ heading, offset }]))
  return { own: offsets, users, blank: vacated, columnCount }
}

/** Neighbours in the report that are neighbours in the table too, and so can be copied together. */
export interface ColumnRun {
  first: number
  offset: number
  count: number
}

export function runsOfColumns(offsets: readonly number[]): ColumnRun[] {
  const runs: ColumnRun[] = []
  for (const [index, offset] of offsets.entries()) {
    const last = runs.at(-1)
    if (last !== undefined && last.offset + last.count === offset) last.count += 1
    else runs.push({ first: index, offset, count: 1 })
  }
  return runs
}
