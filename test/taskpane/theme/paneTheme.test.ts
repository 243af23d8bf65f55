import { BRAND, paneTheme } from '../../../src/taskpane/theme/paneTheme'

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test.each([false, true])('text in and on the brand colour can be read (dark: %s)', (dark) => {
  const theme = paneTheme(dark)
  expect(contrast(theme.colorNeutralForegroundOnBrand, theme.colorBrandBackground)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme.colorNeutralForegroundOnBrand, theme.colorBrandBackgroundHover)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme.colorBrandForeground1, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5)
  expect(contrast(theme.colorBrandForegroundLink, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5)
  // What is no text, WCAG asks 3:1 of.
  expect(contrast(theme.colorCompoundBrandStroke, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3)
})

test('the shades rise from dark to light', () => {
  const lights = Object.values(BRAND).map(luminance)
  expect(lights).toEqual([...lights].sort((a, b) => a - b))
})
