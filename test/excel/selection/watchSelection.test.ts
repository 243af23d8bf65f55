import { Workbook } from '../../../src/embedded/workbook/Workbook'
import { watchSelection } from '../../../src/excel/selection/watchSelection'
import { type OfficeUnderTest, openOffice } from '../openOffice'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

const soon = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 50)
  })

test('other cells, another sheet: each is told, until the watching ends', async () => {
  const workbook = new Workbook()
  const first = workbook.addSheet('First')
  const second = workbook.addSheet('Second')
  office = await openOffice(workbook)
  let calls = 0
  const end = await watchSelection(() => {
    calls += 1
  })
  const callsOf = async (action: () => void): Promise<number> => {
    calls = 0
    action()
    await soon()
    return calls
  }
  const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 }
  expect(
    await callsOf(() => {
      workbook.select(first, [cell])
    }),
  ).toBeGreaterThan(0)
  expect(
    await callsOf(() => {
      workbook.activate(second)
    }),
  ).toBeGreaterThan(0)
  await end()
  expect(
    await callsOf(() => {
      workbook.select(first, [cell])
    }),
  ).toBe(0)
})
