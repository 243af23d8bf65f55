import fc from 'fast-check'
import { finished } from '../../src/core/finished'
import { rankByNet } from '../../src/core/rankByNet'

/** By comparing, the nets first and then the names. */
function ranked(nets: readonly number[], names: readonly string[]): number[] {
  return nets
    .map((_, code) => code)
    .sort((a, b) => (nets[b] ?? 0) - (nets[a] ?? 0) || ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1))
}

function expectRanked(nets: readonly number[]): void {
  const names = nets.map((_, code) => String((code * 7_919) % 1_000_003).padStart(7, '0'))
  const codes = Uint32Array.from(nets.keys())
  expect([...finished(rankByNet(codes, Float64Array.from(nets), names))]).toEqual(ranked(nets, names))
}

test('the largest net comes first, whatever its size, and equal nets go by name', () => {
  const net = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }))
  fc.assert(fc.property(fc.array(net, { minLength: 1 }), expectRanked))
})

test('a long list is ranked as a short one', () => {
  const nets = Array.from({ length: 60_000 }, (_, at) => ((at * 48_271) % 99_991) / 8 - 100)
  expectRanked(nets)
})
