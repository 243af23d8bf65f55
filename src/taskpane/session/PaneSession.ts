import type { PresetId } from '../../analysis/presets'
import type { Settings } from '../../analysis/Settings'
import type { ColumnRole, Entity, LayoutKind } from '../../core/index'
import type { Language } from '../../locale/Language'
import type { SheetId, UserInputs } from '../../report/Report'
import type { PaneState, ResultTab, Step } from './PaneState'

/**
 * The pane without its face: keeps the state, talks to the workbook, and is shared by the components and the ribbon's
 * commands, which run in the same page. Actions never throw; what goes wrong is in `state.problem`.
 */
export interface PaneSession {
  readonly state: PaneState
  /** Calls back after every change of `state`. Returns what ends it. */
  subscribe(listener: () => void): () => void
  /** Looks at the workbook and at the selection, and follows the selection from then on. */
  start(): Promise<void>
  setLanguage(language: Language): void
  goTo(step: Step): void
  /** The pane and the button on the ribbon both open the help. */
  showHelp(shown: boolean): void
  dismissProblem(): void
  /** Gives the workbook the name ABCXYZ for the formula TABLE; whether it worked. */
  nameLambda(): Promise<boolean>

  // Step 1
  /** Looks at the present selection again. */
  readSelection(): Promise<void>
  /** null: the column has no role. A role that another column had moves to this one. */
  setRole(column: number, role: ColumnRole | null): Promise<void>
  setLayout(layout: LayoutKind | 'auto'): Promise<void>
  setEntity(entity: Entity | 'auto'): Promise<void>
  /** Reads the whole selection for the preview although it is large. */
  preview(): Promise<void>
  exclude(names: string[]): void
  include(name: string): void

  // Step 2
  choosePreset(preset: PresetId): void
  changeSettings(settings: Settings): void
  nameAnalysis(name: string): void
  /** Which analysis the next run refreshes; its kept settings are taken over. null: a new one. */
  chooseAnalysis(analysisId: string | null): void

  // Runs
  analyse(): Promise<void>
  /** Re-runs with the kept settings; null: the chosen analysis, else the last one. */
  refresh(analysisId: string | null): Promise<void>
  removeResults(analysisId: string): Promise<void>
  cancel(): void

  // Step 3
  showTab(tab: ResultTab): void
  openSheet(sheet: SheetId): Promise<void>
  /** Filters the table of customers to a cell of the matrix and shows it; '-' stands for no class. null lifts the filter. */
  showCustomers(cell: { abc: string; xyz: string } | null): Promise<void>
  /** Makes the plan anew with these cells of the funnel or the stress test; the next run of the analysis writes them. */
  changePlan(inputs: UserInputs): Promise<void>
  /** Shows the stress test of a customer (or parent group), from wherever in the pane. */
  showLossOf(name: string): Promise<void>
  /** Takes the stages of the funnel from the selected cells. */
  takeStages(): Promise<void>
}
