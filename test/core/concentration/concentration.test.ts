import { AnalysisError, concentration } from '../../../src/core/index'

describe('concentration', () => {
  it('of four firms with 30, 30, 20 and 20 %', () => {
    const { hhi, effectiveCustomers, ...ratios } = concentration([30, 30, 20, 20])
    expect(hhi).toBe(2600)
    expect(effectiveCustomers).toBeCloseTo(3.846, 3)
    expect(ratios).toEqual({ cr1: 0.3, cr3: 0.8, cr5: 1, cr10: 1 })
  })

  it('of eighty equal customers is that of eighty', () => {
    const { hhi, effectiveCustomers, cr10 } = concentration(new Float64Array(80).fill(12.5))
    expect([hhi, effectiveCustomers, cr10]).toEqual([125, 80, 0.125])
  })

  it('of nobody: said so', () => {
    expect(() => concentration([])).toThrow(new AnalysisError({ code: 'noPositiveAmounts', customers: 0 }))
  })
})
