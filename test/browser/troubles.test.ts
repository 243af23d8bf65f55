import type { Browser } from 'playwright-core'
import type { ExcelProblem } from '../../src/excel/ExcelError'
import { excelProblemSentence } from '../../src/locale/excelProblemSentence'
import { contents, enterManyOrders, enterOrders, sheetNames, tableRows } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane, type PaneUnderTest } from '../support/browser/openPane'
import { analyse, goToStep, reopen, showsSelectedSheet } from '../support/browser/paneActions'

let browser: Browser
let under: PaneUnderTest
let sheetsBefore: string[]

beforeAll(async () => {
  browser = await openBrowser()
  under = await openPane(browser)
  await enterOrders(under.page, 'Orders')
  await showsSelectedSheet(under)
  sheetsBefore = await sheetNames(under.page)
})

afterEach(() => {
  expect(under.offences).toStrictEqual([])
})

afterAll(() => browser.close())

/** Waits until the pane says what is wrong, in the words that are meant for it. */
async function told(problem: ExcelProblem): Promise<void> {
  await under.pane.getByText(excelProblemSentence(under.words, problem)).first().waitFor()
}

const mainButton = () =>
  under.pane.getByRole('button', { name: under.words.t('pane.analyse'), exact: true, disabled: false })
const tryAgain = () => under.pane.getByRole('button', { name: under.words.t('pane.tryAgain') })

/** The way on: the same run, once what stood in its way is gone, makes the results; then they are removed again. */
async function succeedsAfter(remedy: () => Promise<void>): Promise<void> {
  const before = await contents(under.page, 'Orders')
  expect(await sheetNames(under.page)).toStrictEqual(sheetsBefore)
  await remedy()
  await tryAgain().click()
  await under.pane.getByRole('heading', { name: under.words.t('summary.headline') }).waitFor()
  expect((await tableRows(under.page, 'Customers')).map((row) => row['Revenue'])).toStrictEqual([7200, 2400, 400])
  expect(await contents(under.page, 'Orders')).toBe(before)
  await removeResults()
}

async function removeResults(): Promise<void> {
  const { page, pane, words } = under
  await pane.getByText(words.t('paneResults.remove'), { exact: true }).first().click()
  await pane.getByRole('button', { name: words.t('paneResults.removeYes'), exact: true }).click()
  await page.waitForFunction((count) => window.embeddedWorkbook.workbook.sheets.length === count, sheetsBefore.length)
  await page.evaluate(() => {
    window.embeddedWorkbook.select('Orders', 'B2')
  })
  await goToStep(under, 'data')
  await mainButton().waitFor()
}

test('a cell is being edited', async () => {
  await mainButton().waitFor()
  await under.page.evaluate(() => {
    window.embeddedWorkbook.endPoint.cellBeingEdited = true
  })
  await mainButton().click()
  await told({ code: 'cellBeingEdited' })
  await succeedsAfter(() =>
    under.page.evaluate(() => {
      window.embeddedWorkbook.endPoint.cellBeingEdited = false
    }),
  )
})

test('the structure of the workbook is protected', async () => {
  await under.page.evaluate(() => {
    window.embeddedWorkbook.workbook.protected = true
  })
  await mainButton().click()
  await told({ code: 'workbookProtected' })
  await succeedsAfter(() =>
    under.page.evaluate(() => {
      window.embeddedWorkbook.workbook.protected = false
    }),
  )
})

test('the workbook is open for reading only', async () => {
  await under.page.evaluate(() => {
    window.embeddedWorkbook.workbook.readOnly = true
  })
  await mainButton().click()
  await told({ code: 'accessDenied' })
  await succeedsAfter(() =>
    under.page.evaluate(() => {
      window.embeddedWorkbook.workbook.readOnly = false
    }),
  )
})

test('a result sheet is protected when it is to be refreshed', async () => {
  const { page, pane, words } = under
  await analyse(under)
  await page.evaluate(() => {
    const { workbook } = window.embeddedWorkbook
    const sheet = workbook.sheetNamed('Customers')
    if (sheet) sheet.protection = { password: null, allowed: {} }
    workbook.sheetNamed('Orders')?.cells.setValue(1, 2, 1300)
  })
  await pane.getByRole('button', { name: 'Refresh “ABC-XYZ”' }).click()
  await told({ code: 'sheetsProtected', sheets: ['Customers'] })
  expect((await tableRows(page, 'Customers'))[0]?.['Revenue']).toBe(7200)
  await page.evaluate(() => {
    const sheet = window.embeddedWorkbook.workbook.sheetNamed('Customers')
    if (sheet) sheet.protection = null
  })
  await tryAgain().click()
  await pane.getByRole('heading', { name: words.t('paneResults.changes') }).waitFor()
  expect((await tableRows(page, 'Customers'))[0]?.['Revenue']).toBe(8200)
  await page.evaluate(() => {
    window.embeddedWorkbook.workbook.sheetNamed('Orders')?.cells.setValue(1, 2, 300)
  })
  await removeResults()
})

test('a result sheet is gone when it is to be shown: no run has failed, so there is none to try again', async () => {
  const { page, pane, words } = under
  await analyse(under)
  await page.evaluate((name) => {
    const { workbook } = window.embeddedWorkbook
    const sheet = workbook.sheetNamed(name)
    if (sheet) workbook.removeSheet(sheet)
  }, words.t('sheet.pareto'))
  await pane.getByRole('button', { name: words.t('sheet.pareto'), exact: true }).click()
  await told({ code: 'resultGone' })
  expect(await tryAgain().count()).toBe(0)
  await removeResults()
})

test('the sheet with the sales is protected: reading it needs no permission', async () => {
  await under.page.evaluate(() => {
    const sheet = window.embeddedWorkbook.workbook.sheetNamed('Orders')
    if (sheet) sheet.protection = { password: 'secret', allowed: {} }
  })
  await analyse(under)
  await under.page.evaluate(() => {
    const sheet = window.embeddedWorkbook.workbook.sheetNamed('Orders')
    if (sheet) sheet.protection = null
  })
  await removeResults()
})

test('two areas are selected', async () => {
  await under.page.evaluate(() => {
    window.embeddedWorkbook.select('Orders', 'A1:A5,C1:C5')
  })
  await told({ code: 'multipleAreas' })
  await under.page.evaluate(() => {
    window.embeddedWorkbook.select('Orders', 'C4')
  })
  await mainButton().waitFor()
})

test('hidden rows are counted, and the pane says so', async () => {
  await under.page.evaluate(() => {
    const { hiddenRows } = window.embeddedWorkbook.workbook.sheetNamed('Orders') ?? {}
    for (const row of [3, 4, 5]) hiddenRows?.add(row)
  })
  await under.pane.getByRole('button', { name: under.words.t('paneData.lookAgain') }).click()
  await under.pane
    .getByText(/hidden rows/i)
    .first()
    .waitFor()
  await analyse(under)
  expect((await tableRows(under.page, 'Customers')).map((row) => row['Revenue'])).toStrictEqual([7200, 2400, 400])
  await under.page.evaluate(() => {
    window.embeddedWorkbook.workbook.sheetNamed('Orders')?.hiddenRows.clear()
  })
  await removeResults()
})

test('merged cells among the sales: what they hide is set aside and told', async () => {
  await under.page.evaluate(() => {
    const sheet = window.embeddedWorkbook.workbook.sheetNamed('Orders')
    // A merge keeps its first cell only: the order below it has no customer any more.
    sheet?.merges.push({ row: 2, column: 1, rowCount: 2, columnCount: 1 })
    sheet?.cells.setValue(3, 1, null)
    window.embeddedWorkbook.select('Orders', 'C4')
  })
  await under.pane.getByRole('button', { name: under.words.t('paneData.lookAgain') }).click()
  await under.pane
    .getByText(new RegExp(`${under.words.t('issue.missingCustomer')}: 1`, 'i'))
    .first()
    .waitFor()
  await under.page.evaluate(() => {
    const sheet = window.embeddedWorkbook.workbook.sheetNamed('Orders')
    if (sheet) sheet.merges = []
    sheet?.cells.setValue(3, 1, 'Alpha Ltd')
  })
})

test('another sheet is activated while the results are made: the selected sales are analysed, not what is shown', async () => {
  const { page, pane, words } = under
  await enterManyOrders(page, 'Many', 30_000)
  await pane.getByText('A1:C30001').first().waitFor()
  await mainButton().click()
  await page.evaluate(() => {
    window.embeddedWorkbook.select('Sales', 'A1')
  })
  await pane.getByRole('heading', { name: words.t('summary.headline') }).waitFor()
  const rows = await tableRows(page, 'Customers')
  expect(rows.map((row) => row['Customer'])).toContain('Customer 7')
  expect(rows).toHaveLength(2000)
  await page.evaluate(() => {
    const { workbook } = window.embeddedWorkbook
    const many = workbook.sheetNamed('Many')
    if (many) workbook.removeSheet(many)
  })
  await removeResults()
})

test('an Excel that is too old is told at once', async () => {
  await under.page.evaluate(() => {
    window.embeddedWorkbook.openPane({ requirementSets: { ExcelApi: '1.9', SharedRuntime: '1.1' } })
  })
  await told({ code: 'missingRequirement' })
  await reopen(under)
  await under.page.evaluate(() => {
    window.embeddedWorkbook.select('Orders', 'B3')
  })
  await mainButton().waitFor()
})
