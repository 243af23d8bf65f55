import { afterSteps, type AnalysisProgress } from './AnalysisProgress'

/** A list shorter than this is sorted by digits of 8 bits: to count those of 16 would take longer than to go over it. */
const LONG = 50_000
/** So many equal nets are sorted by name faster by inserting than by a sort that first has to be set up. */
const FEW = 12
/** Names compared between two pauses: some milliseconds of work. */
const NAMES_OF_SLICE = 20_000

/**
 * Customer codes with the largest net first, equal nets by name, so that the order of rows plays no part.
 *
 * Sorts by digits, since a comparison of two nets for every step of a sort takes several times as long.
 */
export function* rankByNet(
  codes: Uint32Array,
  nets: Float64Array,
  names: readonly string[],
): Generator<AnalysisProgress, Uint32Array> {
  const net = (code: number): number => nets[code] ?? 0
  const byName = (a: number, b: number) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1)
  const ascending = yield* sortPositive(
    codes.filter((code) => net(code) > 0),
    nets,
  )
  const positive = ascending.reverse()
  yield* sortEqualNets(positive, nets, byName)
  const others = codes.filter((code) => !(net(code) > 0)).sort((a, b) => net(b) - net(a) || byName(a, b))

  const ranked = new Uint32Array(codes.length)
  ranked.set(positive)
  ranked.set(others, positive.length)
  return ranked
}

/**
 * A positive double has the order of its 64 bits read as an integer: one stable counting sort a digit, lowest first.
 * `codes` may be overwritten.
 */
function* sortPositive(codes: Uint32Array, nets: Float64Array): Generator<AnalysisProgress, Uint32Array> {
  const { buffer, byteOffset, byteLength } = nets
  const digits =
    codes.length < LONG
      ? new Uint8Array(buffer, byteOffset, byteLength)
      : new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT)
  const digitCount = digits.length / nets.length
  let sorted = codes
  let free: Uint32Array = new Uint32Array(codes.length)
  for (let digit = 0; digit < digitCount; digit++) {
    const isSorted = sortByDigit(sorted, free, digits, digitCount, digit)
    if (isSorted) [sorted, free] = [free, sorted]
    yield afterSteps(5.2)
  }
  return sorted
}

/** Fills `sorted` with the codes in the order of a digit; false where all have the same one: there is nothing to do. */
function sortByDigit(
  codes: Uint32Array,
  sorted: Uint32Array,
  digits: Uint8Array | Uint16Array,
  digitCount: number,
  digit: number,
): boolean {
  const digitOf = (code: number) => digits[digitCount * code + digit] ?? 0
  const digitValues = 2 ** (8 * digits.BYTES_PER_ELEMENT)
  const next = new Uint32Array(digitValues + 1)
  for (let i = 0; i < codes.length; i++) {
    const after = digitOf(codes[i] ?? 0) + 1
    next[after] = (next[after] ?? 0) + 1
  }
  // Whole amounts and quarters all end in the same low digits.
  if (next[digitOf(codes[0] ?? 0) + 1] === codes.length) return false
  for (let value = 1; value <= digitValues; value++) next[value] = (next[value] ?? 0) + (next[value - 1] ?? 0)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] ?? 0
    const value = digitOf(code)
    const place = next[value] ?? 0
    next[value] = place + 1
    sorted[place] = code
  }
  return true
}

type Comparison = (a: number, b: number) => number

function* sortEqualNets(
  ranked: Uint32Array,
  nets: Float64Array,
  byName: Comparison,
): Generator<AnalysisProgress, void> {
  let compared = 0
  for (let start = 0; start < ranked.length;) {
    const own = nets[ranked[start] ?? 0]
    let end = start + 1
    while (end < ranked.length && nets[ranked[end] ?? 0] === own) end++
    if (end - start > FEW) ranked.subarray(start, end).sort(byName)
    else insertByName(ranked, start, end, byName)
    compared += end - start
    start = end
    if (compared < NAMES_OF_SLICE) continue
    yield afterSteps(5.5)
    compared = 0
  }
}

function insertByName(ranked: Uint32Array, start: number, end: number, byName: Comparison): void {
  for (let i = start + 1; i < end; i++) {
    const code = ranked[i] ?? 0
    let place = i
    for (; place > start && byName(code, ranked[place - 1] ?? 0) < 0; place--) ranked[place] = ranked[place - 1] ?? 0
    ranked[place] = code
  }
}
