import type { RequestQueue } from './RequestQueue'
import type { AddedSheet } from './resultSheets'
import { setUpSheet } from './setUpSheet'
import { writeCharts } from './writeCharts'
import { writeCellsBlock, writeHighlights } from './writeStyles'
import { writeTable } from './writeTable'

/** Fills a sheet that has just been added; `tableNames` holds the names of its tables in the workbook. */
export async function writeSheet(
  queue: RequestQueue,
  { content, worksheetId }: AddedSheet,
  tableNames: ReadonlyMap<string, string>,
): Promise<void> {
  const sheet = queue.context.workbook.worksheets.getItem(worksheetId)
  await setUpSheet(queue, sheet, content)
  for (const block of content.blocks) {
    if (block.kind === 'cells') await writeCellsBlock(queue, sheet, block)
    if (block.kind === 'table') await writeTable(queue, sheet, block, tableNames.get(block.name) ?? block.name)
  }
  await writeHighlights(queue, sheet, content.highlights)
  await writeCharts(
    queue,
    sheet,
    content.blocks.filter((block) => block.kind === 'chart'),
  )
}
