/** Shares within 1e-9 of a cut count as on it: 0.1 + 0.2 has reached 30 %, and 3/10 of 1 is not above it. */
const TOLERANCE = 1e-9

/**
 * Whether a share has reached a limit, forgiving the dust of binary fractions.
 */
export function atLeast(share: number, limit: number): boolean {
  return share >= limit - TOLERANCE
}

/**
 * Whether a share stays within a limit, forgiving the dust of binary fractions.
 */
export function atMost(share: number, limit: number): boolean {
  return share <= limit + TOLERANCE
}
