import type { WorkbookState } from '../../analysis/WorkbookState'
import { ExcelError } from '../ExcelError'
import { restoreMarkers } from '../state/restoreMarkers'
import { isLeftover } from './removeSheets'
import { readMarkers, type MarkedSheet } from './resultSheets'

export interface WorkbookBefore {
  sheets: MarkedSheet[]
  /** No sheet can be added. */
  protected: boolean
  /** Names of tables and defined names share one space; in lower case. */
  tableNames: Set<string>
}

/** What must be known of the workbook before anything is added to it. What an interrupted run has left goes first. */
export async function inspectWorkbook(context: Excel.RequestContext, state: WorkbookState): Promise<WorkbookBefore> {
  const { protection, tables, names } = context.workbook
  const loadNames = () => [tables.load('items/name'), names.load('items/name')]
  protection.load('protected')
  loadNames()
  const sheets = await readMarkers(context)
  const leftovers = sheets.filter(isLeftover)
  if (leftovers.length > 0) {
    if (protection.protected) throw new ExcelError({ code: 'workbookProtected' })
    for (const { worksheet } of leftovers) worksheet.delete()
    loadNames()
    await context.sync()
  }
  const standing = sheets.filter((sheet) => !leftovers.includes(sheet))
  return {
    sheets: await restoreMarkers(context, standing, state),
    protected: protection.protected,
    tableNames: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
  }
}
