import type { OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openEmptyHost, refusal } from './excelHost'

let host: OfficeHost
let workbook: Workbook

beforeAll(async () => {
  ;({ host, workbook } = await openEmptyHost())
  workbook.addSheet('Taken')
  const locked = workbook.addSheet('Locked')
  locked.protection = { password: 'x', allowed: {} }
})

afterAll(() => {
  host.close()
})

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1')
const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Locked')

const REFUSED: [string, string, (context: Excel.RequestContext) => void][] = [
  ['a sheet that is not there', 'ItemNotFound', (context) => { context.workbook.worksheets.getItem('Nope').activate(); }],
  ['a sheet name taken in other capitals', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('TAKEN')],
  ['a sheet name of 32 letters', 'InvalidArgument', (context) => context.workbook.worksheets.add('x'.repeat(32))],
  ['a sheet name with a bracket', 'InvalidArgument', (context) => context.workbook.worksheets.add('a[1]')],
  ['a sheet name ending with an apostrophe', 'InvalidArgument', (context) => context.workbook.worksheets.add("a'")],
  ['a sheet called History', 'InvalidArgument', (context) => context.workbook.worksheets.add('History')],
  ['an address that is none', 'InvalidArgument', (context) => { sheet(context).getRange('A0').clear(); }],
  ['rows beyond the sheet', 'InvalidArgument', (context) => { sheet(context).getRangeByIndexes(1048570, 0, 10, 1).clear(); }],
  [
    'values of another shape',
    'InvalidArgument',
    (context) => {
      sheet(context).getRange('A1:B2').values = [[1, 2]]
    },
  ],
  [
    'values for a whole column',
    'InvalidArgument',
    (context) => {
      sheet(context).getRange('A:A').values = 1 as unknown as number[][]
    },
  ],
  [
    'a colour that is none',
    'InvalidArgument',
    (context) => {
      sheet(context).getRange('A1').format.fill.color = 'reddish'
    },
  ],
  [
    'an unknown alignment',
    'InvalidArgument',
    (context) => {
      sheet(context).getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'
    },
  ],
  ['a text longer than a cell', 'InvalidArgument', (context) => {
    sheet(context).getRange('A1').values = [['x'.repeat(32768)]]
  }],
  ['a row higher than 409.5 points', 'InvalidArgument', (context) => {
    sheet(context).getRange('A1').format.rowHeight = 410
  }],
  ['a table style that is none', 'InvalidArgument', (context) => {
    sheet(context).tables.add('V1:W3', true).style = 'TableStyleMedium29'
  }],
  ['a chart that is not there', 'ItemNotFound', (context) => { sheet(context).charts.getItem('Nope').delete(); }],
  ['a table that is not there', 'ItemNotFound', (context) => { context.workbook.tables.getItem('Nope').delete(); }],
  ['a table over a table', 'InvalidOperation', (context) => {
    sheet(context).tables.add('K1:L3', true)
    sheet(context).tables.add('L3:M5', true)
  }],
  ['a table name with a space', 'InvalidArgument', (context) => {
    sheet(context).tables.add('P1:Q3', true).name = 'my table'
  }],
  ['a table name like a cell', 'InvalidArgument', (context) => {
    sheet(context).tables.add('S1:T3', true).name = 'AB12'
  }],
  ['a name taken', 'ItemAlreadyExists', (context) => {
    context.workbook.names.add('Once', '=1')
    context.workbook.names.add('ONCE', '=2')
  }],
  ['values on a protected sheet', 'AccessDenied', (context) => {
    locked(context).getRange('A1').values = [[1]]
  }],
  ['formats on a protected sheet', 'AccessDenied', (context) => {
    locked(context).getRange('A1').format.font.bold = true
  }],
  ['a table on a protected sheet', 'AccessDenied', (context) => locked(context).tables.add('A1:B2', true)],
  ['a wrong password', 'AccessDenied', (context) => {
    locked(context).protection.unprotect('y')
  }],
  ['the secondary axis of a chart without one', 'ItemNotFound', (context) => {
    const on = sheet(context)
    on.charts.add('Line', on.getRange('A1:B3'), 'Columns').axes.getItem('Value', 'Secondary').minimum = 0
  }],
] // prettier-ignore

test.each(REFUSED)('refused: %s → %s', async (_, code, batch) => {
  expect(await refusal(host, batch)).toBe(code)
})

test('unlocked cells of a protected sheet can be written', async () => {
  workbook.sheetNamed('Locked')?.changeStyle({ row: 4, column: 0, rowCount: 1, columnCount: 2 }, { locked: false })
  const batch = (context: Excel.RequestContext) => {
    locked(context).getRange('A5:B5').values = [[1, 2]]
  }
  expect(await refusal(host, batch)).toBe('none')
})

test('a protected workbook takes no new sheet', async () => {
  workbook.protected = true
  const code = await refusal(host, (context) => context.workbook.worksheets.add('New'))
  workbook.protected = false
  expect(code).toBe('AccessDenied')
})

test('what comes before the failing action stays done, what comes after does not happen', async () => {
  await refusal(host, (context) => {
    sheet(context).getRange('Z1').values = [['before']]
    context.workbook.worksheets.getItem('Nope').activate()
    sheet(context).getRange('Z2').values = [['after']]
  })
  const { cells } = workbook.activeSheet
  expect([cells.value(0, 25), cells.value(1, 25)]).toStrictEqual(['before', null])
})

test.each<[string, (context: Excel.RequestContext) => void]>([
  ['Worksheet.Copy', (context) => void sheet(context).copy()],
  [
    'ChartType.Pareto',
    (context) => void sheet(context).charts.add('Pareto', sheet(context).getRange('A1:B3'), 'Columns'),
  ],
  ['ConditionalFormatType.DataBar', (context) => void sheet(context).getRange('A1').conditionalFormats.add('DataBar')],
  ['Range.Hyperlink', (context) => sheet(context).getRange('A1').load('hyperlink')],
  ['Range.RemoveDuplicates', (context) => sheet(context).getRange('A1').removeDuplicates([0], false).load('removed')],
  [
    'Workbook.PivotTables',
    (context) => {
      context.workbook.pivotTables.refreshAll()
    },
  ],
])('an unknown member fails loudly and by name: %s', async (member, batch) => {
  const error: unknown = await host.Excel.run(async (context) => {
    batch(context)
    await context.sync()
  }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(member) as string })
})

test('the client is as old as the oldest that is supported', () => {
  const supported = ['1.1', '1.13', '1.14', '1.17'].map((version) =>
    host.Office.context.requirements.isSetSupported('ExcelApi', version),
  )
  expect(supported).toStrictEqual([true, true, false, false])
  expect(host.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true)
})

describe('payloads', () => {
  const long = 'x'.repeat(1000)

  test('a request above 5 MB is refused whole', async () => {
    const code = await refusal(host, (context) => {
      sheet(context).getRange('AA1:AA6000').values = Array.from({ length: 6000 }, () => [long])
    })
    expect(code).toBe('RequestPayloadSizeLimitExceeded')
    expect(workbook.activeSheet.cells.value(0, 26)).toBeNull()
  })

  test('an answer above 5 MB is refused', async () => {
    for (let row = 0; row < 6000; row++) workbook.activeSheet.cells.setValue(row, 27, long)
    const code = await refusal(host, (context) => sheet(context).getRange('AB1:AB6000').load('values'))
    expect(code).toBe('ResponsePayloadSizeLimitExceeded')
  })

  test('Cyrillic counts two bytes a letter', async () => {
    const cyrillic = 'ж'.repeat(1000)
    const code = await refusal(host, (context) => {
      sheet(context).getRange('AC1:AC3000').values = Array.from({ length: 3000 }, () => [cyrillic])
    })
    expect(code).toBe('RequestPayloadSizeLimitExceeded')
  })
})

test('requests are counted, with their sizes', async () => {
  const before = host.requests.count
  const bytes = host.requests.bytes
  const context = new host.Excel.RequestContext()
  context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['1234567890']]
  await context.sync()
  context.workbook.load('name')
  await context.sync()
  expect(host.requests.count - before).toBe(2)
  expect(host.requests.bytes - bytes).toBeGreaterThan(300)
})

test('installed globals serve code that names them, until the host closes', async () => {
  const { host: other } = await openEmptyHost()
  other.installGlobals()
  const name = await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getItem('Sheet1')
    first.load('name')
    await context.sync()
    return first.name
  })
  other.close()
  expect([name, typeof Excel]).toStrictEqual(['Sheet1', 'undefined'])
})
