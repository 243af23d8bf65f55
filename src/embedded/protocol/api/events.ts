import type { Sheet } from '../../workbook/Sheet'
import type { ApiClass } from '../ApiClass'
import { EventType, WORKBOOK_TARGET } from '../events/Registrations'

const EVENTS = {
  ActivatedEvent: EventType.activated,
  DataChangedEvent: EventType.changed,
  SelectionChangedEvent: EventType.selectionChanged,
}

type Methods<T> = NonNullable<ApiClass<T>['methods']>

/** How office.js asks for the events of one sheet. */
export const sheetEvents: Methods<Sheet> = registrations(({ id }) => id)

/** And for those of all sheets. */
export const sheetsEvents: Methods<unknown> = registrations(() => WORKBOOK_TARGET)

function registrations<T>(targetOf: (subject: T) => string): Methods<T> {
  const methods: Methods<T> = {}
  for (const [name, type] of Object.entries(EVENTS)) {
    methods[`_Register${name}`] = (subject, _, session) => {
      session.registrations.add(type, targetOf(subject))
      return undefined
    }
    methods[`_Unregister${name}`] = (subject, _, session) => {
      session.registrations.remove(type, targetOf(subject))
      return undefined
    }
  }
  return methods
}
