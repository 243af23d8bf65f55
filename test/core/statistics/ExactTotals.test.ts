import fc from 'fast-check'
import { ExactTotals, exactSum } from '../../../src/core/index'

/** Adds decimals as people do on paper: digits as whole numbers, the point put back at the end. */
function sumOnPaper(decimals: readonly string[], places: number): number {
  const units = decimals.map((decimal) => {
    const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
    const digits = BigInt(whole + fraction.padEnd(places, '0'))
    return decimal.startsWith('-') ? -digits : digits
  })
  const sum = units.reduce((a, b) => a + b, 0n)
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0')
  return Number(`${sum < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`) + 0
}

const cents = fc
  .tuple(fc.boolean(), fc.nat(99_999_999), fc.nat(99))
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}.${String(part).padStart(2, '0')}`)

describe('exact totals', () => {
  it('add money in kopecks as on paper, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 200 }), (decimals) => {
        const amounts = decimals.map(Number)
        const sum = sumOnPaper(decimals, 2)
        expect(exactSum(amounts)).toBe(sum)
        expect(exactSum(amounts.toReversed())).toBe(sum)
        expect(exactSum(amounts.toSorted((a, b) => a - b))).toBe(sum)
      }),
    )
  })

  it.each([
    [['0.1', '0.2', '-0.3'], 0],
    [['999999999999.99', '0.01', '-1000000000000'], 0],
    [['0.000000001', '0.000000002'], 3e-9],
    [['1', '-0.99'], 0.01],
    [['-67108864.74', '67108865'], 0.26],
  ])('%j comes to %d', (decimals, sum) => {
    expect(sumOnPaper(decimals, 9)).toBe(sum)
    expect(exactSum(decimals.map(Number))).toBe(sum)
  })

  it('lose nothing where a running double loses half a million kopecks', () => {
    const amounts = new Float64Array(1_000_000).fill(0.07)
    amounts[0] = 1e12
    expect(exactSum(amounts)).toBe(1_000_000_069_999.93)
    expect(amounts.reduce((a, b) => a + b, 0)).not.toBe(1_000_000_069_999.93)
  })

  it('lose the binary dust of quantity times price', () => {
    expect(6 * 2.55).not.toBe(15.3)
    expect(exactSum([6 * 2.55])).toBe(15.3)
  })

  it('keep one total apart from another', () => {
    const totals = new ExactTotals(3)
    totals.add(0, 1.1)
    totals.add(2, -5)
    totals.add(0, 2.2)
    expect([totals.total(0), totals.total(1), totals.total(2)]).toEqual([3.3, 0, -5])
  })
})
