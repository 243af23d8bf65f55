import { isDark } from '../../../src/taskpane/theme/isDark'

test('Office decides', () => {
  expect(isDark({ isDarkTheme: true }, false)).toBe(true)
  expect(isDark({ isDarkTheme: false, bodyBackgroundColor: '#000000' }, true)).toBe(false)
})

test('an older Office tells by its background', () => {
  // The backgrounds of Office's black, dark grey and white themes.
  expect(isDark({ bodyBackgroundColor: '#262626' }, false)).toBe(true)
  expect(isDark({ bodyBackgroundColor: '#666666' }, false)).toBe(true)
  expect(isDark({ bodyBackgroundColor: '#FFFFFF' }, true)).toBe(false)
})

test('where Office says nothing, the browser decides', () => {
  expect(isDark(undefined, true)).toBe(true)
  expect(isDark({}, false)).toBe(false)
  expect(isDark({ bodyBackgroundColor: 'white' }, true)).toBe(true)
})
