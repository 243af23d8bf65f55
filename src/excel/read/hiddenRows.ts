import type { SheetArea } from './SheetArea'

/** Queues what tells the hidden rows of a block; after the sync, the returned function gives one flag a row, null if none is set. */
export interface HiddenRowsReader {
  request(firstRow: number, rowCount: number): () => boolean[] | null
}

/**
 * One cheap question first: Excel answers `rowHidden` of many rows with true or false when they agree, so the rows are
 * asked one by one only where some of them are hidden. null: none is.
 */
export async function hiddenRowsReader(
  context: Excel.RequestContext,
  area: SheetArea,
  firstRow: number,
): Promise<HiddenRowsReader | null> {
  const rangeOf = (first: number, count: number) =>
    context.workbook.worksheets.getItem(area.sheetId).getRangeByIndexes(first, area.firstColumn, count, 1)

  const rows = rangeOf(firstRow, area.firstRow + area.rowCount - firstRow)
  rows.load('rowHidden')
  await context.sync()
  const allHidden = rows.rowHidden as boolean | null
  if (allHidden === false) return null
  if (allHidden === true) return { request: (_, rowCount) => () => Array<boolean>(rowCount).fill(true) }
  return {
    request(first, count) {
      const properties = rangeOf(first, count).getRowProperties({ rowHidden: true })
      return () => {
        const flags = properties.value.map((row) => row.rowHidden === true)
        return flags.includes(true) ? flags : null
      }
    },
  }
}
