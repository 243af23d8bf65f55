import { DEFAULT_CHOICES, type AnalysisChoices, type LayoutChoices } from '../core/index'

/** Everything the user can choose about one analysis. */
export interface Settings {
  layout: LayoutChoices
  choices: AnalysisChoices
  hiddenRows: 'keep' | 'exclude'
}

/** The first click works with these. */
export const DEFAULT_SETTINGS: Settings = { layout: {}, choices: DEFAULT_CHOICES, hiddenRows: 'keep' }
