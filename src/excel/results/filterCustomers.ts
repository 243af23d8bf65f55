import type { AnalysisState } from '../../analysis/WorkbookState'
import { ExcelError, withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { customersTable } from './customersTable'
import { activate, findResultSheet } from './findResultSheet'

/** As the cells show them. */
export interface ShownClasses {
  abc: string
  xyz: string
}

/** The same in every language. */
const ABC = 'ABC'
const XYZ = 'XYZ'

/**
 * Shows the table of customers with those of one class only; null lifts that filter. All other filters are lifted when
 * a class is asked for, since they would hide some of its customers.
 *
 * @throws ExcelError resultGone when the table or its sheet has been deleted
 */
export function filterCustomers(analysis: AnalysisState, classes: ShownClasses | null): Promise<void> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const sheet = await findResultSheet(context, analysis.id, 'customers')
    const table = sheet.tables.getItemOrNullObject(customersTable(analysis)?.name ?? '')
    const abc = table.columns.getItemOrNullObject(ABC)
    const xyz = table.columns.getItemOrNullObject(XYZ)
    for (const object of [table, abc, xyz]) object.load('name')
    await context.sync()
    if (table.isNullObject) throw new ExcelError({ code: 'resultGone' })
    if (classes !== null) table.clearFilters()
    filterColumn(abc, classes?.abc ?? null)
    filterColumn(xyz, classes?.xyz ?? null)
    await activate(context, sheet)
  })
}

/** An analysis without dates has no column XYZ. */
function filterColumn(column: Excel.TableColumn, shown: string | null): void {
  if (column.isNullObject) return
  if (shown === null) column.filter.clear()
  else column.filter.applyValuesFilter([shown])
}
