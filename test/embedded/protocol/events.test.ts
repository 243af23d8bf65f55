import type { OfficeHost } from '../../../src/embedded/protocol/openOfficeHost'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { openEmptyHost } from './excelHost'

let host: OfficeHost
let workbook: Workbook
let first: Sheet
let second: Sheet

beforeAll(async () => {
  ;({ host, workbook } = await openEmptyHost())
  first = workbook.activeSheet
  second = workbook.addSheet('Sheet2')
})

afterAll(() => {
  host.close()
})

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount })
const sheets = (context: Excel.RequestContext) => context.workbook.worksheets

/** Long enough for every event that is under way. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 30))

/** What the handlers are told while `happen` runs and shortly after; they are removed again then. */
async function toldDuring(
  add: (context: Excel.RequestContext, tell: (event: unknown) => Promise<void>) => { remove(): void },
  happen: () => unknown,
): Promise<unknown[]> {
  const told: unknown[] = []
  const context = new host.Excel.RequestContext()
  const handler = add(context, (event) => {
    told.push(event)
    return Promise.resolve()
  })
  await context.sync()
  await happen()
  await settle()
  handler.remove()
  await context.sync()
  return told
}

test('a selection on any sheet is told with its sheet and address', async () => {
  const told = await toldDuring(
    (context, tell) => sheets(context).onSelectionChanged.add(tell),
    () => {
      workbook.select(second, [area(1, 1, 3, 2)])
      workbook.select(first, [area(0, 0), area(4, 0, 2)])
    },
  )
  expect(told).toMatchObject([
    { type: 'WorksheetSelectionChanged', worksheetId: second.id, address: 'B2:C4' },
    { worksheetId: first.id, address: 'A1,A5:A6' },
  ])
})

test('a handler of one sheet hears nothing of the others', async () => {
  const told = await toldDuring(
    (context, tell) => {
      const sheet = sheets(context).getItem(second.id)
      return sheet.load('id').onSelectionChanged.add(tell)
    },
    () => {
      workbook.select(first, [area(7, 7)])
      workbook.select(second, [area(8, 8)])
    },
  )
  expect(told).toMatchObject([{ worksheetId: second.id, address: 'I9' }])
})

test('activating another sheet is told once, by whomever it is activated', async () => {
  workbook.activate(second)
  const told = await toldDuring(
    (context, tell) => sheets(context).onActivated.add(tell),
    async () => {
      await host.Excel.run(async (context) => {
        sheets(context).getItem('Sheet1').activate()
        await context.sync()
      })
      workbook.activate(first)
    },
  )
  expect(told).toMatchObject([{ type: 'WorksheetActivated', worksheetId: first.id }])
})

test('changed cells are told, the add-in’s own changes too, but no change of looks', async () => {
  const told = await toldDuring(
    (context, tell) => sheets(context).onChanged.add(tell),
    () =>
      host.Excel.run(async (context) => {
        const sheet = sheets(context).getItem('Sheet1')
        sheet.getRange('B2:C3').values = [
          [1, 2],
          [3, 4],
        ]
        sheet.getRange('B2:C3').format.font.bold = true
        sheet.getRange('C3').clear('Contents')
        await context.sync()
      }),
  )
  expect(told).toMatchObject([
    { type: 'WorksheetChanged', worksheetId: first.id, address: 'B2:C3', changeType: 'RangeEdited' },
    { address: 'C3' },
  ])
})

test('the workbook’s own selection handler is told that there is another selection', async () => {
  const told = await toldDuring(
    (context, tell) => context.workbook.onSelectionChanged.add(tell),
    () => {
      workbook.select(first, [area(2, 2)])
    },
  )
  expect(told).toHaveLength(1)
})

test('handlers of the common API are told of the selection until they are removed', async () => {
  let told = 0
  const { document, EventType } = { document: host.Office.context.document, EventType: host.Office.EventType }
  const count = () => {
    told += 1
  }
  await new Promise((added) => {
    document.addHandlerAsync(EventType.DocumentSelectionChanged, count, added)
  })
  workbook.select(first, [area(3, 3)])
  await settle()
  await new Promise<unknown>((removed) => {
    document.removeHandlerAsync(EventType.DocumentSelectionChanged, { handler: count }, removed)
  })
  workbook.select(first, [area(4, 4)])
  await settle()
  expect(told).toBe(1)
})

test('an event follows the answer to the request that has caused it', async () => {
  const order: string[] = []
  await toldDuring(
    (context, tell) =>
      sheets(context).onSelectionChanged.add(async (event) => {
        order.push('event')
        await tell(event)
      }),
    () =>
      host.Excel.run(async (context) => {
        sheets(context).getItem('Sheet2').getRange('A5').select()
        await context.sync()
        order.push('answer')
      }),
  )
  expect(order).toStrictEqual(['answer', 'event'])
})

describe('commands of the ribbon', () => {
  test('run the associated function and end when it says so', async () => {
    const steps: string[] = []
    host.Office.actions.associate('refreshResults', (event: Office.AddinCommands.Event) => {
      steps.push(event.source.id)
      setTimeout(() => {
        steps.push('completed')
        event.completed()
      }, 10)
    })
    await host.endPoint.runCommand('refreshResults')
    expect(steps).toStrictEqual(['refreshResults', 'completed'])
  })

  test('without a function fail', async () => {
    await expect(host.endPoint.runCommand('nothingOfTheKind')).rejects.toThrow('status')
  })
})

test('the pane is hidden and shown, and the add-in hears of it', async () => {
  const modes: string[] = []
  const stop = await host.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode))
  await host.Office.addin.hide()
  await host.Office.addin.showAsTaskpane()
  await settle()
  await stop()
  expect(modes).toStrictEqual(['Hidden', 'Taskpane'])
})

describe('a host that refuses', () => {
  const codeOf = (batch: (context: Excel.RequestContext) => void) =>
    host.Excel.run(async (context) => {
      batch(context)
      await context.sync()
    }).then(
      () => 'none',
      (error: unknown) => (error instanceof host.OfficeExtension.Error ? error.code : String(error)),
    )

  test('everything while a cell is being edited', async () => {
    host.endPoint.cellBeingEdited = true
    const code = await codeOf((context) => context.workbook.load('name'))
    host.endPoint.cellBeingEdited = false
    expect(code).toBe('InvalidOperationInCellEditMode')
  })

  test('changes of a workbook that is open for viewing, but not a look at it', async () => {
    workbook.readOnly = true
    const write = await codeOf((context) => {
      sheets(context).getItem('Sheet1').getRange('A1').values = [['x']]
    })
    const add = await codeOf((context) => sheets(context).add('Another'))
    const read = await codeOf((context) => sheets(context).getItem('Sheet1').getRange('A1').load('values'))
    workbook.readOnly = false
    expect([write, add, read]).toStrictEqual(['AccessDenied', 'AccessDenied', 'none'])
    expect(workbook.sheets).toHaveLength(2)
  })
})
