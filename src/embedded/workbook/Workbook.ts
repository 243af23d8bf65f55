import type { Area } from './Area'
import { StylePool } from './CellStyle'
import type { NamedItem } from './NamedItem'
import { Sheet } from './Sheet'
import type { Table } from './Table'

/** The document. It knows nothing of office.js nor of files; both read and write it through these fields. */
export class Workbook {
  readonly styles = new StylePool()
  /** In the order of the tabs. */
  readonly sheets: Sheet[] = []
  /** Names of the whole workbook; a sheet keeps its own. */
  readonly names: NamedItem[] = []
  /** The add-in's settings; values are plain JSON. */
  readonly settings = new Map<string, unknown>()
  /** The custom document properties. */
  readonly customProperties = new Map<string, string | number | boolean | Date>()
  /** Title, author, subject and so on, as the Excel API names them. */
  readonly properties = new Map<string, string>()
  date1904 = false
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic'
  /** Whether the order and names of sheets are protected. */
  protected = false
  name = 'Book1.xlsx'
  private active: Sheet | null = null
  private selected: Area[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]
  private lastSheet = 0
  private lastTable = 0
  private lastObject = 0

  /** Adds a sheet at the end; whoever calls has checked the name. */
  addSheet(name: string): Sheet {
    this.lastSheet += 1
    const serial = this.lastSheet.toString(16).toUpperCase().padStart(4, '0')
    const sheet = new Sheet(`{00000000-0001-0000-${serial}-000000000000}`, name, this.styles)
    this.sheets.push(sheet)
    return sheet
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toUpperCase()
    return this.sheets.find((sheet) => sheet.name.toUpperCase() === wanted) ?? null
  }

  removeSheet(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet)
    if (at >= 0) this.sheets.splice(at, 1)
    if (this.active === sheet) this.activate(this.sheets[Math.min(at, this.sheets.length - 1)] ?? null)
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets.find((each) => each.visibility === 'Visible') ?? this.sheets[0]
    if (!sheet) throw new Error('A workbook needs a sheet')
    return sheet
  }

  activate(sheet: Sheet | null): void {
    if (sheet !== this.active) this.selected = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]
    this.active = sheet
  }

  /** The selected areas of the active sheet. */
  get selection(): readonly Area[] {
    return this.selected
  }

  select(sheet: Sheet, areas: Area[]): void {
    this.activate(sheet)
    this.selected = areas
  }

  *tables(): IterableIterator<{ sheet: Sheet; table: Table }> {
    for (const sheet of this.sheets) for (const table of sheet.tables) yield { sheet, table }
  }

  /** A number for a new table; unique in the workbook. */
  newTableId(): number {
    this.lastTable += 1
    return this.lastTable
  }

  /** An id for a new chart, rule or the like. */
  newObjectId(): string {
    this.lastObject += 1
    return `{${this.lastObject.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`
  }
}
