import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Locator } from 'playwright-core'
import { openBrowser } from '../support/browser/openBrowser'
import { openPane, setPaneWidth, type PaneUnderTest } from '../support/browser/openPane'
import { analyse, goToStep } from '../support/browser/paneActions'

/** For people to look at: every step as a person would see it. */
const SCREENSHOTS = join(__dirname, 'screenshots')

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const

let browser: Browser
let under: PaneUnderTest

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true })
  browser = await openBrowser()
})

afterAll(() => browser.close())

describe.each(['en', 'ru'] as const)('the pane in %s', (language) => {
  beforeAll(async () => {
    under = await openPane(browser, { language, width: 320 })
    const { page, pane, words } = under
    await page.evaluate(() => {
      const book = window.embeddedWorkbook
      book.select(book.workbook.activeSheet.name, 'C8')
    })
    await pane.getByRole('heading', { name: words.t('paneData.columns') }).waitFor()
    await pane.getByRole('rowheader', { name: words.t('paneData.setAside') }).waitFor()
  })

  afterAll(() => under.close())

  afterEach(() => {
    expect(under.offences).toStrictEqual([])
  })

  test('step 1, data', async () => {
    await lookAt('data', language)
    // The narrowest pane shows the customers and their amounts without being scrolled.
    const right = await rightEdge(under.pane.getByRole('region', { name: under.words.t('paneData.firstRows') }))
    for (const role of ['customer', 'amount']) {
      const column = under.pane.locator('th').filter({ has: under.pane.locator(`option:checked[value=${role}]`) })
      expect(await rightEdge(column)).toBeLessThanOrEqual(right)
    }
  })

  test('step 2, settings, with everything open', async () => {
    await goToStep(under, 'settings')
    await under.pane.getByRole('button', { name: under.words.t('paneSettings.advanced') }).click()
    await under.pane.getByText(under.words.t('paneSettings.backToDefaults')).waitFor()
    await lookAt('settings', language)
  })

  test('step 3, results', async () => {
    await analyse(under)
    await under.pane.getByRole('heading', { name: under.words.t('paneResults.paretoTitle') }).waitFor()
    await lookAt('results', language)
  })

  test('the plan, with every field', async () => {
    const { pane, words } = under
    await pane.getByRole('tab', { name: words.t('panePlan.tabPlan') }).click()
    await pane.getByRole('radio', { name: words.t('panePlan.oneByName') }).check()
    await pane.getByRole('combobox', { name: words.t('funnel.kind') }).selectOption('profit')
    await pane.getByRole('checkbox', { name: words.t('panePlan.details') }).check()
    await pane.getByText(words.t('panePlan.marginWrong')).waitFor()
    await lookAt('plan', language)
    await pane.getByRole('textbox', { name: words.t('panePlan.marginPercent') }).fill('25')
    await pane.getByRole('heading', { name: words.t('panePlan.required') }).waitFor()
    await lookAt('plan-computed', language)
    await pane.getByRole('tab', { name: words.t('panePlan.tabResults') }).click()
  })

  test('the card of a customer', async () => {
    await under.page.evaluate(() => {
      const book = window.embeddedWorkbook
      book.select(book.workbook.sheets[0]?.name ?? '', 'C5')
    })
    await under.pane.getByText(under.words.t('paneCard.place'), { exact: true }).waitFor()
    await lookAt('card', language)
  })

  test('a problem', async () => {
    await under.page.evaluate(() => {
      window.embeddedWorkbook.endPoint.cellBeingEdited = true
    })
    await goToStep(under, 'data')
    await under.pane.getByRole('contentinfo').getByRole('button').first().click()
    await under.pane.getByRole('alert').getByText(under.words.t('excelProblem.cellBeingEdited')).waitFor()
    await lookAt('problem', language)
  })

  test('the help', async () => {
    await under.pane.getByRole('button', { name: under.words.t('pane.help'), exact: true }).click()
    await under.pane.getByRole('heading', { level: 2 }).first().waitFor()
    await lookAt('help', language)
  })
})

async function rightEdge(element: Locator): Promise<number> {
  return (await element.boundingBox().then((box) => box && box.x + box.width)) ?? NaN
}

/** A picture of every look, nothing wider than the pane, and no barrier that axe knows. */
async function lookAt(step: string, language: string): Promise<void> {
  const found: string[] = []
  // The colours are the same in both languages.
  const hasAllColours = language === 'en'
  for (const width of [450, 320]) {
    await setPaneWidth(under.page, width)
    await under.page.setViewportSize({ width: 500, height: 700 })
    const { height, overflow } = await under.pane.locator('html').evaluate(({ ownerDocument: { body } }) => ({
      height: Math.ceil(body.scrollHeight),
      overflow: body.scrollWidth - innerWidth,
    }))
    if (overflow > 0) found.push(`${overflow} px wider than ${width} px`)
    await under.page.setViewportSize({ width: 500, height: Math.min(6000, Math.max(700, height + 34)) })
    for (const [look, media] of Object.entries(LOOKS)) {
      if (look !== 'light' && (width === 450 || !hasAllColours)) continue
      await under.page.emulateMedia(media)
      const path = join(SCREENSHOTS, `${step}-${language}-${width}-${look}.png`)
      await under.page.locator('iframe').screenshot({ path, animations: 'disabled' })
    }
  }
  for (const look of hasAllColours ? (['light', 'dark'] as const) : (['light'] as const)) {
    await under.page.emulateMedia(LOOKS[look])
    found.push(...(await barriers()).map((barrier) => `${look}: ${barrier}`))
  }
  expect(found).toStrictEqual([])
}

/** axe judges colours by the page's own styles, which forced colours replace; so it looks at the others. */
async function barriers(): Promise<string[]> {
  const axe = new AxeBuilder({ page: under.page }).setLegacyMode(true).include({ fromFrames: ['iframe', 'html'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes
    return `${id}: ${help} (${nodes.length}×, first ${first?.target.join(' ') ?? ''}: ${first?.failureSummary ?? ''})`
  })
}
