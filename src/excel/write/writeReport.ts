import type { Report, SheetId } from '../../report/Report'
import { ExcelError, problemOf, withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { COMMAND_BYTES, RequestQueue, stopIfCancelled, type WritingProgress } from './RequestQueue'
import { isLeftover, removeSheets, type FailedRun } from './removeUnfinished'
import { addSheets, markAsDone, planSheets, readMarkers, type AddedSheet } from './resultSheets'
import { setUpSheet } from './setUpSheet'
import { fitTableName } from './sheetNames'
import { describeCharts } from './describeCharts'
import { writeCharts } from './writeCharts'
import { writeCellsBlock, writeHighlights } from './writeStyles'
import { writeTable } from './writeTable'

export interface WriteOptions {
  onProgress?: (progress: WritingProgress) => void
  signal?: AbortSignal
}

export interface WrittenSheet {
  id: SheetId
  /** The name it got: Excel's rules and other sheets may have changed the wanted one. */
  name: string
}

/**
 * Adds the report's sheets to the workbook and shows its Summary. Ends with all of them or, on failure and on Cancel,
 * with none: whatever was begun is removed, and no sheet of the user's is touched.
 */
export function writeReport(report: Report, options: WriteOptions = {}): Promise<WrittenSheet[]> {
  return withExcelErrors(async () => {
    stopIfCancelled(options.signal)
    const context = await openContext()
    const queue = new RequestQueue(context, rowCountOf(report), options.onProgress, options.signal)
    const before = await inspectWorkbook(context)
    const planned = planSheets(report.sheets, before.sheetNames)
    const run = crypto.randomUUID()
    let added: AddedSheet[] = []
    try {
      added = await addSheets(context, planned, run)
      for (const sheet of added) await writeSheet(queue, sheet, before.tableNames)
      await queue.makeRoom(COMMAND_BYTES)
      markAsDone(context, added)
      await queue.send()
    } catch (error) {
      const problem = problemOf(error)
      const nameTaken = problem?.code === 'hostFailed' && problem.hostCode === 'ItemAlreadyExists'
      await undo(error, { run, planned, added, idsBefore: before.sheetIds, nameTaken })
    }
    await finishIfPossible(() => describeCharts(context, added))
    await finishIfPossible(() => showSummary(context, added))
    return added.map(({ name, content }) => ({ id: content.id, name }))
  })
}

/** What must be known of the workbook before anything is added to it. What an interrupted run has left goes first. */
async function inspectWorkbook(context: Excel.RequestContext) {
  const { protection, tables, names } = context.workbook
  const loadNames = () => [tables.load('items/name'), names.load('items/name')]
  protection.load('protected')
  loadNames()
  const sheets = await readMarkers(context)
  if (protection.protected) throw new ExcelError({ code: 'workbookProtected' })
  const leftovers = sheets.filter(isLeftover)
  if (leftovers.length > 0) {
    for (const { worksheet } of leftovers) worksheet.delete()
    loadNames()
    await context.sync()
  }
  const kept = sheets.filter((sheet) => !leftovers.includes(sheet)).map(({ worksheet }) => worksheet)
  return {
    sheetIds: new Set(kept.map(({ id }) => id)),
    sheetNames: kept.map(({ name }) => name),
    tableNames: new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase())),
  }
}

async function writeSheet(queue: RequestQueue, added: AddedSheet, tableNames: Set<string>): Promise<void> {
  const { content, worksheetId } = added
  const sheet = queue.context.workbook.worksheets.getItem(worksheetId)
  await setUpSheet(queue, sheet, content)
  for (const block of content.blocks) {
    if (block.kind === 'cells') await writeCellsBlock(queue, sheet, block)
    if (block.kind === 'table') await writeTable(queue, sheet, block, fitTableName(block.name, tableNames))
  }
  await writeHighlights(queue, sheet, content.highlights)
  await writeCharts(
    queue,
    sheet,
    content.blocks.filter((block) => block.kind === 'chart'),
  )
}

/** Takes back what this run has added, then reports `error`; a fresh context, for the old one holds unsent commands. */
async function undo(error: unknown, failed: FailedRun): Promise<never> {
  try {
    await removeSheets(await openContext(), failed)
  } catch (removalError) {
    const cause = problemOf(error)
    if (cause === null || problemOf(removalError) === null) throw error
    throw new ExcelError({ code: 'leftBehind', sheets: failed.planned.map(({ name }) => name), cause })
  }
  throw error
}

/** For the last touches: the results stand without them, so a host that cannot do them must not undo the rest. */
async function finishIfPossible(touch: () => Promise<void>): Promise<void> {
  try {
    await touch()
  } catch (error) {
    if (problemOf(error) === null) throw error
  }
}

/** While another workbook has the focus, no sheet can be activated: this comes last. */
async function showSummary(context: Excel.RequestContext, added: readonly AddedSheet[]): Promise<void> {
  const shown = added.find(({ content }) => content.id === 'summary') ?? added[0]
  if (shown === undefined) return
  context.workbook.worksheets.getItem(shown.worksheetId).activate()
  await context.sync()
}

function rowCountOf(report: Report): number {
  let count = 0
  for (const { blocks } of report.sheets) {
    for (const block of blocks) {
      if (block.kind === 'cells') count += block.values.length
      if (block.kind === 'table') count += block.rows.length + 1
    }
  }
  return count
}
