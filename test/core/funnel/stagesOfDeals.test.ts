import { stagesOfDeals } from '../../../src/core/index'

const DEALS = ['Won', 'call', 'Lost', 'Offer', ' CALL ', '', 'Won']

test('deals are counted by the list when they share its names; the others are told apart', () => {
  expect(stagesOfDeals(DEALS, ['Call', 'Offer', 'Won'])).toEqual({
    stages: [
      { name: 'Call', count: 5 },
      { name: 'Offer', count: 3 },
      { name: 'Won', count: 2 },
    ],
    byList: true,
    unknown: [{ stage: 'Lost', deals: 1 }],
  })
})

test('a stage of the list that no deal has reached stays in it', () => {
  expect(stagesOfDeals(['Call', 'Offer'], ['Call', 'Offer', 'Won']).stages.at(-1)).toEqual({ name: 'Won', count: 0 })
})

test('of another funnel they are counted in the order in which they first appear', () => {
  expect(stagesOfDeals(DEALS, ['Calls', 'Won'])).toEqual({
    stages: [
      { name: 'Won', count: 6 },
      { name: 'call', count: 4 },
      { name: 'Lost', count: 2 },
      { name: 'Offer', count: 1 },
    ],
    byList: false,
    unknown: [],
  })
})
