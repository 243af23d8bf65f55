import type { Language } from '../../locale/Language'
import { createWording } from '../../locale/Wording'
import { OLDEST_CLIENT } from '../protocol/appContext'
import { generateSample } from '../sample/generateSample'
import { parseArea } from '../workbook/address'
import type { Area } from '../workbook/Area'
import type { Sheet } from '../workbook/Sheet'
import type { EmbeddedWorkbook } from './EmbeddedWorkbook'
import { PaneFrame } from './PaneFrame'
import { SheetTabs } from './SheetTabs'
import { SheetView } from './SheetView'

/** `?language=ru-RU` chooses the language of Excel, and with it that of the sample; otherwise the browser's counts. */
const language = new URLSearchParams(location.search).get('language') ?? navigator.language
const ownLanguage: Language = language.startsWith('ru') ? 'ru' : 'en'
const client = { ...OLDEST_CLIENT, language: ownLanguage === 'ru' ? 'ru-RU' : 'en-US' }

const workbook = generateSample(ownLanguage)
let shown: number | null = null
const cells = element('#cells', HTMLElement)
const view = new SheetView(workbook, cells)
const tabs = new SheetTabs(workbook, element('#sheets', HTMLElement))
const pane = new PaneFrame(workbook, element('iframe', HTMLIFrameElement), showSoon, () => {
  cells.focus()
})

window.embeddedWorkbook = {
  workbook,
  requests: pane.requests,
  get endPoint() {
    return pane.endPoint
  },
  select: (name, addresses) => {
    workbook.select(sheetNamed(name), addresses.split(',').map(areaOf))
  },
  values: (name, address) => valuesOf(sheetNamed(name), areaOf(address)),
  enter: (name, row, column, rows) => {
    const sheet = workbook.sheetNamed(name) ?? workbook.addSheet(name)
    rows.forEach((values, down) => {
      values.forEach((value, right) => {
        sheet.cells.setValue(row + down, column + right, value)
      })
    })
    sheet.contentsChanged({ row, column, rowCount: rows.length, columnCount: rows[0]?.length ?? 0 })
  },
  openPane: (changes = {}) => {
    pane.open({ ...client, ...changes })
  },
} satisfies EmbeddedWorkbook

labelPage()
workbook.watch(showSoon)
showSoon()
pane.open(client)

function labelPage(): void {
  const { t } = createWording(ownLanguage)
  document.documentElement.lang = ownLanguage
  document.title = workbook.name
  element('h1', HTMLElement).textContent = workbook.name
  cells.ariaLabel = t('embeddedPage.cells')
  element('#sheets', HTMLElement).ariaLabel = t('embeddedPage.sheets')
  element('iframe', HTMLIFrameElement).title = t('embeddedPage.pane')
}

/** A run sends many requests; what people see of them waits for a moment without any. */
function showSoon(): void {
  if (shown !== null) clearTimeout(shown)
  shown = window.setTimeout(() => {
    tabs.show()
    view.show()
  }, 100)
}

function sheetNamed(name: string): Sheet {
  const sheet = workbook.sheetNamed(name)
  if (!sheet) throw new Error(`There is no sheet "${name}"`)
  return sheet
}

function areaOf(address: string): Area {
  const area = parseArea(address)
  if (!area) throw new Error(`"${address}" is no address`)
  return area
}

function valuesOf({ cells }: Sheet, area: Area): ReturnType<EmbeddedWorkbook['values']> {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => cells.value(area.row + row, area.column + column)),
  )
}

function element<T extends HTMLElement>(selector: string, kind: abstract new () => T): T {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}`)
  return found
}
