import type { Browser, Locator, Page } from 'playwright-core'
import { enterOrders, tableRows } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane, type PaneUnderTest } from '../support/browser/openPane'
import { analyse, showsSelectedSheet } from '../support/browser/paneActions'

const MOST_STEPS = 40

let browser: Browser
let under: PaneUnderTest

beforeAll(async () => {
  browser = await openBrowser()
})

afterEach(() => under.close())

afterAll(() => browser.close())

test('the whole way with the keyboard alone: settings, analysis, a cell of the matrix, a result sheet', async () => {
  under = await openPane(browser)
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

test('Tab leads out of the pane at either end', async () => {
  under = await openPane(browser)
  const { page, pane, words } = under
  const last = pane.getByRole('button', { name: words.t('pane.openSettings'), exact: true })
  for (const [control, key] of [
    [last, 'Tab'],
    [pane.getByRole('button').first(), 'Shift+Tab'],
  ] as const) {
    await control.focus()
    await page.keyboard.press(key)
    await page.waitForFunction(() => document.activeElement?.id === 'cells')
  }
})

test('Escape takes back a question and what was typed, and the focus is never nowhere', async () => {
  under = await openPane(browser)
  const { page, pane, words } = under
  await enterOrders(page, 'Orders')
  await showsSelectedSheet(under)
  await analyse(under)
  await pane.getByRole('button', { name: /^Stress test: Beta/ }).press('Enter')
  const plan = pane.getByRole('tab', { name: words.t('panePlan.tabPlan') })
  await expectFocus(plan)

  const customer = pane.getByRole('combobox', { name: words.t('panePlan.customer') })
  await customer.focus()
  await page.keyboard.type('gam')
  await pane.getByRole('option', { name: 'Gamma Ltd' }).waitFor()
  await page.keyboard.press('Escape')
  await pane.getByRole('option', { name: 'Gamma Ltd' }).waitFor({ state: 'detached' })
  expect(await customer.inputValue()).toBe('Beta Ltd')
  await expectFocus(customer)

  await plan.press('ArrowLeft')
  const remove = pane.getByRole('button', { name: /^Remove the results/ })
  await remove.press('Enter')
  await page.keyboard.press('Escape')
  expect(await pane.getByText(words.t('paneResults.removeYes'), { exact: true }).count()).toBe(0)
  await expectFocus(remove)

  await page.evaluate(() => {
    window.embeddedWorkbook.endPoint.cellBeingEdited = true
  })
  const main = pane.getByRole('contentinfo').getByRole('button').first()
  await main.press('Enter')
  await pane.getByRole('button', { name: words.t('pane.dismiss') }).press('Enter')
  await expectFocus(main)
})

test('whoever gives a column a role keeps the focus there, whether or not the selection is understood then', async () => {
  under = await openPane(browser)
  const { pane, words } = under
  await enterOrders(under.page, 'Orders')
  await showsSelectedSheet(under)
  const role = pane.getByRole('combobox', { name: words.t('paneData.roleOf', { letter: 'B', heading: 'Customer' }) })
  await role.focus()
  await role.selectOption('')
  const notUnderstood = pane.getByText(words.t('paneData.notUnderstood'))
  await notUnderstood.waitFor()
  await expectFocus(role)
  await role.selectOption('customer')
  await notUnderstood.waitFor({ state: 'detached' })
  await expectFocus(role)
})

async function expectFocus(target: Locator): Promise<void> {
  await target.and(under.pane.locator(':focus')).waitFor()
}

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
