import { Workbook as ForeignWorkbook } from '@cj-tech-master/excelts'
import { installChartSupport } from '@cj-tech-master/excelts/chart'

installChartSupport()

/** A picture. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** A person's workbook by another program: a table of sales, and on a second sheet what our model does not hold. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  const workbook = new ForeignWorkbook()
  const sales = workbook.addWorksheet('Sales')
  const customers = ['Alpha', 'Beta', 'Gamma & Co']
  const rows = Array.from({ length: 24 }, (_, at) => [
    customers[at % 3] ?? '',
    new Date(Date.UTC(2024, at % 12, 5)),
    100 * ((at % 3) + 1) + at,
  ])
  const table = sales.addTable({
    name: 'Orders',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Customer' }, { name: 'Date' }, { name: 'Amount' }],
    rows,
  })
  const notes = workbook.addWorksheet('Notes')
  notes.getCell('A1').value = { richText: [{ text: 'rich', font: { bold: true } }, { text: ' text' }] }
  notes.getCell('A2').value = { text: 'link', hyperlink: 'https://example.org/' }
  notes.getCell('A3').note = 'A comment'
  notes.getCell('A4').value = { formula: 'SUM(Sales!C2:C25)', result: 5076 }
  notes.getCell('A5').style = { font: { name: 'Arial', size: 14 }, numFmt: '0.000' }
  notes.addConditionalFormatting({
    ref: 'B1:B9',
    rules: [{ type: 'dataBar', priority: 1, cfvo: [{ type: 'min' }, { type: 'max' }], color: { argb: 'FF00AA00' } }],
  })
  notes.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'D2:E4')
  workbook.definedNames.add('Notes!$A$4', 'Total')
  workbook.addWorksheet('Pivot').addPivotTable({ sourceTable: table, rows: ['Customer'], values: ['Amount'] })
  return workbook.xlsx.writeBuffer()
}
