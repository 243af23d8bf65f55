import type { Browser, Page } from 'playwright-core'
import { enterOrders } from '../support/browser/bookOfPage'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane, type PaneUnderTest } from '../support/browser/openPane'
import { analyse, showsSelectedSheet } from '../support/browser/paneActions'

let browser: Browser
let under: PaneUnderTest

beforeAll(async () => {
  browser = await openBrowser()
  under = await openPane(browser, { width: 320 })
  await enterOrders(under.page, 'Orders')
  await showsSelectedSheet(under)
  await analyse(under)
  await under.pane.getByRole('tab', { name: under.words.t('panePlan.tabResults') }).press('ArrowRight')
})

afterEach(() => {
  expect(under.offences).toStrictEqual([])
})

afterAll(() => browser.close())

/** The cell to the right of a label in column B of a sheet. */
function besideLabel(page: Page, sheet: string, label: string): Promise<unknown> {
  return page.evaluate(
    ([name, text]) => {
      const cells = window.embeddedWorkbook.workbook.sheetNamed(name)?.cells
      const row = Array.from({ length: 80 }, (_, i) => i).find((i) => cells?.value(i, 1) === text)
      return row === undefined ? undefined : cells?.value(row, 2)
    },
    [sheet, label] as const,
  )
}

const stage = (name: string) => under.pane.getByRole('group', { name, exact: true })
const section = (name: string) => under.pane.getByRole('region', { name })

async function write(): Promise<void> {
  await under.pane.getByRole('button', { name: under.words.t('panePlan.write') }).click()
  await under.pane.getByText(under.words.t('panePlan.written')).waitFor()
}

test('the reference funnel stands there; what is changed is computed at once and reaches the sheet', async () => {
  const { pane, page, words } = under
  const required = section(words.t('panePlan.required')).getByRole('listitem')
  await required.first().waitFor()
  // 80 → 40 → 4 → 1 for ten buyers.
  expect((await required.allInnerTexts()).map((text) => text.split('\n').slice(0, 2))).toStrictEqual([
    ['Calls', '800'],
    ['Proposals', '400'],
    ['Meetings', '40'],
    ['Buyers', '10'],
  ])
  await stage('“Proposals”')
    .getByRole('textbox', { name: words.t('panePlan.count') })
    .fill('20')
  await required.getByText('200', { exact: true }).waitFor()
  await pane.getByText(words.t('panePlan.unwritten')).waitFor()
  expect(await besideLabel(page, 'Funnel', 'Proposals')).toBe(40)
  await write()
  expect(await besideLabel(page, 'Funnel', 'Proposals')).toBe(20)
})

test('a mistake is told beside its field and nothing is computed from it', async () => {
  const { words } = under
  const calls = stage('“Calls”').getByRole('textbox', { name: words.t('panePlan.count') })
  await calls.fill('10')
  const proposals = stage('“Proposals”')
  await proposals.getByText(/20 is more than the stage before it has/).waitFor()
  expect(await section(words.t('panePlan.required')).count()).toBe(0)
  await calls.fill('80')
  await section(words.t('panePlan.required')).waitFor()
})

test('stages are put in order by keyboard, and the focus goes with them', async () => {
  const { page, pane, words } = under
  await pane.getByRole('button', { name: words.t('panePlan.down', { stage: '“Meetings”' }) }).focus()
  await page.keyboard.press('Enter')
  await pane.getByText(words.t('panePlan.moved', { stage: '“Meetings”', number: '4' })).waitFor()
  const focused = () => pane.locator(':focus').getAttribute('aria-label')
  expect(await focused()).toBe(words.t('panePlan.down', { stage: '“Meetings”' }))
  await pane.getByRole('button', { name: words.t('panePlan.up', { stage: '“Meetings”' }) }).press('Enter')
  expect(await focused()).toBe(words.t('panePlan.up', { stage: '“Meetings”' }))
  await pane.getByRole('button', { name: words.t('panePlan.add') }).press('Enter')
  await page.keyboard.type('Repeat buyers')
  await stage('“Repeat buyers”').waitFor()
  await pane.getByRole('button', { name: words.t('panePlan.delete', { stage: '“Repeat buyers”' }) }).press('Enter')
  expect(await focused()).toBe(words.t('panePlan.delete', { stage: '“Buyers”' }))
})

test('a chosen customer is lost: the sentence says what is left, and the sheet has the name', async () => {
  const { page, pane, words } = under
  await pane.getByRole('radio', { name: words.t('panePlan.oneByName') }).check()
  const customer = pane.getByRole('combobox', { name: words.t('panePlan.customer') })
  await customer.focus()
  await page.keyboard.type('bet')
  await pane.getByRole('option', { name: 'Beta Ltd' }).click()
  // 2,400 of 10,000.
  await pane.getByText(/“Beta Ltd”.*2,400.*24\.0%.*7,600/).waitFor()
  expect(await pane.getByRole('listitem').getByText('72.0% → 94.7%').count()).toBe(1)
  await write()
  expect(await besideLabel(page, 'Stress test', words.t('stress.who'))).toBe('Beta Ltd')
  await customer.focus()
  await customer.fill('Nobody')
  await customer.press('Tab')
  await pane.getByText(words.t('panePlan.nobodyCalled', { name: '“Nobody”' })).waitFor()
  await pane.getByRole('radio', { name: words.t('panePlan.theLargest') }).check()
})

test('a key account leads to its stress test by keyboard: it is lost, the focus goes along, and it is announced', async () => {
  const { page, pane, words } = under
  const plan = pane.getByRole('tab', { name: words.t('panePlan.tabPlan') })
  await plan.press('ArrowLeft')
  const button = pane.getByRole('button', { name: words.t('panePlan.stressOf', { name: 'Beta Ltd' }) })
  await button.press('Enter')
  await pane.getByText(/“Beta Ltd”.*2,400.*24\.0%.*7,600/).waitFor()
  expect(await plan.getAttribute('aria-selected')).toBe('true')
  expect(await plan.evaluate((tab) => tab === document.activeElement)).toBe(true)
  await pane
    .getByRole('status')
    .getByText(words.t('panePlan.stressOf', { name: 'Beta Ltd' }))
    .waitFor()
  await page.keyboard.press('Tab')
  expect(await pane.getByRole('radio', { name: words.t('panePlan.oneByName') }).isChecked()).toBe(true)
  await pane.getByRole('radio', { name: words.t('panePlan.theLargest') }).check()
})

test('stages are taken from the selected cells', async () => {
  const { page, pane, words } = under
  await page.evaluate(() => {
    const rows = [
      ['Leads', 500],
      ['Orders', 25],
    ]
    window.embeddedWorkbook.enter('Orders', 0, 6, rows)
    window.embeddedWorkbook.select('Orders', 'G1:H2')
  })
  await pane.getByRole('button', { name: words.t('panePlan.take') }).click()
  await pane.getByText(words.t('panePlan.takenCounts')).waitFor()
  const required = section(words.t('panePlan.required')).getByRole('listitem')
  expect((await required.allInnerTexts()).map((text) => text.split('\n').slice(0, 2))).toStrictEqual([
    ['Leads', '200'],
    ['Orders', '10'],
  ])
})
