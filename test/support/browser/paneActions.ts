import type { PaneUnderTest } from './openPane'

/** Waits, as a person does, until the pane shows the sheet that is selected: what it shows is what it analyses. */
export async function showsSelectedSheet({ page, pane }: PaneUnderTest): Promise<void> {
  const sheet = await page.evaluate(() => window.embeddedWorkbook.workbook.activeSheet.name)
  await pane.getByText(sheet).first().waitFor()
}

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
