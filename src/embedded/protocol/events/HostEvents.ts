import type { Workbook } from '../../workbook/Workbook'
import type { WorkbookChange } from '../../workbook/WorkbookChange'
import type { Json } from '../wire'
import { changeEntries } from './changeEntries'
import type { Registrations } from './Registrations'
import type { RichApiEntry } from './RichApiEntry'

const RICH_API_MESSAGE = 'richApiMessage'
const DOCUMENT_SELECTION_CHANGED = 'documentSelectionChanged'
const APP_COMMAND_INVOKED = 'appCommandInvoked'

/**
 * What the host tells the add-in unasked. An event leaves when the request that has caused it is answered, as in
 * Excel: the add-in must see its own request end first.
 */
export class HostEvents {
  /** The events that office.js listens to at its end of the channel. */
  private readonly listened = new Set<string>()
  private readonly stopWatching: () => void

  constructor(
    workbook: Workbook,
    private readonly registrations: Registrations,
    private readonly send: (event: string, data: Json) => void,
  ) {
    this.stopWatching = workbook.watch((change) => {
      this.tellOf(change)
    })
  }

  listen(event: string): void {
    this.listened.add(event)
  }

  unlisten(event: string): void {
    this.listened.delete(event)
  }

  /** Sends messages to the Excel API in the add-in: events, and calls of custom functions. */
  message(entries: RichApiEntry[]): void {
    this.raise(RICH_API_MESSAGE, { ArrayData: entries })
  }

  /** False: the add-in does not listen for commands. */
  command(id: string, action: string): boolean {
    return this.raise(APP_COMMAND_INVOKED, [id, action, JSON.stringify({ source: { id: action } })])
  }

  close(): void {
    this.stopWatching()
    this.listened.clear()
  }

  private tellOf(change: WorkbookChange): void {
    const entries = changeEntries(change, this.registrations)
    if (entries.length > 0) this.message(entries)
    if (change.kind === 'selection') this.raise(DOCUMENT_SELECTION_CHANGED, {})
  }

  private raise(event: string, data: Json): boolean {
    if (!this.listened.has(event)) return false
    setTimeout(() => {
      if (this.listened.has(event)) this.send(event, data)
    }, 0)
    return true
  }
}
