import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { RELATIONSHIPS } from '../write/namespaces'
import { hasFormulas, nameXml, sheetNames, STATES } from '../write/workbookPart'
import { element, xmlText } from '../write/xml'
import {
  attributeOf,
  decodedText,
  type Edit,
  insertAfter,
  prefixed,
  rawChild,
  rawChildren,
  type RawElement,
  rawText,
  rootElement,
  withAttribute,
  withEdits,
} from './rawXml'

/** The elements that the file format wants before those that are added here. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
]

export interface WorkbookChanges {
  workbook: Workbook
  ourSheets: ReadonlySet<Sheet>
  /** The relationship of the part of each sheet that the file did not have. */
  added: ReadonlyMap<Sheet, string>
}

/** xl/workbook.xml with our sheets and their names; what it says of the user's stays. */
export function patchedWorkbookPart(xml: string, changes: WorkbookChanges): string {
  const root = rootElement(xml)
  const list = rawChild(xml, root, 'sheets')
  if (!list) throw new Error('The workbook has no list of sheets')
  const old = rawChildren(xml, list)
  return withEdits(xml, [
    { start: list.contentStart, end: list.contentEnd, text: sheetsXml(xml, root, old, changes) },
    ...viewEdits(xml, root, old, changes.workbook),
    ...nameEdits(xml, root, old, changes),
    ...calculationEdits(xml, root, changes.workbook),
  ])
}

function sheetsXml(xml: string, root: RawElement, old: readonly RawElement[], changes: WorkbookChanges): string {
  let lastId = Math.max(0, ...old.map((each) => Number(attributeOf(each, 'sheetId'))))
  const entries = changes.workbook.sheets.map((sheet) => {
    const standing = old.find((each) => isNamed(each, sheet))
    if (standing) return rawText(xml, standing)
    lastId += 1
    const id = changes.added.get(sheet)
    const attributes = { name: sheet.name, sheetId: lastId, state: STATES[sheet.visibility] }
    // Declared here, for the part may know this namespace by another prefix.
    const added = element('sheet', { ...attributes, 'xmlns:r': RELATIONSHIPS, 'r:id': id })
    return prefixed(added, root.prefix)
  })
  return entries.join('')
}

function isNamed(entry: RawElement, sheet: Sheet): boolean {
  return (attributeOf(entry, 'name') ?? '').toUpperCase() === sheet.name.toUpperCase()
}

/** The place that an old sheet has now; -1 when it is gone. */
function placeNow(old: readonly RawElement[], index: number, { sheets }: Workbook): number {
  const entry = old[index]
  return entry ? sheets.findIndex((sheet) => isNamed(entry, sheet)) : -1
}

/** The user comes back to the sheet that was active. */
function viewEdits(xml: string, root: RawElement, old: readonly RawElement[], workbook: Workbook): Edit[] {
  const views = rawChild(xml, root, 'bookViews')
  const shown = workbook.sheets.findIndex(({ visibility }) => visibility === 'Visible')
  const first = placeNow(old, 0, workbook)
  if (!views && first > 0) {
    const added = element('bookViews', {}, element('workbookView', { activeTab: first }))
    return [insertAfter(xml, root, ORDER, 'bookViews', prefixed(added, root.prefix))]
  }
  return (views ? rawChildren(xml, views) : []).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const before = Number(attributeOf(view, name) ?? 0)
      const now = placeNow(old, before, workbook)
      const place = now >= 0 ? now : Math.max(0, shown)
      return place === before ? [] : [withAttribute(xml, view, name, String(place))]
    }),
  )
}

/** Names of our sheets are written anew; those of the user's sheets follow the places of their sheets. */
function nameEdits(xml: string, root: RawElement, old: readonly RawElement[], changes: WorkbookChanges): Edit[] {
  const { workbook, ourSheets } = changes
  const list = rawChild(xml, root, 'definedNames')
  const standing = list ? rawChildren(xml, list) : []
  const kept = standing.flatMap((item) => keptName(xml, item, old, changes))
  const known = new Set(standing.filter(isOfWorkbook).map((item) => (attributeOf(item, 'name') ?? '').toLowerCase()))
  const added = [
    ...workbook.names.filter(({ name }) => !known.has(name.toLowerCase())).map((item) => nameXml(item, null)),
    ...workbook.sheets.flatMap((sheet, index) => (ourSheets.has(sheet) ? sheetNames(sheet, index) : [])),
  ]
  const content = kept.join('') + prefixed(added.join(''), root.prefix)
  if (list && content === '') return [{ start: list.start, end: list.end, text: '' }]
  if (list) return [{ start: list.contentStart, end: list.contentEnd, text: content }]
  const whole = prefixed(element('definedNames', {}, '\0'), root.prefix).replace('\0', content)
  return content === '' ? [] : [insertAfter(xml, root, ORDER, 'definedNames', whole)]
}

function isOfWorkbook(item: RawElement): boolean {
  return attributeOf(item, 'localSheetId') === null
}

function keptName(
  xml: string,
  item: RawElement,
  old: readonly RawElement[],
  { workbook, ourSheets }: WorkbookChanges,
): string[] {
  const local = attributeOf(item, 'localSheetId')
  if (local === null) return [userName(xml, item, workbook)]
  const place = placeNow(old, Number(local), workbook)
  const sheet = workbook.sheets[place]
  if (!sheet || ourSheets.has(sheet)) return []
  const edits = String(place) === local ? [] : [withAttribute(xml, item, 'localSheetId', String(place))]
  return [slice(xml, item, edits)]
}

/** A name that led to a sheet which is gone has lost it in the model too. */
function userName(xml: string, item: RawElement, workbook: Workbook): string {
  const name = (attributeOf(item, 'name') ?? '').toLowerCase()
  const now = workbook.names.find((each) => each.name.toLowerCase() === name)?.formula.replace(/^=/, '')
  const before = decodedText(xml.slice(item.contentStart, item.contentEnd))
  if (now === undefined || now === before) return rawText(xml, item)
  return slice(xml, item, [{ start: item.contentStart, end: item.contentEnd, text: xmlText(now) }])
}

function slice(xml: string, { start, end }: RawElement, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
  return withEdits(xml.slice(start, end), moved)
}

/** Results of formulas that the file keeps may be older than the cells of ours that they are made of. */
function calculationEdits(xml: string, root: RawElement, { sheets }: Workbook): Edit[] {
  if (!sheets.some((sheet) => hasFormulas(sheet))) return []
  const standing = rawChild(xml, root, 'calcPr')
  if (standing) return [withAttribute(xml, standing, 'fullCalcOnLoad', '1')]
  const added = prefixed(element('calcPr', { fullCalcOnLoad: true }), root.prefix)
  return [insertAfter(xml, root, ORDER, 'calcPr', added)]
}
