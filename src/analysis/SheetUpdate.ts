import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()

export const areaSchema = v.object({ row: count, column: count, rowCount: count, columnCount: count })

const highlightSchema = v.object({ area: areaSchema, text, fill: text, color: text })

/** Contents of a column that the user added: one formula for all rows, or texts of formulas that wait in `from`. */
const formulasSchema = v.variant('kind', [
  v.object({ kind: v.literal('uniform'), to: areaSchema, formulaR1C1: text }),
  v.object({ kind: v.literal('staged'), to: areaSchema, from: areaSchema }),
])

const tableUpdateSchema = v.object({
  name: text,
  /** The row of headings and the rows beneath it, as they shall be. */
  area: areaSchema,
  formulas: v.array(formulasSchema),
  filters: v.array(v.object({ heading: text, values: v.array(text) })),
})

const axisSchema = v.object({ title: v.nullable(text), numberFormat: v.nullable(text) })

const chartUpdateSchema = v.object({
  name: text,
  title: text,
  categories: areaSchema,
  series: v.array(v.object({ values: areaSchema })),
  /** The colours of bars that take the place of an older version's columns; null: the chart keeps its type. */
  bars: v.optional(v.nullable(v.array(text)), null),
  /** null: the user has chosen a type of chart that has none. */
  axes: v.nullable(v.object({ category: axisSchema, primary: axisSchema, secondary: v.nullable(axisSchema) })),
})

/** What one request does to a result sheet, from what waits beside its contents; all of it can be repeated. */
export const sheetUpdateSchema = v.object({
  worksheetId: text,
  staging: areaSchema,
  /** Cells of the last run, tables not among them. */
  cleared: v.array(areaSchema),
  tables: v.array(tableUpdateSchema),
  /** What a table has left beneath itself. */
  leftOver: v.array(areaSchema),
  copies: v.array(v.object({ from: areaSchema, to: areaSchema, what: v.picklist(['All', 'Values', 'Formats']) })),
  merges: v.array(areaSchema),
  /** Rows that have no height of their own but those in `rowHeights`. */
  plainRows: areaSchema,
  rowHeights: v.array(v.object({ row: count, rowCount: count, height: v.number() })),
  /** In characters, for columns that are new. */
  columnWidths: v.array(v.object({ column: count, characters: v.number() })),
  /** The rows that every printed page repeats, when they are others than before. */
  titleRows: v.nullable(v.object({ first: count, last: count })),
  ruleAreas: v.array(areaSchema),
  highlights: v.array(highlightSchema),
  charts: v.array(chartUpdateSchema),
})

export type SheetUpdate = v.InferOutput<typeof sheetUpdateSchema>
export type TableUpdate = SheetUpdate['tables'][number]
export type ChartUpdate = SheetUpdate['charts'][number]
