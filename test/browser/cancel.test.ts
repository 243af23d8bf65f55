import type { Browser } from 'playwright-core'
import { contents, enterManyOrders, sheetNames } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane } from '../support/browser/openPane'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

test('Cancel half-way leaves the workbook as it was, and the next run succeeds', async () => {
  const { page, pane, words, offences } = await openPane(browser)
  await enterManyOrders(page, 'Orders', 120_000, 60_001)
  const [before, sheets] = [await contents(page, 'Orders'), await sheetNames(page)]
  const analyse = pane.getByRole('button', { name: words.t('pane.analyse'), exact: true, disabled: false })
  await pane.getByText('A1:C120001').first().waitFor()
  await analyse.click()
  await pane.getByText(words.t('pane.writing')).first().waitFor()
  // Without Playwright's waiting until nothing moves, during which the run would go on.
  await pane.getByRole('button', { name: words.t('pane.cancel') }).dispatchEvent('click')
  await pane.getByText(words.t('pane.cancelled')).first().waitFor()
  expect(await sheetNames(page)).toStrictEqual(sheets)
  expect(await contents(page, 'Orders')).toBe(before)

  await analyse.click()
  await pane.getByRole('heading', { name: words.t('summary.headline') }).waitFor({ timeout: 50_000 })
  expect(await contents(page, 'Orders')).toBe(before)
  expect(await sheetNames(page)).toContain('Customers')
  expect(offences).toStrictEqual([])
})
