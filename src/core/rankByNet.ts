import { sortByCode } from './activity/unitsByCustomer'

/** A positive double has the order of its 64 bits read as an integer: four digits of 16 bits, the lowest first. */
const DIGITS = 4
const DIGIT_VALUES = 65_536

/**
 * Customer codes with the largest net first, equal nets by name, so that the order of rows plays no part.
 *
 * Sorts by digits, since a comparison of two nets for every step of a sort takes several times as long.
 */
export function rankByNet(codes: Uint32Array, nets: Float64Array, name: readonly string[]): Uint32Array {
  const net = (code: number): number => nets[code] ?? 0
  const byName = (a: number, b: number) => ((name[a] ?? '') < (name[b] ?? '') ? -1 : 1)
  const positive = sortPositive(
    codes.filter((code) => net(code) > 0),
    nets,
  ).reverse()
  sortEqualNets(positive, net, byName)
  const others = codes.filter((code) => !(net(code) > 0)).sort((a, b) => net(b) - net(a) || byName(a, b))

  const ranked = new Uint32Array(codes.length)
  ranked.set(positive)
  ranked.set(others, positive.length)
  return ranked
}

/** Ascending, by one stable counting sort a digit. */
function sortPositive(codes: Uint32Array, nets: Float64Array): Uint32Array {
  const digits = new Uint16Array(nets.buffer, nets.byteOffset, DIGITS * nets.length)
  const digitOf = new Uint16Array(nets.length)
  let sorted = codes
  for (let digit = 0; digit < DIGITS; digit++) {
    for (let code = 0; code < digitOf.length; code++) digitOf[code] = digits[DIGITS * code + digit] ?? 0
    sorted = sortByCode(sorted, digitOf, DIGIT_VALUES, 0).units
  }
  return sorted
}

function sortEqualNets(
  ranked: Uint32Array,
  net: (code: number) => number,
  byName: (a: number, b: number) => number,
): void {
  for (let start = 0; start < ranked.length;) {
    const own = net(ranked[start] ?? 0)
    let end = start + 1
    while (end < ranked.length && net(ranked[end] ?? 0) === own) end++
    if (end - start > 1) ranked.subarray(start, end).sort(byName)
    start = end
  }
}
