import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { SOURCE_SHEET } from './faults'

const CUSTOMERS: [string, number, number[]][] = [
  ['Romashka', 900, [1, 2, 3, 4, 5, 6]],
  ['=1+1', 500, [1, 2, 3, 5, 6]],
  ['00123', 200, [1, 3, 5]],
  ['Orion', 90, [2, 6]],
  ['Lotos', 30, [4]],
]
const JANUARY_2024 = 45_292

/** A workbook as people have it: sales, formulas, names, formats, merges, rules and a sheet of notes. */
export function userWorkbook(): Workbook {
  const workbook = new Workbook()
  const sales = workbook.addSheet(SOURCE_SHEET)
  ;['Date', 'Customer', 'Amount'].forEach((heading, column) => {
    sales.cells.setValue(0, column, heading)
  })
  let row = 1
  for (const [customer, amount, months] of CUSTOMERS) {
    for (const month of months) {
      sales.cells.setValue(row, 0, JANUARY_2024 + month * 29)
      sales.cells.setValue(row, 1, customer)
      sales.cells.setValue(row, 2, amount + month)
      row += 1
    }
  }
  sales.changeStyle({ row: 1, column: 0, rowCount: row - 1, columnCount: 1 }, { numberFormat: 'dd.mm.yyyy' })
  sales.changeStyle({ row: 1, column: 1, rowCount: row - 1, columnCount: 1 }, { numberFormat: '@' })
  sales.changeStyle({ row: 0, column: 0, rowCount: 1, columnCount: 3 }, { bold: true, fill: '#DDEBF7' })
  sales.columnWidths.set(1, 120)
  sales.conditionalFormats.push({
    id: workbook.newObjectId(),
    areas: [{ row: 1, column: 2, rowCount: row - 1, columnCount: 1 }],
    rule: { kind: 'Custom', formula: '=$C2>800' },
    kind: 'Custom',
    look: { fill: '#FFFF00' },
    stopIfTrue: false,
  })

  const notes = workbook.addSheet('Notes')
  notes.cells.setValue(0, 0, 'My notes')
  notes.cells.setFormula(1, 1, '=SUM(Sales!$C$2:$C$18)', 5000)
  notes.merges.push({ row: 0, column: 0, rowCount: 1, columnCount: 3 })
  notes.customProperties.set('theirs', 'x')
  workbook.names.push({ name: 'Budget', formula: '=Notes!$B$2', comment: 'kept', visible: true })
  return workbook
}

/** The user looks at the results of an analysis from his own sheet, in every way that Excel has. */
export function referToResults(workbook: Workbook): void {
  const notes = workbook.sheetNamed('Notes')
  notes?.cells.setFormula(3, 1, '=Summary!A2', 0)
  notes?.cells.setFormula(4, 1, '=VLOOKUP("Orion",Customers!$A:$F,2,FALSE)', 0)
  notes?.cells.setFormula(5, 1, '=SUM(Customers[Revenue])', 0)
  workbook.names.push({ name: 'Best', formula: '=Customers!$A$5', comment: '', visible: true })
}
