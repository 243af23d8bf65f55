import { dayText, serialOf } from '../../../src/taskpane/settings/dayText'

test('a day goes to the field and back', () => {
  // Excel: =DATE(2024,12,31) is 45657, =DATE(2024,2,29) is 45351.
  expect(dayText(45657)).toBe('2024-12-31')
  expect(serialOf('2024-12-31')).toBe(45657)
  expect(serialOf('2024-02-29')).toBe(45351)
})

test('an emptied field chooses no day', () => {
  expect(serialOf('')).toBeNull()
})

test('a year that is still being typed is no choice yet', () => {
  expect(serialOf('0002-05-01')).toBeUndefined()
  expect(serialOf('0202-05-01')).toBeUndefined()
  expect(serialOf('20245-05-01')).toBeUndefined()
})
