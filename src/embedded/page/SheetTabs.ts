import type { Workbook } from '../workbook/Workbook'

/** The names of the sheets that can be seen; a click activates one. */
export class SheetTabs {
  constructor(
    private readonly workbook: Workbook,
    private readonly element: HTMLElement,
  ) {}

  show(): void {
    const visible = this.workbook.sheets.filter(({ visibility }) => visibility === 'Visible')
    const tabs = visible.map((sheet) => {
      const tab = document.createElement('button')
      tab.textContent = sheet.name
      tab.setAttribute('aria-current', String(sheet === this.workbook.activeSheet))
      tab.addEventListener('click', () => {
        this.workbook.activate(sheet)
      })
      return tab
    })
    this.element.replaceChildren(...tabs)
  }
}
