import { HEADING_INK, LINE, MUTED_TEXT, TEXT } from './palette'
import type { CellArea, CellContent, CellsBlock, CellStyle, CellValue, InputArea, ReportBlock } from './Report'

export interface StyledArea {
  area: CellArea
  style: CellStyle
}

const LINE_HEIGHT = 15
/** Excel's own limit, in points. */
const HIGHEST_ROW = 409
/** Letters are a little wider than the digits that column widths are counted in. */
const LETTER_WIDTH = 1.03

export const HEADING_STYLE: CellStyle = {
  ...HEADING_INK,
  bold: true,
  wrap: true,
  align: 'center',
  verticalAlign: 'center',
  border: LINE,
}

/** Lays the blocks of a sheet one under another and knows the next free row. */
export class SheetBuilder {
  readonly blocks: ReportBlock[] = []
  row = 0

  /** @param textColumns how many columns, from the first, sentences may take; all of them unless told */
  constructor(
    readonly columnWidths: readonly number[],
    private readonly textColumns = columnWidths.length,
  ) {}

  title(text: string): void {
    this.cells([[text]], [{ bold: true, size: 16, color: TEXT, rowHeight: 26, verticalAlign: 'center' }])
  }

  section(text: string): void {
    this.row += 1
    this.cells([[text]], [{ bold: true, size: 12, color: TEXT, rowHeight: 20, verticalAlign: 'center' }])
  }

  muted(text: string): void {
    this.sentence(text, { color: MUTED_TEXT })
  }

  /** A wrapped text over the sheet's width. */
  sentence(text: string, style: CellStyle = {}): void {
    this.labelled([], text, style)
  }

  /** Cells at the left, each in its column, and a wrapped text over the rest of the width. */
  labelled(left: { value: CellValue; style: CellStyle }[], text: CellValue, style: CellStyle = {}): void {
    const column = left.length
    const columnCount = this.textColumns - column
    const values = [...left.map(({ value }) => value), text, ...Array<null>(columnCount - 1).fill(null)]
    const room = { row: this.row, column, rowCount: 1, columnCount }
    const rowHeight = this.heightOf([{ text: String(text ?? ''), ...room }, ...this.rooms(left)])
    this.add({
      values: [values],
      styles: [
        ...left.map(({ style: own }, at) => ({
          area: cell(this.row, at),
          style: { verticalAlign: 'top', ...own } as const,
        })),
        { area: room, style: { wrap: true, verticalAlign: 'top', align: 'left', rowHeight, ...style } },
      ],
      merges: columnCount > 1 ? [room] : [],
    })
  }

  /** One row a list; the style given for a row covers it whole. */
  cells(values: CellContent[][], rowStyles: CellStyle[] = []): void {
    const columnCount = values[0]?.length ?? 0
    const styles = rowStyles.map((style, at) => ({
      area: { row: this.row + at, column: 0, rowCount: 1, columnCount },
      style,
    }))
    this.add({ values, styles, merges: [] })
  }

  /** A row of column headings that begins in column B. */
  headingsFromB(headings: readonly string[], rowHeight: number): void {
    const area = { row: this.row, column: 1, rowCount: 1, columnCount: headings.length }
    this.add({ values: [[null, ...headings]], styles: [{ area, style: { ...HEADING_STYLE, rowHeight } }], merges: [] })
  }

  /** A block at the next free row; its styles and merges count from the sheet's first cell. */
  add(block: Pick<CellsBlock, 'values' | 'styles' | 'merges'> & { inputs?: InputArea[] }): void {
    this.blocks.push({
      kind: 'cells',
      row: this.row,
      column: 0,
      ...block,
      values: block.values.map((row) => row.map(finite)),
    })
    this.row += block.values.length
  }

  /** The height that wrapped texts in merged cells need: neither Excel nor LibreOffice measures those. */
  heightOf(texts: { text: string; column: number; columnCount: number }[]): number {
    const lines = texts.map(({ text, column, columnCount }) => {
      const width = this.columnWidths.slice(column, column + columnCount).reduce((sum, one) => sum + one, 0)
      return Math.ceil((text.length * LETTER_WIDTH) / width)
    })
    return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(1, ...lines) + 2)
  }

  /** Gives cells that another block fills a look of their own. */
  dress(styles: StyledArea[]): void {
    this.blocks.push({ kind: 'cells', row: this.row, column: 0, values: [], styles, merges: [] })
  }

  /** Numbers never wrap. */
  private rooms(left: { value: CellValue }[]): { text: string; column: number; columnCount: number }[] {
    return left.map(({ value }, column) => ({ text: typeof value === 'string' ? value : '', column, columnCount: 1 }))
  }
}

export function cell(row: number, column: number): CellArea {
  return { row, column, rowCount: 1, columnCount: 1 }
}

/** What is not a number has no place in a cell. */
export function finite<Content extends CellContent>(value: Content): Content | null {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
