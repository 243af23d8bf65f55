import { areaAddress } from '../../workbook/address'
import type { WorkbookChange } from '../../workbook/WorkbookChange'
import type { Json } from '../wire'
import { EventType, type Registrations, WORKBOOK_TARGET } from './Registrations'
import { eventEntry, type RichApiEntry } from './RichApiEntry'

/** A change as those who asked for it are told: the sheet's own handlers and those of all sheets. */
export function changeEntries(change: WorkbookChange, registrations: Registrations): RichApiEntry[] {
  const type = typeOf(change)
  const targets = [change.sheet.id, WORKBOOK_TARGET].filter((target) => registrations.has(type, target))
  return targets.map((target) => eventEntry(type, target, contentOf(change)))
}

function typeOf({ kind }: WorkbookChange): number {
  return { selection: EventType.selectionChanged, activation: EventType.activated, cells: EventType.changed }[kind]
}

function contentOf(change: WorkbookChange): Json {
  const worksheetId = change.sheet.id
  switch (change.kind) {
    case 'selection':
      return { worksheetId, address: change.areas.map((area) => areaAddress(area)).join(',') }
    case 'activation':
      return { worksheetId }
    case 'cells':
      return { worksheetId, address: areaAddress(change.area), changeType: 'RangeEdited', source: 'Local' }
  }
}
