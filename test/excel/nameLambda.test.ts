import { openOfficeHost, type OfficeHost } from '../../src/embedded/protocol/openOfficeHost'
import { Workbook } from '../../src/embedded/workbook/Workbook'
import { ExcelError } from '../../src/excel/ExcelError'
import { nameLambda } from '../../src/excel/nameLambda'

let workbook: Workbook
let host: OfficeHost
beforeEach(async () => {
  workbook = new Workbook()
  workbook.addSheet('Sales')
  host = await openOfficeHost(workbook)
  host.installGlobals()
})
afterEach(() => {
  jest.restoreAllMocks()
  host.close()
})

const FORMULA =
  '=LAMBDA(customers,amounts,[dates],[options],ABCXYZ.TABLE(customers,amounts,IF(ISOMITTED(dates),"",dates),IF(ISOMITTED(options),"",options)))'

test('the workbook gets the name', async () => {
  await nameLambda()
  expect(workbook.names).toEqual([expect.objectContaining({ name: 'ABCXYZ', formula: FORMULA, visible: true })])
})

test('a name of ours from before is written anew, others stay', async () => {
  workbook.names.push(
    { name: 'abcxyz', formula: '=LAMBDA(c,a,ABCXYZ.TABLE(c,a))', comment: '', visible: true },
    { name: 'Rate', formula: '=0.2', comment: 'mine', visible: true },
  )
  await nameLambda()
  expect(workbook.names.map(({ name, formula }) => [name, formula])).toEqual([
    ['Rate', '=0.2'],
    ['ABCXYZ', FORMULA],
  ])
})

test('a name of the user’s is left alone', async () => {
  const mine = { name: 'ABCXYZ', formula: '=Sales!$A$1', comment: '', visible: true }
  workbook.names.push({ ...mine })
  await expect(nameLambda()).rejects.toEqual(new ExcelError({ code: 'nameTaken', name: 'ABCXYZ' }))
  expect(workbook.names).toEqual([mine])
})

test('so is a table of that name', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sales').getRange('A1:B2')
    range.values = [
      ['Customer', 'Amount'],
      ['Oak', 5],
    ]
    context.workbook.tables.add(range, true).name = 'ABCXYZ'
    await context.sync()
  })
  await expect(nameLambda()).rejects.toEqual(new ExcelError({ code: 'nameTaken', name: 'ABCXYZ' }))
  expect(workbook.names).toEqual([])
})

// Only an Excel of before 2024 could show what it really answers; the name must be gone again in either case.
test('an Excel that does not know LAMBDA says so and keeps no broken name', async () => {
  const { NamedItem } = Excel as unknown as { NamedItem: { prototype: Excel.NamedItem } }
  jest.spyOn(NamedItem.prototype, 'value', 'get').mockReturnValue('#NAME?')
  await expect(nameLambda()).rejects.toEqual(new ExcelError({ code: 'lambdaMissing' }))
  expect(workbook.names).toEqual([])
})
