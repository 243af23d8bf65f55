import { EMPTY_STATE, parseState, stateText, type WorkbookState } from '../../analysis/WorkbookState'

/** A custom XML part, since Excel and our files both keep it in the .xlsx; `workbook.settings` are bound to the add-in. */
const NAMESPACE = 'urn:abc-xyz-customer-analysis'

/** The state of a workbook and the part that holds it; null: none that can be read. */
export interface KeptState {
  state: WorkbookState
  partId: string | null
}

/** Parts that cannot be read count as none and are left as they are: perhaps another version can. */
export async function readState(context: Excel.RequestContext): Promise<KeptState> {
  const parts = await readParts(context)
  for (const { partId, state } of parts) if (state !== null) return { partId, state }
  return { state: EMPTY_STATE, partId: null }
}

/** The parts that are damaged, or written by a later version. */
export async function unreadableParts(context: Excel.RequestContext): Promise<string[]> {
  const parts = await readParts(context)
  return parts.flatMap(({ partId, state }) => (state === null ? [partId] : []))
}

async function readParts(context: Excel.RequestContext): Promise<{ partId: string; state: WorkbookState | null }[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE)
  parts.load('items/id')
  await context.sync()
  if (parts.items.length === 0) return []
  const read = parts.items.map((part) => ({ partId: part.id, xml: part.getXml() }))
  await context.sync()
  return read.map(({ partId, xml }) => ({ partId, state: parseXml(xml.value) }))
}

/** Queues the writing; what comes before it in the request is done before it. */
export function queueState(context: Excel.RequestContext, { partId, state }: KeptState): void {
  const { customXmlParts } = context.workbook
  const xml = `<state xmlns="${NAMESPACE}">${escaped(stateText(state))}</state>`
  if (partId === null) customXmlParts.add(xml)
  else customXmlParts.getItem(partId).setXml(xml)
}

/** Writes the state now, so that a run that is interrupted later is understood by the next one. */
export async function saveState(context: Excel.RequestContext, kept: KeptState): Promise<KeptState> {
  queueState(context, kept)
  await context.sync()
  return kept.partId === null ? readState(context) : kept
}

/** Makes the state what it was, after a run that may have written one. */
export async function restoreState(context: Excel.RequestContext, before: KeptState): Promise<void> {
  const { partId } = await readState(context)
  if (partId === null) return
  if (before.partId === null) context.workbook.customXmlParts.getItem(partId).delete()
  else queueState(context, { ...before, partId })
  await context.sync()
}

function parseXml(xml: string): WorkbookState | null {
  const content = /<(?:\w+:)?state\b[^>]*>([^<]*)<\//.exec(xml)?.[1]
  return content === undefined ? null : parseState(unescaped(content))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}
