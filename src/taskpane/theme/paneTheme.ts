import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components'

/** Petrol. White on 80 and darker, and 100 and lighter on the dark theme's grey, have a contrast of 4.5:1 or more. */
export const BRAND: BrandVariants = {
  10: '#03171b',
  20: '#052229',
  30: '#072e36',
  40: '#083944',
  50: '#0a4552',
  60: '#0c505f',
  70: '#0d5b6d',
  80: '#0f697d',
  90: '#127a91',
  100: '#2aa2be',
  110: '#3caec8',
  120: '#4fb9d0',
  130: '#6dc2d5',
  140: '#92cfdd',
  150: '#b6dee7',
  160: '#d9edf2',
}

const LIGHT = createLightTheme(BRAND)
const DARK = createDarkTheme(BRAND)

export function paneTheme(dark: boolean): Theme {
  return dark ? DARK : LIGHT
}
