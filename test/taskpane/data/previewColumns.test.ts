import { detectLayout } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import { cellText } from '../../../src/taskpane/data/cellText'
import { firstCells } from '../../../src/taskpane/data/firstCells'
import { layoutRemarks } from '../../../src/taskpane/data/layoutRemarks'
import { periodsText } from '../../../src/taskpane/data/periodsText'
import { mainColumnsFirst, previewColumns } from '../../../src/taskpane/data/previewColumns'
import { rolesText } from '../../../src/taskpane/data/rolesText'

/** A selection that begins at C4, with a title above the headings. */
const TITLED = {
  firstRow: 3,
  firstColumn: 2,
  values: [
    ['Продажи за 2024', '', ''],
    ['Контрагент', 'Дата', 'Сумма'],
    ['Ромашка', 45292, 1000.5],
    ['Василёк', 45293, 2000],
  ],
  numberFormats: [
    ['General', 'General', 'General'],
    ['General', 'General', 'General'],
    ['General', 'dd.mm.yyyy', '0.00'],
    ['General', 'dd.mm.yyyy', '0.00'],
  ],
}
const LAYOUT = detectLayout({ ...TITLED, sheet: 'S', rowCount: 4, columnCount: 3 }, {})
const RUSSIAN = createWording('ru')
const ENGLISH = createWording('en')

test('each column stands under its letter, with its role and the rows beneath the headings', () => {
  const columns = previewColumns(LAYOUT.columns, TITLED, LAYOUT)
  expect(columns.map(({ letter, heading, role }) => [letter, heading, role])).toEqual([
    ['C', 'Контрагент', 'customer'],
    ['D', 'Дата', 'date'],
    ['E', 'Сумма', 'amount'],
  ])
  expect(columns.map(({ samples }) => samples.map(({ cell }) => cell))).toEqual([
    ['Ромашка', 'Василёк'],
    [45292, 45293],
    [1000.5, 2000],
  ])
})

test('a selection that was not understood is shown from its top', () => {
  const [first] = previewColumns(LAYOUT.columns, TITLED, null)
  expect(first?.samples.map(({ cell }) => cell)).toEqual(['Продажи за 2024', 'Контрагент', 'Ромашка', 'Василёк'])
})

test('cells are shown as people read them', () => {
  expect(cellText(RUSSIAN, 45292, 'dd.mm.yyyy')).toBe('01.01.2024')
  expect(cellText(ENGLISH, 1234.5, '0.00')).toBe('1,234.50')
  expect(cellText(ENGLISH, 7, 'General')).toBe('7')
  expect(cellText(ENGLISH, null, 'General')).toBe('')
  expect(cellText(ENGLISH, '00123', '@')).toBe('00123')
})

test('the roles that the figures come from are said in words', () => {
  expect(rolesText(RUSSIAN, LAYOUT.columns)).toContain('клиент – «Контрагент», сумма – «Сумма», дата – «Дата»')
  const priced = [
    { column: 0, heading: 'Client', role: 'customer' as const },
    { column: 1, heading: 'Qty', role: 'quantity' as const },
    { column: 2, heading: 'Price', role: 'price' as const },
  ]
  expect(rolesText(ENGLISH, priced)).toContain('customer – “Client”, quantity – “Qty”, price – “Price”')
  const withAmount = [...priced, { column: 3, heading: 'Sum', role: 'amount' as const }]
  expect(rolesText(ENGLISH, withAmount)).not.toContain('Qty')
})

test('the columns that the figures come from stand at the front, all others as on the sheet', () => {
  const columns = (['date', 'order', 'customer', null, 'price', 'quantity', 'amount'] as const).map((role, column) => ({
    ...{ column, heading: '', role },
  }))
  expect(mainColumnsFirst(columns).map(({ role }) => role)).toEqual([
    ...['customer', 'amount', 'date'],
    ...['order', null, 'price', 'quantity'],
  ])
  const priced = columns.filter(({ role }) => role !== 'amount')
  expect(mainColumnsFirst(priced).map(({ role }) => role)).toEqual([
    ...['customer', 'quantity', 'price', 'date'],
    ...['order', null],
  ])
})

test('how the selection was understood is told without its sheet, which is told above, and each thing once', () => {
  const known = { code: 'roleByContent' } as const
  const notes = [
    { ...known, role: 'customer' as const, heading: 'К' },
    { code: 'noDateColumn' as const },
    { ...known, role: 'amount' as const, heading: 'Х' },
  ]
  expect(layoutRemarks(RUSSIAN, { ...LAYOUT, notes })).toEqual([
    'Определено не по заголовку, а по содержанию: «К», «Х».',
    'Столбца с датой нет.',
  ])
  const [remark] = layoutRemarks(ENGLISH, { ...LAYOUT, notes, headerRowCount: 0 })
  expect(remark).toBe('There are no headings: the columns were recognised by their content.')
})

test('columns of periods are told from others and counted', () => {
  const values = [
    ['Клиент', 'янв 2024', 'фев 2024', 'мар 2024'],
    ['Ромашка', 10, 20, 30],
  ]
  const rows = { firstRow: 0, firstColumn: 0, values, numberFormats: [] }
  const layout = detectLayout({ ...rows, sheet: 'S', rowCount: 2, columnCount: 4 }, {})
  expect(previewColumns(layout.columns, rows, layout).map(({ period }) => period)).toEqual([false, true, true, true])
  expect(periodsText(RUSSIAN, layout)).toBe('3 столбца с периодами: 01.01.2024 – 31.03.2024')
  expect(periodsText(RUSSIAN, LAYOUT)).toBeNull()
})

test('the first cells of a reason are named as on the sheet', () => {
  const located = [11, 39, 40, 41].map((row) => ({ sheet: 'S', row, column: 6, value: '' }))
  expect(firstCells(located)).toBe('G12, G40, G41 …')
  expect(firstCells(located.slice(0, 1))).toBe('G12')
})
