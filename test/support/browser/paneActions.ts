import type { PaneUnderTest } from './openPane'

/** Presses the main button as soon as it can be pressed, and waits for the results. */
export async function analyse({ pane, words }: PaneUnderTest): Promise<void> {
  await pane.getByRole('button', { name: words.t('pane.analyse'), exact: true, disabled: false }).click()
  await pane.getByRole('heading', { name: words.t('summary.headline') }).waitFor()
}

export async function goToStep({ pane, words }: PaneUnderTest, step: 'data' | 'settings' | 'results'): Promise<void> {
  await pane
    .getByRole('navigation')
    .getByRole('button', { name: words.t(`pane.${step}Step`) })
    .click()
}

/** The pane as after Excel was closed and opened again: only the workbook remembers. */
export async function reopen({ page, pane, words }: PaneUnderTest): Promise<void> {
  const gone = pane.locator('body').evaluate((body) => {
    body.dataset['before'] = 'reopening'
  })
  await gone
  await page.evaluate(() => {
    window.embeddedWorkbook.openPane()
  })
  await pane.locator('body:not([data-before])').waitFor()
  await pane.getByRole('heading', { level: 1, name: words.t('pane.title') }).waitFor()
}
