import type { RowsOfColumns, SheetSource } from '../../analysis/SalesSource'
import { withExcelErrors } from '../ExcelError'
import { openContext } from '../openContext'
import { columnRuns } from './columnRuns'
import { locateArea, type SourcePlace } from './locateArea'
import { readBlocks } from './readBlocks'
import { readSample } from './readSample'
import { addressOf } from './SheetArea'

/** Opens the filled part of a sheet, of an address or of the selection for reading; nothing is read yet but its size. */
export function openSheetSource(where: SourcePlace): Promise<SheetSource> {
  return withExcelErrors(async () => {
    const context = await openContext()
    const { sheet, sheetId, table, area } = await locateArea(context, where)
    return {
      sheet,
      worksheetId: sheetId,
      table,
      address: area && addressOf(area),
      sample: () => withExcelErrors(async () => area && (await readSample(context, area))),
      rows: (columns, firstRow) =>
        area === null || columns.length === 0
          ? nothing()
          : blocksWithExcelErrors(readBlocks(context, area, columnRuns(columns), firstRow)),
    }
  })
}

async function* blocksWithExcelErrors(blocks: AsyncGenerator<RowsOfColumns>): AsyncGenerator<RowsOfColumns> {
  for (;;) {
    const next = await withExcelErrors(() => blocks.next())
    if (next.done === true) return
    yield next.value
  }
}

async function* nothing(): AsyncGenerator<RowsOfColumns> {
  // An empty sheet has no blocks.
}
