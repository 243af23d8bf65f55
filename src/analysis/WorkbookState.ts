import * as v from 'valibot'
import { SHEET_IDS, type UserInputs } from '../report/Report'
import { areaSchema, sheetUpdateSchema } from './SheetUpdate'
import { settingsSchema } from './settingsSchema'

const sheetIdSchema = v.picklist(SHEET_IDS)
const cellSchema = v.nullable(v.union([v.string(), v.number(), v.boolean()]))

/** Where the rows came from. A region is grown again from `address`; a table is followed by its name. */
const sourceSchema = v.object({
  sheet: v.string(),
  worksheetId: v.string(),
  table: v.nullable(v.string()),
  address: v.string(),
  /** Headings of the columns that have a role; they must still be there. */
  headings: v.array(v.string()),
})

const offset = v.pipe(v.number(), v.integer())
const inputSchema = v.object({
  id: v.string(),
  label: v.object({ row: offset, column: offset, text: v.string() }),
  cells: v.object({ row: offset, column: offset, rowCount: offset, columnCount: offset }),
  /** The text beneath them, counted from the label. */
  end: v.optional(v.object({ row: offset, column: offset, text: v.string() })),
  /** As they were left. */
  written: v.array(v.array(cellSchema)),
  isProposal: v.boolean(),
})

/** How a result sheet was left, so that the next run knows its own cells and columns from the user's. */
const sheetStateSchema = v.object({
  id: sheetIdSchema,
  /** The sheet's name when it was left. */
  name: v.string(),
  /** The first text on the sheet: where it stands now, the sheet begins. */
  title: v.string(),
  /** Filled cells outside of tables, counted from the title. */
  areas: v.array(areaSchema),
  /**
   * The first text of each row outside of tables and of cells to fill in, counted from the title: they tell of rows inserted.
   * Of rows without a text, the first formula without its distances.
   */
  lines: v.optional(v.array(v.object({ row: offset, column: offset, text: v.string() })), []),
  /** The texts of one row outside of tables, with their columns counted from the title: they tell of columns inserted. */
  headings: v.optional(v.array(v.object({ column: offset, text: v.string() })), []),
  /** Cells that the user fills in: where their label stands, counted from the title, and where they stand, from the label. */
  inputs: v.optional(v.array(inputSchema), []),
  /** With the types that they were given; an older version, which drew columns only, has not kept them. */
  charts: v.optional(v.array(v.object({ name: v.string(), type: v.string() })), []),
  tables: v.array(
    v.object({
      /** The name in the report; `name` is the one in the workbook. */
      block: v.string(),
      name: v.string(),
      headings: v.array(v.string()),
      /** The heading of the column that tells the rows apart; null: none does. */
      key: v.nullable(v.string()),
    }),
  ),
})

const analysisSchema = v.object({
  id: v.string(),
  name: v.string(),
  settings: settingsSchema,
  language: v.picklist(['ru', 'en']),
  sources: v.array(sourceSchema),
  lastRun: v.object({ rowsSelected: v.number(), rowsUsed: v.number() }),
  /** What the user has filled in on the result sheets, kept for when a sheet is gone. */
  inputs: v.optional(v.record(v.string(), v.array(v.array(cellSchema))), {}),
  sheets: v.array(sheetStateSchema),
})

const stagedArea = v.object({ worksheetId: v.string(), area: areaSchema })

/**
 * A refresh under way. 'staging': new contents are being laid beside the old. 'staged': they lie there whole, and one
 * request puts them in place. 'done': it has, only the staging areas are left to be cleared.
 */
const pendingSchema = v.variant('state', [
  v.object({ state: v.literal('staging'), areas: v.array(stagedArea) }),
  v.object({
    state: v.literal('staged'),
    analysis: analysisSchema,
    updates: v.array(sheetUpdateSchema),
    added: v.array(v.object({ worksheetId: v.string(), sheetId: sheetIdSchema })),
  }),
  v.object({ state: v.literal('done'), areas: v.array(stagedArea) }),
])

const stateSchema = v.object({
  version: v.literal(1),
  analyses: v.array(analysisSchema),
  commit: v.nullable(pendingSchema),
})

/** What the add-in keeps with a workbook. */
export type WorkbookState = v.InferOutput<typeof stateSchema>
export type AnalysisState = v.InferOutput<typeof analysisSchema>
export type SourceState = v.InferOutput<typeof sourceSchema>
export type InputState = v.InferOutput<typeof inputSchema>
export type SheetState = v.InferOutput<typeof sheetStateSchema>
export type PendingCommit = v.InferOutput<typeof pendingSchema>
export type StagedArea = v.InferOutput<typeof stagedArea>

export const EMPTY_STATE: WorkbookState = { version: 1, analyses: [], commit: null }

/** The state as text; plain ASCII, so that no XML and no program on the way can change it. */
export function stateText(state: WorkbookState): string {
  return JSON.stringify(state).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** null when the text is damaged, or written by a version that this one does not know. */
export function parseState(text: string): WorkbookState | null {
  try {
    const parsed = v.safeParse(stateSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** The state with an analysis added, or in the place of the one with its id. */
export function withAnalysis(state: WorkbookState, analysis: AnalysisState): WorkbookState {
  const known = state.analyses.some(({ id }) => id === analysis.id)
  const analyses = known
    ? state.analyses.map((each) => (each.id === analysis.id ? analysis : each))
    : [...state.analyses, analysis]
  return { ...state, analyses }
}

/** The results of the last run, as far as a new run compares itself with them. */
export interface PreviousResults {
  analysis: AnalysisState
  /** As the table of customers showed them; null when it is gone. */
  classes: PreviousClass[] | null
  /** What the user has filled in. */
  inputs: UserInputs
}

export interface PreviousClass {
  customer: string
  abc: string
  xyz: string
}
