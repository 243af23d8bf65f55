import fc from 'fast-check'
import { AscendingSet } from '../../../src/core/activity/AscendingSet'

const SIZE = 100

test('gives what was added, once each and in order, and is empty then', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: SIZE - 1 }))
  fc.assert(
    fc.property(fc.array(numbers), (rounds) => {
      const set = new AscendingSet(SIZE)
      for (const round of rounds) {
        const wereNew = round.filter((number) => set.add(number))
        const ascending = [...new Set(round)].sort((a, b) => a - b)
        expect([...wereNew].sort((a, b) => a - b)).toEqual(ascending)
        expect([...set.members.subarray(0, set.take())]).toEqual(ascending)
      }
    }),
    { seed: 1 },
  )
})

test.each([-1, SIZE, SIZE + 20, -2_147_483_648 - 45_000])('keeps nothing out of its range: %d', (number) => {
  const set = new AscendingSet(SIZE)
  expect(set.add(number)).toBe(false)
  expect(set.take()).toBe(0)
})
