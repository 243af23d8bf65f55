/** Sums are exact, but a share or a coefficient may be rounded in another order. */
const TOLERANCE = 1e-9

/** Throws unless both have the same customers in the same order with the same figures. */
export function checkSameResults(ours, theirs, who) {
  for (const [column, values] of Object.entries(ours)) {
    const others = theirs[column]
    if (others.length !== values.length) throw new Error(`${who}: ${others.length} customers, ours ${values.length}`)
    const row = values.findIndex((value, i) => !isSame(value, others[i]))
    if (row >= 0) throw new Error(`${who}: ${column} of customer ${row} is ${others[row]}, ours ${values[row]}`)
  }
}

function isSame(a, b) {
  return a === b || (typeof a === 'number' && Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a)))
}
