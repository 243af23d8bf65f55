import type { Browser, Locator, Page } from 'playwright-core'
import { enterOrders, tableRows } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane } from '../support/browser/openPane'
import { showsSelectedSheet } from '../support/browser/paneActions'

const MOST_STEPS = 40

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

test('the whole way with the keyboard alone: settings, analysis, a cell of the matrix, a result sheet', async () => {
  const under = await openPane(browser)
  const { page, pane, words, offences } = under
  await enterOrders(page, 'Orders')
  await showsSelectedSheet(under)
  const analyse = pane.getByRole('button', { name: words.t('pane.analyse'), exact: true, disabled: false })
  await analyse.waitFor()
  // Where Excel puts the focus when somebody comes to the pane with F6; from there on office.js itself moves it.
  await pane.getByRole('button').first().focus()

  await tabTo(page, pane.getByRole('navigation').getByRole('button', { name: words.t('pane.settingsStep') }))
  await page.keyboard.press('Enter')
  const regularity = pane.getByRole('radio', { name: words.t('paneSettings.regularity') })
  await tabTo(page, regularity)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await pane.getByRole('radio', { name: words.t('paneSettings.textbook') }).isChecked()).toBe(true)

  await tabTo(page, analyse)
  await page.keyboard.press('Enter')
  await pane.getByRole('heading', { name: words.t('summary.headline') }).waitFor()
  expect((await tableRows(page, 'Customers')).map((row) => row['ABC'])).toStrictEqual(['A', 'C', 'C'])

  const sheetButton = pane.getByRole('button', { name: words.t('sheet.pareto'), exact: true })
  // The main button is the last control: what the results offer lies before it.
  await tabTo(page, sheetButton, 'Shift+Tab')
  await page.keyboard.press('Space')
  await page.waitForFunction(
    (name) => window.embeddedWorkbook.workbook.activeSheet.name === name,
    words.t('sheet.pareto'),
  )
  expect(offences).toStrictEqual([])
})

/** Presses the key until `target` has the focus. Every stop on the way must be seen: focus never goes where nobody can follow. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    const hidden = await target.evaluate(() => {
      const { width, height } = document.activeElement?.getBoundingClientRect() ?? { width: 0, height: 0 }
      return width === 0 || height === 0 ? (document.activeElement?.outerHTML ?? 'nothing') : null
    })
    expect(hidden).toBeNull()
  }
  throw new Error(`${key} does not lead to ${String(target)}`)
}
