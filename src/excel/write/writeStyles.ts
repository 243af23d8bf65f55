import type { CellArea, CellsBlock, CellStyle, Highlight } from '../../report/Report'
import { COMMAND_BYTES, type RequestQueue } from './RequestQueue'
import { writeCells } from './writeCells'
import { offerChoices, valueOf, writeFormulas } from './writeFormulas'

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const
const VERTICAL_ALIGNMENT = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const

/** Number formats first, then the values, then the looks and the merges. */
export async function writeCellsBlock(queue: RequestQueue, sheet: Excel.Worksheet, block: CellsBlock): Promise<void> {
  const { row, column, values } = block
  for (const { area, style } of block.styles) {
    if (style.numberFormat === undefined) continue
    await queue.makeRoom(COMMAND_BYTES)
    rangeOf(sheet, area).numberFormat = [[style.numberFormat]]
  }
  const columnCount = values.reduce((most, cells) => Math.max(most, cells.length), 0)
  if (columnCount > 0) {
    const rectangle = values.map((cells) => [
      ...cells.map(valueOf),
      ...Array<null>(columnCount - cells.length).fill(null),
    ])
    const columnFormats = Array<string>(columnCount).fill('')
    await writeCells(queue, sheet, { row, column, values: rectangle, columnFormats })
    await writeFormulas(queue, sheet, block)
    await offerChoices(queue, sheet, block)
  }
  for (const { area, style } of block.styles) {
    await queue.makeRoom(COMMAND_BYTES)
    applyStyle(rangeOf(sheet, area), area, style)
  }
  for (const area of block.merges) {
    await queue.makeRoom(COMMAND_BYTES)
    rangeOf(sheet, area).merge(false)
  }
}

export function applyStyle(range: Excel.Range, area: CellArea, style: CellStyle): void {
  const { format } = range
  if (style.fill !== undefined) format.fill.color = style.fill
  if (style.color !== undefined) format.font.color = style.color
  if (style.bold !== undefined) format.font.bold = style.bold
  if (style.italic !== undefined) format.font.italic = style.italic
  if (style.size !== undefined) format.font.size = style.size
  if (style.align !== undefined) format.horizontalAlignment = ALIGNMENT[style.align]
  if (style.verticalAlign !== undefined) format.verticalAlignment = VERTICAL_ALIGNMENT[style.verticalAlign]
  if (style.wrap !== undefined) format.wrapText = style.wrap
  if (style.rowHeight !== undefined) format.rowHeight = style.rowHeight
  if (style.border !== undefined) {
    for (const edge of bordersOf(area)) {
      const border = format.borders.getItem(edge)
      border.style = 'Continuous'
      border.weight = 'Thin'
      border.color = style.border
    }
  }
}

/** Inner borders exist only where the area has cells on both sides of them. */
function bordersOf({ rowCount, columnCount }: CellArea) {
  const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const
  const horizontal = rowCount > 1 ? (['InsideHorizontal'] as const) : []
  const vertical = columnCount > 1 ? (['InsideVertical'] as const) : []
  return [...edges, ...horizontal, ...vertical]
}

/** Conditional formats: the colours follow the letters when the user sorts, filters or corrects them. */
export async function writeHighlights(
  queue: RequestQueue,
  sheet: Excel.Worksheet,
  highlights: readonly Highlight[],
): Promise<void> {
  for (const highlight of highlights) {
    await queue.makeRoom(COMMAND_BYTES)
    addHighlight(sheet, highlight)
  }
}

export function addHighlight(sheet: Excel.Worksheet, { area, text, fill, color }: Highlight): void {
  const { cellValue } = rangeOf(sheet, area).conditionalFormats.add('CellValue')
  cellValue.format.fill.color = fill
  cellValue.format.font.color = color
  cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: 'EqualTo' }
}

export function rangeOf(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount)
}
