import { fractionOf, percentText } from '../../../src/taskpane/settings/percentText'

test('percents are entered with either decimal sign, with or without the percent sign', () => {
  expect(fractionOf('80')).toBe(0.8)
  expect(fractionOf('12,5')).toBe(0.125)
  expect(fractionOf('12.5 %')).toBe(0.125)
  expect(fractionOf(' 7 ')).toBe(0.07)
  // As a number is while it is being typed.
  expect(fractionOf('12,')).toBe(0.12)
})

test.each(['', '%', 'abc', '-5', '1e2', '8 0,5,5', '0x10'])('%j is no percent', (text) => {
  expect(fractionOf(text)).toBeNaN()
})

test('a fraction is shown without the noise of binary numbers', () => {
  expect(percentText(0.07, '.')).toBe('7')
  expect(percentText(0.95, '.')).toBe('95')
  expect(percentText(1.45, '.')).toBe('145')
  expect(percentText(0.125, ',')).toBe('12,5')
  expect(percentText(NaN, '.')).toBe('')
})

test('whatever is shown is read as the same fraction', () => {
  for (let thousandths = 1; thousandths <= 2000; thousandths++) {
    const fraction = thousandths / 1000
    expect(fractionOf(percentText(fraction, ','))).toBe(fraction)
  }
})
