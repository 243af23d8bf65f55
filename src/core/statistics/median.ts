/**
 * The median: the middle value, or the mean of the two middle ones.
 *
 * @param values in any order; left as they are
 * @returns the median in the same unit; null of no values
 * @example
 * median([30, 1, 7]) // => 7
 * median([10, 1, 2, 4]) // => 3
 */
export function median(values: ArrayLike<number>): number | null {
  const ascending = Float64Array.from(values).sort()
  const upper = ascending[ascending.length >> 1]
  const lower = ascending[(ascending.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
