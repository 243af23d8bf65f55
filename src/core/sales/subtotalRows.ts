/** Sums of lines that are printed rounded are off by up to half a unit a line, and never by more than this share. */
const ROUNDING_SHARE = 0.001
const LEAST_ROUNDING = 0.005
const CENTS = 2
/** Rows at the top of a longer sheet whose own lines may reach beyond the sample: an organisation, a manager. */
const OPEN_LEVELS = 3

/** The figures of one row: its amount, or in a crosstab the amounts of its periods. */
type Figures = readonly number[]

/** Rows up to `end` - 1; `lines`: those that sum up nothing themselves. */
interface Part {
  end: number
  lines: number
}

/** A row and the part after it that it sums up; nested: that consists of groups. */
interface Group extends Part {
  isNested: boolean
}

/**
 * Whether the rows fall, from first to last, into rows followed by those that add up to them, such as customers above
 * their goods, in groups within groups too. A single row that all others add up to may be a customer with half of the
 * sales. `isWhole`: no rows follow, so that the last group ends with them.
 */
export function areGroupsWithSums(rows: readonly Figures[], isWhole: boolean): boolean {
  const groups = groupsOf(rows)
  let found = 0
  let largest = 0
  let open = 0
  for (let i = 0; i < rows.length;) {
    const group = groups[i] ?? null
    if (group === null) {
      if (isWhole) return false
      if (found >= 2) return largest > 1
      if (++open > OPEN_LEVELS) return false
      i++
    } else {
      found++
      largest = Math.max(largest, group.lines)
      i = group.end
    }
  }
  return (found >= 2 && largest > 1) || groups[0]?.isNested === true
}

/** For each row the group that it sums up; null: it sums up nothing. */
function groupsOf(rows: readonly Figures[]): (Group | null)[] {
  const rounding = roundingOf(rows)
  const groups: (Group | null)[] = rows.map(() => null)
  for (let i = rows.length - 1; i >= 0; i--) groups[i] = groupAt(rows, i, groups, rounding)
  return groups
}

function groupAt(
  rows: readonly Figures[],
  start: number,
  groups: readonly (Group | null)[],
  rounding: number,
): Group | null {
  if ((rows[start] ?? []).every((figure) => figure === 0)) return null
  // Of groups first: a single row with the same sum may itself be the head of a group.
  const largeGroup = (i: number) => ((groups[i]?.lines ?? 0) > 1 ? (groups[i] ?? null) : null)
  const ofGroups = summedUp(rows, start, largeGroup, rounding)
  if (ofGroups !== null) return { ...ofGroups, isNested: true }
  const line = (i: number) => ({ end: i + 1, lines: 1 })
  const ofLines = summedUp(rows, start, line, 0) ?? summedUp(rows, start, line, rounding)
  return ofLines && { ...ofLines, isNested: false }
}

/** The parts after the row at `start` that add up to it; null: none do. */
function summedUp(
  rows: readonly Figures[],
  start: number,
  partAt: (i: number) => Part | null,
  rounding: number,
): Part | null {
  const whole = rows[start] ?? []
  const sums = whole.map(() => 0)
  let lines = 0
  for (let i = start + 1; i < rows.length;) {
    const part = partAt(i)
    if (part === null) return null
    lines += part.lines
    for (const [k, figure] of (rows[i] ?? []).entries()) sums[k] = (sums[k] ?? 0) + figure
    const most = rounding * (lines + 1)
    if (whole.every((figure, k) => Math.abs((sums[k] ?? 0) - figure) < toleranceOf(figure, most))) {
      return { end: part.end, lines }
    }
    i = part.end
  }
  return null
}

function toleranceOf(figure: number, rounding: number): number {
  return Math.max(LEAST_ROUNDING, Math.min(rounding, ROUNDING_SHARE * Math.abs(figure)))
}

/** Half of the last place that the figures show, at most of a cent. */
function roundingOf(rows: readonly Figures[]): number {
  for (let places = 0; places < CENTS; places++) {
    const scale = 10 ** places
    const areRound = rows.every((figures) =>
      figures.every((figure) => Math.abs(figure * scale - Math.round(figure * scale)) < 1e-6),
    )
    if (areRound) return 0.5 / scale
  }
  return 0.5 / 10 ** CENTS
}
