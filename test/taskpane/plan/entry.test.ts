import { createWording } from '../../../src/locale/Wording'
import { cellOfEntry, entryOfCell } from '../../../src/taskpane/plan/entry'

const en = createWording('en')
const ru = createWording('ru')

test.each([
  ['a count', en, 'number', ' 80 ', 80],
  ['thousands', en, 'number', '1,200', 1200],
  ['a decimal', en, 'number', '1.250', 1.25],
  ['a Russian decimal, not thousands', ru, 'number', '1,250', 1.25],
  ['Russian thousands', ru, 'number', '1\u00a0200\u00a0000,5', 1_200_000.5],
  ['a percentage', en, 'percent', '12.5', 0.125],
  ['a percentage with its sign', ru, 'percent', '7 %', 0.07],
  ['a negative one, for the plan to refuse', en, 'percent', '-5', -0.05],
  ['no number', en, 'percent', 'much', 'much'],
  ['nothing', en, 'number', '  ', null],
] as const)('%s is read', (_, wording, figure, text, expected) => {
  expect(cellOfEntry(wording, figure, text)).toBe(expected)
})

test.each([
  ['a whole number', en, 'number', 1_200_000, '1,200,000'],
  ['an average', ru, 'number', 45559.4239, '45\u00a0559,42'],
  ['a fraction', ru, 'percent', 0.125, '12,5'],
  ['0.07, whose hundredfold is no 7 in binary', en, 'percent', 0.07, '7'],
  ['what is no number', en, 'number', 'much', 'much'],
  ['a blank cell', en, 'number', '', ''],
  ['no cell', en, 'percent', undefined, ''],
] as const)('%s is shown', (_, wording, figure, cell, expected) => {
  expect(entryOfCell(wording, figure, cell)).toBe(expected)
})

test('what is shown is read as the same', () => {
  for (const wording of [en, ru]) {
    for (const value of [0, 3, 999, 1000, 1234567, 1.5, 1234.56]) {
      expect(cellOfEntry(wording, 'number', entryOfCell(wording, 'number', value))).toBe(value)
    }
    for (const fraction of [0.005, 0.07, 0.125, 0.35, 1]) {
      expect(cellOfEntry(wording, 'percent', entryOfCell(wording, 'percent', fraction))).toBe(fraction)
    }
  }
})
