import { columnLetters } from '../workbook/address'
import { intersection } from '../workbook/Area'
import { formattedText } from '../workbook/formattedText'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'

const ROWS = 60
const COLUMNS = 26

/** The top left cells of the active sheet, to look at and to select; a click selects a cell, with Shift up to it. */
export class SheetView {
  private anchor = { row: 0, column: 0 }
  private shown: Sheet | null = null

  constructor(
    private readonly workbook: Workbook,
    private readonly element: HTMLElement,
  ) {
    element.addEventListener('click', (event) => {
      this.select(event)
    })
  }

  show(): void {
    const table = document.createElement('table')
    const { columnCount } = this.workbook.activeSheet.cells
    const columns = Array.from({ length: Math.min(COLUMNS, Math.max(columnCount, 1)) }, (_, column) => column)
    const head = table.createTHead().insertRow()
    head.append(document.createElement('td'), ...columns.map((column) => heading(columnLetters(column))))
    const body = table.createTBody()
    for (let row = 0; row < ROWS; row++) {
      if (this.workbook.activeSheet.hiddenRows.has(row)) continue
      const line = body.insertRow()
      line.append(heading(String(row + 1)))
      for (const column of columns) this.showCell(line.insertCell(), row, column)
    }
    this.element.replaceChildren(table)
    if (this.shown !== this.workbook.activeSheet) this.element.scrollTo(0, 0)
    this.shown = this.workbook.activeSheet
  }

  private showCell(cell: HTMLTableCellElement, row: number, column: number): void {
    const { activeSheet: sheet, date1904, selection } = this.workbook
    const value = sheet.cells.value(row, column)
    cell.textContent = formattedText(value, sheet.style(row, column).numberFormat, date1904)
    if (typeof value === 'number') cell.style.textAlign = 'right'
    Object.assign(cell.dataset, { row, column })
    const one = { row, column, rowCount: 1, columnCount: 1 }
    if (selection.some((area) => intersection(area, one))) cell.className = 'selected'
  }

  private select({ target, shiftKey }: MouseEvent): void {
    if (!(target instanceof HTMLTableCellElement) || target.dataset['row'] === undefined) return
    const to = { row: Number(target.dataset['row']), column: Number(target.dataset['column']) }
    if (!shiftKey) this.anchor = to
    const row = Math.min(this.anchor.row, to.row)
    const column = Math.min(this.anchor.column, to.column)
    const rowCount = Math.abs(this.anchor.row - to.row) + 1
    const columnCount = Math.abs(this.anchor.column - to.column) + 1
    this.workbook.select(this.workbook.activeSheet, [{ row, column, rowCount, columnCount }])
  }
}

function heading(text: string): HTMLTableCellElement {
  const cell = document.createElement('th')
  cell.textContent = text
  return cell
}
