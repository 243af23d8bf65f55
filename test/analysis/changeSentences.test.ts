import { changeSentences } from '../../src/analysis/changeSentences'
import { createSubject } from '../../src/report/Subject'
import { exampleContext, exampleResult } from '../support/exampleResult'

const subject = createSubject(exampleResult(), exampleContext('en'))
const NOTHING_LOST = { filtersLifted: [], columnsRenamed: [], totalsLost: [] }

test('who moved is named with both classes; of many the first ones, but all are counted', () => {
  const moved = Array.from({ length: 300 }, (_, i) => ({ customer: `C${i + 1}`, from: 'AX', to: 'BX' }))
  const sentence = changeSentences(subject, { rows: 0, customers: { new: [], gone: [], moved } }, NOTHING_LOST)[1]
  expect(sentence).toMatch(/^Moved to another class – 300 customers: “C1 \(AX → BX\)”, /)
  expect(sentence).toMatch(/“C20 \(AX → BX\)” ….$/)
})

test('what is not known is not called unchanged', () => {
  expect(changeSentences(subject, { rows: -2, customers: null }, NOTHING_LOST)).toEqual([
    '2 rows fewer than in the last run.',
    'Who moved is not known: the table of the last run is gone.',
  ])
})

test('a column of ours that has been renamed is told of, for its figures are old', () => {
  const columnsRenamed = [{ sheet: 'Customers', heading: 'My opinion', own: 'Note' }]
  const sentences = changeSentences(subject, { rows: 0, customers: null }, { ...NOTHING_LOST, columnsRenamed })
  expect(sentences.at(-1)).toMatch(/“Customers” .*“My opinion” .*“Note”/)
})
