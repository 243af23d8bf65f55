import type { CellStyle } from '../../../src/embedded/workbook/CellStyle'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import {
  analysedBeforeEach,
  columnOf,
  insertColumn,
  refresh,
  SALES,
  type Sales,
  sheetNamed,
  tableNamed,
  writeSales,
} from './salesWorkbook'

const TABLE = 'AbcXyzCustomers'
const AFTER_OURS = 18
const DAY = 45_750
/** Lotos overtakes everybody, Orion is gone, Vega and Tiny are new. */
const OTHER: Sales = [
  ...SALES.filter(([name]) => name !== 'Orion' && name !== 'Lotos'),
  ['Lotos', [9000]],
  ['Vega', [700]],
  ['Tiny', [1]],
]

let workbook: Workbook
analysedBeforeEach((opened) => {
  workbook = opened
  insertColumn(workbook, TABLE, AFTER_OURS, 'Next call', { Romashka: DAY, Lotos: DAY + 1 })
})

/** The user formats the cell beside a customer. */
function dress(customer: string, look: Partial<CellStyle>): void {
  const { sheet, table } = tableNamed(workbook, TABLE)
  const row = table.area.row + 1 + columnOf(workbook, TABLE, 'Customer').indexOf(customer)
  sheet.changeStyle({ row, column: table.area.column + AFTER_OURS, rowCount: 1, columnCount: 1 }, look)
}

/** What of the looks beside the customers is of interest, by customer. */
function looks<Key extends keyof CellStyle>(key: Key): Record<string, CellStyle[Key]> {
  const { sheet, table } = tableNamed(workbook, TABLE)
  return Object.fromEntries(
    columnOf(workbook, TABLE, 'Customer').map((customer, i): [string, CellStyle[Key]] => [
      String(customer),
      sheet.style(table.area.row + 1 + i, table.area.column + AFTER_OURS)[key],
    ]),
  )
}

async function refreshWith(sales: Sales): Promise<void> {
  writeSales(sheetNamed(workbook, 'Sales'), sales)
  await refresh()
}

test('a date beside a customer is still shown as a date when the customer has moved', async () => {
  dress('Romashka', { numberFormat: 'dd.mm.yyyy' })
  dress('Lotos', { numberFormat: 'dd.mm.yyyy' })
  await refreshWith(OTHER)
  expect(columnOf(workbook, TABLE, 'Customer')).toEqual(['Lotos', 'Romashka', '=1+1', 'Vega', '00123', 'Tiny'])
  expect(columnOf(workbook, TABLE, 'Next call')).toEqual([DAY + 1, DAY, null, null, null, null])
  expect(looks('numberFormat')).toEqual({
    Lotos: 'dd.mm.yyyy',
    Romashka: 'dd.mm.yyyy',
    '=1+1': 'General',
    Vega: 'General',
    '00123': 'General',
    Tiny: 'General',
  })
})

test('marks by colour and font go with their customers, with or without a text beside them', async () => {
  dress('Lotos', { fill: '#FFFF00', bold: true, fontColor: '#C00000' })
  dress('00123', { fill: '#00B050', strikethrough: true, horizontalAlignment: 'Center' })
  await refreshWith(OTHER)
  const none = { Romashka: null, '=1+1': null, Vega: null, Tiny: null }
  expect(looks('fill')).toEqual({ ...none, Lotos: '#FFFF00', '00123': '#00B050' })
  expect(looks('bold')).toMatchObject({ Lotos: true, '00123': false, Romashka: false })
  expect(looks('fontColor')).toMatchObject({ Lotos: '#C00000', '00123': '#000000' })
  expect(looks('strikethrough')).toMatchObject({ Lotos: false, '00123': true })
  expect(looks('horizontalAlignment')).toMatchObject({ Lotos: 'General', '00123': 'Center' })
})

test('a new customer gets the look that most have', async () => {
  for (const [name] of SALES) if (name !== 'Orion') dress(name, { italic: true })
  await refreshWith(OTHER)
  expect(looks('italic')).toMatchObject({ Vega: true, Tiny: true, Lotos: true })
})

test('where nobody changes places, every cell keeps all of its look', async () => {
  const border = { style: 'Continuous', weight: 'Thick', color: '#000000' } as const
  dress('Romashka', { fill: '#FFFF00', borderBottom: border })
  await refreshWith(SALES.map(([name, amounts]) => [name, amounts.map((amount) => 2 * amount)]))
  expect(looks('borderBottom')).toMatchObject({ Romashka: border, Lotos: null })
  expect(looks('fill')).toMatchObject({ Romashka: '#FFFF00', Lotos: null })
})

test('a column all of one look is left alone', async () => {
  const border = { style: 'Dash', weight: 'Thin', color: '#000000' } as const
  for (const [name] of SALES) dress(name, { numberFormat: 'dd.mm.yyyy', borderLeft: border })
  await refreshWith(OTHER)
  expect(new Set(Object.values(looks('numberFormat')))).toEqual(new Set(['dd.mm.yyyy']))
  expect(looks('borderLeft')).toMatchObject({ Lotos: border, Romashka: border })
})

test("the user's conditional formats stay: then colours given by hand stay in their rows", async () => {
  const { sheet, table } = tableNamed(workbook, TABLE)
  const column = table.area.column + AFTER_OURS
  const area = { row: table.area.row + 1, column, rowCount: 5, columnCount: 1 }
  await Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(area.row, column, 5, 1)
    const { cellValue } = body.conditionalFormats.add('CellValue')
    cellValue.format.fill.color = '#FF0000'
    cellValue.rule = { formula1: '=45750', operator: 'GreaterThan' }
    await context.sync()
  })
  dress('Romashka', { fill: '#FFFF00' })
  await refreshWith(OTHER)
  expect(looks('fill')).toMatchObject({ Lotos: '#FFFF00', Romashka: null })
  const rules = sheet.conditionalFormats.filter(({ areas }) => areas.some((each) => each.column === column))
  expect(rules.map(({ areas }) => areas[0])).toEqual([area])
})
