import { DEFAULT_CHOICES, type AnalysisChoices } from '../core/index'

/** Ways to analyse that stand at the top of the settings; each decides the classes and leaves everything else alone. */
export const PRESETS = {
  /** Customers by regularity. */
  regularity: { abc: DEFAULT_CHOICES.abc, xyz: 'frequency', xyzCuts: null },
  /** Products by variation. */
  variation: { abc: DEFAULT_CHOICES.abc, xyz: 'variation', xyzCuts: null },
  /** As most textbooks print it. */
  textbook: { abc: { by: 'value', rule: 'strict', cuts: [0.8, 0.95] }, xyz: 'variation', xyzCuts: [0.1, 0.25] },
} satisfies Record<string, Pick<AnalysisChoices, 'abc' | 'xyz' | 'xyzCuts'>>

export type PresetId = keyof typeof PRESETS

/** The preset whose choices these are; null when the user has chosen otherwise. */
export function presetOf(choices: AnalysisChoices): PresetId | null {
  const ids = Object.keys(PRESETS) as PresetId[]
  return (
    ids.find((id) => Object.entries(PRESETS[id]).every(([name, value]) => sameChoice(choices, name, value))) ?? null
  )
}

function sameChoice(choices: AnalysisChoices, name: string, value: unknown): boolean {
  return JSON.stringify(choices[name as keyof AnalysisChoices]) === JSON.stringify(value)
}
