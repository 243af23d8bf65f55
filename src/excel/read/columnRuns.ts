/** Neighbouring columns that one rectangle can hold. */
export interface ColumnRun {
  first: number
  count: number
}

/** Groups columns into runs without gaps, from left to right; a column asked twice is read once. */
export function columnRuns(columns: readonly number[]): ColumnRun[] {
  const runs: ColumnRun[] = []
  for (const column of [...new Set(columns)].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last.first + last.count === column) last.count += 1
    else runs.push({ first: column, count: 1 })
  }
  return runs
}
