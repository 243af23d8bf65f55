import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core'
import type { Language } from '../../../src/locale/Language'
import { createWording, type Wording } from '../../../src/locale/Wording'
import { ADDRESS, serveBuild } from './serveBuild'

export interface PaneOptions {
  /** Of Excel, and with it of the sample and at first of the pane. */
  language?: Language
  /** Of the pane, in pixels. */
  width?: number
}

/** The built pane in a frame beside the embedded workbook that it talks to. */
export interface PaneUnderTest {
  readonly context: BrowserContext
  /** The host's page: `window.embeddedWorkbook` is the workbook in the test's hands. */
  readonly page: Page
  /** The add-in's page. */
  readonly pane: FrameLocator
  /** The words of the language that the pane starts in. */
  readonly words: Wording
  /** Requests to foreign hosts, violations of the policy and uncaught errors so far. None is expected, ever. */
  readonly offences: string[]
  close(): Promise<void>
}

export async function openPane(browser: Browser, { language = 'en', width = 350 }: PaneOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  const offences: string[] = []
  await serveBuild(context, (url) => offences.push(`Request to ${url}`))
  await reportViolations(context, offences)
  const page = await context.newPage()
  page.on('pageerror', (error) => offences.push(`Uncaught: ${error.stack ?? error.message}`))
  await page.goto(`${ADDRESS}/embedded.html?language=${language === 'ru' ? 'ru-RU' : 'en-US'}`)
  await setPaneWidth(page, width)
  const pane = page.frameLocator('iframe')
  const words = createWording(language)
  await pane.getByRole('heading', { level: 1, name: words.t('pane.title') }).waitFor()
  const opened: PaneUnderTest = { context, page, pane, words, offences, close: () => context.close() }
  return opened
}

export async function setPaneWidth(page: Page, width: number): Promise<void> {
  await page.locator('iframe').evaluate((frame, pixels) => {
    frame.style.width = `${pixels}px`
  }, width)
}

/** In every frame, before any script of the page. */
async function reportViolations(context: BrowserContext, offences: string[]): Promise<void> {
  await context.exposeFunction('reportViolation', (what: string) => offences.push(`Against the policy: ${what}`))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = window as unknown as { reportViolation: (what: string) => void }
      reportViolation(`${violatedDirective} ${blockedURI}`)
    })
  })
}
