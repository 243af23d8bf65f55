import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/Area'
import { CellError, type CellValue } from '../../workbook/CellValue'
import type { Sheet } from '../../workbook/Sheet'
import { unescaped } from './elements'
import type { TagHandler } from './PackageReader'
import { readSheetElement } from './readSheetElement'
import type { RulesReader } from './RulesReader'
import { shiftFormula } from './shiftFormula'
import { StyleCollector } from './StyleCollector'

const DAY = 86_400_000
/** 1899-12-30, from which serial numbers count. */
const FIRST_DAY = Date.UTC(1899, 11, 30)

/** Fills a sheet from the tags of its part. */
export class SheetReader implements TagHandler {
  private row = -1
  private column = -1
  private type = ''
  private valueText = ''
  private formulaText: string | null = null
  private shared: string | null = null
  private collecting: 'value' | 'formula' | 'other' | null = null
  private otherText = ''
  /** The id that the file keeps with the sheet. */
  uid: string | null = null
  /** Properties of the sheet, each in a part of its own that this relationship leads to. */
  readonly customProperties: { name: string; relationship: string }[] = []
  private readonly masters = new Map<string, { row: number; column: number; formula: string }>()
  private readonly styles: StyleCollector

  constructor(
    private readonly sheet: Sheet,
    private readonly texts: readonly string[],
    styleIds: readonly number[],
    private readonly rules: RulesReader,
  ) {
    this.styles = new StyleCollector(sheet, styleIds)
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'c':
        this.openCell(attributes)
        return
      case 'v':
      case 't':
        this.collecting = 'value'
        return
      case 'f':
        this.collecting = 'formula'
        // A data table has no formula of its own.
        this.formulaText = attributes.t === 'dataTable' ? null : ''
        this.shared = attributes.t === 'shared' ? (attributes.si ?? null) : null
        return
      case 'row':
        this.openRow(attributes)
        return
      case 'rPh':
        this.collecting = null
        return
      case 'col':
        this.styles.addColumns(attributes)
        return
      case 'worksheet':
        this.uid = attributes['xr:uid'] ?? null
        return
      case 'customPr':
        this.customProperties.push({ name: attributes.name ?? '', relationship: attributes['r:id'] ?? '' })
        return
      default:
        this.collecting = 'other'
        this.otherText = ''
        readSheetElement(this.sheet, name, attributes)
        this.rules.open(name, attributes)
    }
  }

  text(text: string): void {
    if (this.collecting === 'value') this.valueText += text
    else if (this.collecting === 'formula' && this.formulaText !== null) this.formulaText += text
    else if (this.collecting === 'other') {
      this.otherText += text
      this.rules.text(text)
    }
  }

  close(name: string): void {
    if (name === 'c') this.closeCell()
    else if (name === 'worksheet') this.styles.apply()
    else if (name === 'oddHeader' || name === 'oddFooter') readHeaderFooter(this.sheet, name, this.otherText)
    if (name !== 'c' && name !== 'row') this.rules.close(name)
    this.collecting = null
  }

  private openRow({ r, ht, customHeight, hidden }: Readonly<Record<string, string>>): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1
    this.column = -1
    if (ht !== undefined && customHeight === '1') this.sheet.rowHeights.set(this.row, Number(ht))
    if (hidden === '1' || hidden === 'true') this.sheet.hiddenRows.add(this.row)
  }

  private openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r)
    const isOnSheet = this.row >= 0 && this.row < SHEET_ROWS && this.column >= 0 && this.column < SHEET_COLUMNS
    if (!isOnSheet) throw new Error(`The sheet ${this.sheet.name} has a cell beyond its end`)
    this.type = t
    this.valueText = ''
    this.formulaText = null
    this.shared = null
    this.styles.addCell(this.row, this.column, Number(s))
  }

  private closeCell(): void {
    const value = this.value()
    const formula = this.formula()
    if (formula !== null) this.sheet.cells.setFormula(this.row, this.column, `=${formula}`, value)
    else if (value !== null && value !== '') this.sheet.cells.setValue(this.row, this.column, value)
  }

  private value(): CellValue {
    const text = this.valueText
    if (this.type === 's') return this.texts[Number(text)] ?? null
    if (this.type === 'str' || this.type === 'inlineStr') return unescaped(text)
    if (text === '') return null
    if (this.type === 'b') return text === '1' || text === 'true'
    if (this.type === 'e') return CellError.of(text) ?? text
    if (this.type === 'd') return (Date.parse(`${text.replace(/Z$/, '')}Z`) - FIRST_DAY) / DAY
    const number = Number(text)
    return Number.isNaN(number) ? text : number
  }

  /** Without the "="; null when the cell has none. */
  private formula(): string | null {
    const { row, column, shared } = this
    const own = this.formulaText === null ? null : unescaped(this.formulaText)
    if (shared === null) return own === '' ? null : own
    if (own !== null && own !== '') {
      this.masters.set(shared, { row, column, formula: own })
      return own
    }
    const master = this.masters.get(shared)
    return master ? shiftFormula(master.formula, row - master.row, column - master.column) : null
  }
}

/** The column of "AB12", counted from 0. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at)
    if (code < 65) break
    column = column * 26 + code - 64
  }
  return column - 1
}

function readHeaderFooter(sheet: Sheet, name: 'oddHeader' | 'oddFooter', text: string): void {
  const parts = sheet.pageLayout.headersFooters
  const end = name === 'oddHeader' ? 'Header' : 'Footer'
  for (const [, place = 'C', content = ''] of text.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const side = place === 'L' ? 'left' : place === 'R' ? 'right' : 'center'
    parts[`${side}${end}`] = content
  }
}
