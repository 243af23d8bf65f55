import type { Area } from './Area'
import { StylePool } from './CellStyle'
import type { CustomXmlPart } from './CustomXmlPart'
import type { NamedItem } from './NamedItem'
import { Sheet } from './Sheet'
import type { Table } from './Table'
import type { WorkbookChange } from './WorkbookChange'

/** The document. It knows nothing of office.js nor of files; both read and write it through these fields. */
export class Workbook {
  readonly styles = new StylePool()
  /** In the order of the tabs. */
  readonly sheets: Sheet[] = []
  /** Names of the whole workbook; a sheet keeps its own. */
  readonly names: NamedItem[] = []
  readonly customXmlParts: CustomXmlPart[] = []
  /** The add-in's `workbook.settings`; plain JSON. Excel keeps them with the add-in's id, our files leave them out. */
  readonly settings = new Map<string, unknown>()
  /** The custom document properties. */
  readonly customProperties = new Map<string, string | number | boolean | Date>()
  /** Title, author, subject and so on, as the Excel API names them. */
  readonly properties = new Map<string, string>()
  date1904 = false
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic'
  /** Whether the order and names of sheets are protected. */
  protected = false
  /** Opened for viewing: nothing in it can be changed. */
  readOnly = false
  name = 'Book1.xlsx'
  private active: Sheet | null = null
  private selected: Area[] = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]
  private readonly watchers = new Set<(change: WorkbookChange) => void>()
  private lastSheet = 0
  private lastTable = 0
  private lastObject = 0

  /** Adds a sheet at the end, with an id of its own; whoever calls has checked the name. */
  addSheet(name: string): Sheet {
    const sheet: Sheet = new Sheet(this.newSheetId(), name, this.styles, (area) => {
      this.tell({ kind: 'cells', sheet, area })
    })
    this.sheets.push(sheet)
    return sheet
  }

  private newSheetId(): string {
    do this.lastSheet += 1
    while (this.sheets.some(({ id }) => id === sheetId(this.lastSheet)))
    return sheetId(this.lastSheet)
  }

  /**
   * Gives the sheets of a file their ids again: the one that it keeps with a sheet, else one made of the number that it
   * gives each sheet; both stay when sheets are renamed, moved or deleted. Sheets added later get other ids.
   */
  restoreSheetIds(kept: ReadonlyMap<Sheet, { uid: string | null; number: number }>): void {
    const taken = new Set<string>()
    for (const [sheet, { uid, number }] of kept) {
      const wanted = uid !== null && !taken.has(uid) ? uid : sheetId(number)
      sheet.id = taken.has(wanted) ? this.newSheetId() : wanted
      taken.add(sheet.id)
      const serial = parseInt(/^\{00000000-0001-0000-([\dA-F]{4})-000000000000\}$/.exec(sheet.id)?.[1] ?? '0', 16)
      this.lastSheet = Math.max(this.lastSheet, number, serial)
    }
  }

  addCustomXmlPart(xml: string, id = newGuid()): CustomXmlPart {
    const part = { id, xml }
    this.customXmlParts.push(part)
    return part
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
    const before = this.sheets.length > 0 ? this.activeSheet : null
    if (sheet !== this.active) this.selected = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }]
    this.active = sheet
    if (sheet && sheet !== before) this.tell({ kind: 'activation', sheet })
  }

  /** The selected areas of the active sheet. */
  get selection(): readonly Area[] {
    return this.selected
  }

  select(sheet: Sheet, areas: Area[]): void {
    this.activate(sheet)
    this.selected = areas
    this.tell({ kind: 'selection', sheet, areas })
  }

  /** Calls back after every change that people can see coming. Returns what ends it. */
  watch(watcher: (change: WorkbookChange) => void): () => void {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  private tell(change: WorkbookChange): void {
    for (const watcher of this.watchers) watcher(change)
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

/** The id that Excel gives the sheet with this number in a file that keeps none with it. */
function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`
}

function newGuid(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`
}
