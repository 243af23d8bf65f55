import { analyzeWorkbook, type WorkbookTask } from '../../src/analysis/analyzeWorkbook'
import { understandSheets } from '../../src/analysis/findSalesSheets'
import { DEFAULT_SETTINGS } from '../../src/analysis/Settings'
import { openSheetSource } from '../../src/excel/read/openSheetSource'
import { resultsWorkbook } from '../../src/excel/resultsWorkbook'
import { type OfficeUnderTest, openOffice } from './openOffice'
import { salesWorkbook } from './refresh/salesWorkbook'

let office: OfficeUnderTest | undefined
afterEach(() => office?.close())

type Hooks = (cancel: () => void) => Pick<WorkbookTask, 'onProgress' | 'onWriting'>

test.each<[string, Hooks]>([
  ['reading', (cancel) => ({ onProgress: cancel })],
  ['writing', (cancel) => ({ onProgress: () => undefined, onWriting: cancel })],
])('who cancels while it is %s hears the reason that was given, and the workbook is as before', async (_, hooks) => {
  const workbook = salesWorkbook()
  office = await openOffice(workbook)
  const sheets = await understandSheets([await openSheetSource({ sheet: 'Sales', address: null })], {}, false)
  const controller = new AbortController()
  const reason = new Error('enough')
  const running = analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis: { name: 'ABC-XYZ', settings: DEFAULT_SETTINGS, language: 'en', sheets },
    context: { file: null, madeAt: { day: 45_700, minutes: 0 }, toolVersion: '0.0.0' },
    signal: controller.signal,
    ...hooks(() => {
      controller.abort(reason)
    }),
  })
  await expect(running).rejects.toBe(reason)
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sales', 'Mine'])
})
