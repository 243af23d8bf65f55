import { countStages } from '../../../src/core/index'

test('a deal has passed every stage before its own; lost deals are told apart', () => {
  const stages = ['Call', 'Proposal', 'Purchase']
  const deals = ['Call', ' proposal', 'Purchase', 'CALL', '', 'Lost', 'lost', 'Proposal']
  expect(countStages(deals, stages)).toEqual({ counts: [5, 3, 1], unknown: [{ stage: 'Lost', deals: 2 }] })
})
