import type { Browser } from 'playwright-core'
import { enterOrders, sheetNames, tableRows } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane, type PaneUnderTest } from '../support/browser/openPane'
import { analyse, goToStep, reopen, showsSelectedSheet } from '../support/browser/paneActions'

let browser: Browser
let under: PaneUnderTest

beforeAll(async () => {
  browser = await openBrowser()
})

afterEach(() => {
  expect(under.offences).toStrictEqual([])
})

afterAll(() => browser.close())

const TABLES = { en: 'Customers', ru: 'Клиенты' }

/** Name, total, share and cumulative share of every customer, as the result sheet holds them. */
async function totals(language: 'en' | 'ru'): Promise<unknown[][]> {
  const rows = await tableRows(under.page, TABLES[language])
  return rows.map((row) => Object.values(row).slice(0, 4))
}

async function letters(): Promise<unknown[]> {
  return (await tableRows(under.page, TABLES.en)).map((row) => row['ABC'])
}

describe.each(['ru', 'en'] as const)('open, select, analyse (%s)', (language) => {
  beforeAll(async () => {
    under = await openPane(browser, { language })
    await enterOrders(under.page, 'Orders')
    await under.page.locator('#cells').getByRole('cell', { name: 'Alpha Ltd' }).first().click()
    await showsSelectedSheet(under)
    await analyse(under)
  })

  afterAll(async () => {
    if (language !== 'en') await under.close()
  })

  test('the sheets stand in the workbook beside the data, with the right totals', async () => {
    const { words, page } = under
    const names = await sheetNames(page)
    const wanted = [words.t('sheet.summary'), TABLES[language], words.t('sheet.matrix'), words.t('sheet.parameters')]
    expect(names).toEqual(expect.arrayContaining(['Orders', ...wanted]))
    expect(await totals(language)).toStrictEqual([
      ['Alpha Ltd', 7200, 0.72, 0.72],
      ['Beta Ltd', 2400, 0.24, 0.96],
      ['Gamma Ltd', 400, 0.04, 1],
    ])
  })

  test('the pane says the main points', async () => {
    const said = await under.pane.getByRole('listitem').allTextContents()
    // Alpha and Beta are A: 2 of 3, and 96% of the revenue.
    expect(said.find((sentence) => sentence.includes(under.words.percent(0.96)))).toMatch(/2 .*3/)
  })
})

// What follows goes on in the English pane.

test('settings are kept with the workbook: after reopening they are there, and a refresh uses them', async () => {
  expect(await letters()).toStrictEqual(['A', 'A', 'C'])
  await goToStep(under, 'settings')
  await under.pane.getByRole('radio', { name: under.words.t('paneSettings.textbook') }).check()
  await under.pane.getByRole('button', { name: 'Refresh “ABC-XYZ”' }).click()
  await under.pane.getByRole('heading', { name: under.words.t('summary.headline') }).waitFor()
  // Under the strict rule whoever crosses 95% is C.
  expect(await letters()).toStrictEqual(['A', 'C', 'C'])

  await reopen(under)
  await goToStep(under, 'settings')
  const textbook = under.pane.getByRole('radio', { name: under.words.t('paneSettings.textbook') })
  await textbook.waitFor()
  expect(await textbook.isChecked()).toBe(true)
})

test('Refresh on the ribbon follows the data with the kept settings', async () => {
  await under.page.evaluate(async () => {
    const { cells } = window.embeddedWorkbook.workbook.sheetNamed('Orders') ?? {}
    cells?.setValue(1, 2, 10_300)
    await window.embeddedWorkbook.endPoint.runCommand('refresh')
  })
  await under.pane.getByRole('heading', { name: under.words.t('paneResults.changes') }).waitFor()
  const rows = await totals('en')
  expect(rows[0]?.slice(0, 2)).toStrictEqual(['Alpha Ltd', 17_200])
  expect(await sheetNames(under.page)).toHaveLength(new Set(await sheetNames(under.page)).size)
})

test('a customer’s cell shows the customer’s card', async () => {
  await under.page.evaluate(() => {
    window.embeddedWorkbook.select('Orders', 'B3')
  })
  await under.pane.getByRole('heading', { name: 'Beta Ltd' }).waitFor()
})

test('formulas are answered by the built page, the pane shown or not', async () => {
  const answer = await under.page.evaluate(() =>
    window.embeddedWorkbook.endPoint.callFunction('HHI', [[[50], [30], [20]]]),
  )
  // Of shares in percent: 50² + 30² + 20².
  expect(answer).toStrictEqual({ value: 3800 })
})
