import fc from 'fast-check'
import { abcXyzMatrix, exactSum, MATRIX_KEYS, type AbcLetter, type XyzLetter } from '../../../src/core/index'

interface Classed {
  abc: AbcLetter | null
  xyz: XyzLetter | null
  amount: number
}

const matrixOf = (list: readonly Classed[]) =>
  abcXyzMatrix(
    list.map(({ amount }) => amount),
    list.map(({ abc }) => abc),
    list.map(({ xyz }) => xyz),
  )

const customers = fc.array(
  fc.record({
    abc: fc.constantFrom('A', 'B', 'C', null),
    xyz: fc.constantFrom('X', 'Y', 'Z', null),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((kopecks) => kopecks / 100),
  }),
)

describe('the ABC-XYZ matrix', () => {
  it('has its sixteen cells even without customers', () => {
    const keys = ['A', 'B', 'C', '-'].flatMap((abc) => ['X', 'Y', 'Z', '-'].map((xyz) => abc + xyz))
    expect(Object.keys(matrixOf([]))).toEqual(keys)
    expect(MATRIX_KEYS).toEqual(keys)
  })

  it('adds up to all customers and all money, whatever their order', () => {
    fc.assert(
      fc.property(customers, (list) => {
        const matrix = matrixOf(list)
        const cells = Object.values(matrix)
        expect(cells.reduce((count, cell) => count + cell.customers, 0)).toBe(list.length)
        expect(exactSum(cells.map(({ amount }) => amount))).toBe(exactSum(list.map(({ amount }) => amount)))
        expect(matrixOf(list.toReversed())).toEqual(matrix)
      }),
    )
  })

  it('sums kopecks as on paper', () => {
    const list = [0.1, 0.2, -0.3].map((amount) => ({ abc: 'B' as const, xyz: null, amount }))
    expect(matrixOf(list)['B-']).toEqual({ customers: 3, amount: 0 })
  })
})
