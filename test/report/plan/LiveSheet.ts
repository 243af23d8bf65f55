import { HyperFormula, type RawCellContent } from 'hyperformula'
import type { CellContent, CellValue, ReportSheet } from '../../../src/report/Report'

/** Excel too calculates by arrays within SUMPRODUCT; its sums are not rounded behind the scenes. */
const OPTIONS = { licenseKey: 'gpl-v3', useArrayArithmetic: true, smartRounding: false }

/** A report's sheet in a calculator of its own, which knows nothing of ours: its formulas live, its cells can be changed. */
export class LiveSheet {
  private readonly engine: HyperFormula

  constructor(private readonly sheet: ReportSheet) {
    this.engine = HyperFormula.buildFromArray(gridOf(sheet), OPTIONS)
  }

  value(row: number, column: number): unknown {
    const value = this.engine.getCellValue({ sheet: 0, row, col: column })
    return typeof value === 'object' && value !== null ? value.value : value
  }

  /** As a person does who types into cells. */
  type(row: number, column: number, values: CellValue[][]): void {
    this.engine.setCellContents({ sheet: 0, row, col: column }, values)
  }

  /** Fills the cells of an input area. */
  fill(id: string, values: CellValue[][]): void {
    const { row, column } = this.input(id)
    this.type(row, column, values)
  }

  input(id: string): { row: number; column: number; rowCount: number; columnCount: number } {
    const inputs = this.sheet.blocks.flatMap((block) => (block.kind === 'cells' ? (block.inputs ?? []) : []))
    const found = inputs.find((input) => input.id === id)
    if (found === undefined) throw new Error(`no input ${id}`)
    return found.area
  }

  /** The first row whose cell in column B shows this. */
  rowOf(text: string): number {
    for (let row = 0; row < this.engine.getSheetDimensions(0).height; row++) if (this.value(row, 1) === text) return row
    throw new Error(`no row ${text}`)
  }

  /** The row as it is shown; a cell that shows nothing is ''. */
  shown(row: number, columnCount: number): unknown[] {
    return Array.from({ length: columnCount }, (_, column) => this.value(row, column) ?? '')
  }
}

function gridOf({ blocks }: ReportSheet): RawCellContent[][] {
  const grid: RawCellContent[][] = []
  for (const block of blocks) {
    if (block.kind !== 'cells') continue
    block.values.forEach((values, down) => {
      const row = block.row + down
      while (grid.length <= row) grid.push([])
      values.forEach((content, across) => {
        const column = block.column + across
        const line = grid[row] ?? []
        while (line.length <= column) line.push(null)
        line[column] = rawContent(content, row, column)
      })
    })
  }
  return grid
}

function rawContent(content: CellContent, row: number, column: number): RawCellContent {
  if (content === null || typeof content !== 'object') return content
  return content.formulaR1C1.replace(/R(?:\[(-?\d+)\])?C(?:\[(-?\d+)\])?/g, (_, down?: string, across?: string) => {
    const letter = String.fromCharCode(65 + column + Number(across ?? 0))
    return `${letter}${row + Number(down ?? 0) + 1}`
  })
}
