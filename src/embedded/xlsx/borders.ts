import type { Border } from '../workbook/CellStyle'

/** Style of a border in a file, for each pair of line style and weight that Excel's cells know. */
const NAMES: readonly (readonly [string, Border['style'], Border['weight']])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
]

export function borderName(border: Border): string {
  const exact = NAMES.find(([, style, weight]) => style === border.style && weight === border.weight)
  return (exact ?? NAMES.find(([, style]) => style === border.style) ?? ['thin'])[0]
}

export function borderNamed(name: string, color: string): Border | null {
  const found = NAMES.find(([each]) => each === name)
  return found ? { style: found[1], weight: found[2], color } : null
}
