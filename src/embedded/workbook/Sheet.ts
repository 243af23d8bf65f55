import { type Area, boundingArea, WHOLE_SHEET } from './Area'
import { CellGrid } from './CellGrid'
import type { CellStyle, StylePool } from './CellStyle'
import type { Chart } from './Chart'
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './columnWidth'
import type { ConditionalFormat } from './ConditionalFormat'
import type { DataValidation } from './DataValidation'
import type { NamedItem } from './NamedItem'
import { newPageLayout, type PageLayout } from './PageLayout'
import type { Table } from './Table'

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden'

/** What a protected sheet still allows; the names are the Excel API's (allowFormatCells …). */
export interface SheetProtection {
  password: string | null
  allowed: Record<string, boolean | string>
}

/** A sheet: its cells and everything that lies on them. Sizes are in points, positions count from 0. */
export class Sheet {
  readonly cells = new CellGrid()
  visibility: SheetVisibility = 'Visible'
  /** '#RRGGBB', or '' for none. */
  tabColor = ''
  showGridlines = true
  showHeadings = true
  standardColumnWidth = DEFAULT_COLUMN_WIDTH
  standardRowHeight = DEFAULT_ROW_HEIGHT
  /** Only the columns and rows that differ from the standard. */
  readonly columnWidths = new Map<number, number>()
  readonly rowHeights = new Map<number, number>()
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  merges: Area[] = []
  /** Rows and columns frozen at the top and left. */
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 }
  readonly tables: Table[] = []
  readonly charts: Chart[] = []
  /** The first has the highest priority. */
  conditionalFormats: ConditionalFormat[] = []
  validations: DataValidation[] = []
  /** Names that belong to this sheet alone. */
  readonly names: NamedItem[] = []
  readonly customProperties = new Map<string, string>()
  /** The sheet's own filter (tables have theirs), without its hidden rows. */
  autoFilter: { area: Area; columns: Map<number, string[]> } | null = null
  pageLayout: PageLayout = newPageLayout()
  protection: SheetProtection | null = null

  /** `id` stays when the name changes; the workbook gives both. */
  constructor(
    public id: string,
    public name: string,
    private readonly stylePool: StylePool,
    /** Cells are written one by one; whoever has written some says so once. */
    readonly contentsChanged: (area: Area) => void,
  ) {}

  style(row: number, column: number): CellStyle {
    return this.stylePool.style(this.cells.styleId(row, column))
  }

  changeStyle(area: Area, changes: Partial<CellStyle>): void {
    const known = new Map<number, number>()
    this.cells.changeStyles(area, (style) => {
      const next = known.get(style) ?? this.stylePool.changed(style, changes)
      known.set(style, next)
      return next
    })
  }

  /** The smallest area with every value (and, unless `valuesOnly`, every format) within an area; null: none there. */
  usedArea(valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const values = this.cells.areaOfValues(within)
    const styles = valuesOnly ? null : this.cells.areaOfStyles(within)
    return values && styles ? boundingArea(values, styles) : (values ?? styles)
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? this.standardColumnWidth)
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? this.standardRowHeight)
  }

  /** Distance from the sheet's left edge to a column's, in points. */
  leftOf(column: number): number {
    let left = 0
    for (let at = 0; at < column; at++) left += this.columnWidth(at)
    return left
  }

  topOf(row: number): number {
    let top = row * this.standardRowHeight
    for (const [at, height] of this.rowHeights) if (at < row) top += height - this.standardRowHeight
    for (const at of this.hiddenRows) if (at < row) top -= this.rowHeights.get(at) ?? this.standardRowHeight
    return top
  }
}
