import type { Chart } from '../workbook/Chart'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import type { ApiObject } from './ApiObject'
import type { CellRange } from './CellRange'
import type { PaneVisibility } from './events/PaneVisibility'
import type { Registrations } from './events/Registrations'
import type { FunctionCalls } from './functions/FunctionCalls'
import type { KeptObjects } from './KeptObjects'
import type { RangeList } from './RangeList'
import type { TableOnSheet } from './TableOnSheet'

/** Makes the API's objects; the classes reach each other through it, so that none imports the other. */
export interface ObjectFactory {
  workbook(): ApiObject
  worksheet(sheet: Sheet): ApiObject
  range(range: CellRange): ApiObject
  rangeAreas(ranges: RangeList): ApiObject
  rangeFormat(ranges: RangeList): ApiObject
  tables(sheet: Sheet | null): ApiObject
  table(table: TableOnSheet): ApiObject
  charts(sheet: Sheet): ApiObject
  chart(sheet: Sheet, chart: Chart): ApiObject
  names(sheet: Sheet | null): ApiObject
  conditionalFormats(ranges: RangeList): ApiObject
  dataValidation(ranges: RangeList): ApiObject
  pageLayout(sheet: Sheet): ApiObject
  autoFilter(sheet: Sheet, table: TableOnSheet | null): ApiObject
}

/** One add-in's conversation with one workbook. */
export interface Session {
  readonly workbook: Workbook
  readonly objects: ObjectFactory
  /** Objects that the client asked to keep (`_KeepReference`). */
  readonly kept: KeptObjects
  /** The events that the client asked for. */
  readonly registrations: Registrations
  readonly pane: PaneVisibility
  readonly functions: FunctionCalls
  /** Today, for texts such as "1/2" that Excel completes to a date. */
  today(): Date
}
