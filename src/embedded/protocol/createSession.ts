import type { Workbook } from '../workbook/Workbook'
import { createObjects } from './api/createObjects'
import { PaneVisibility } from './events/PaneVisibility'
import { Registrations } from './events/Registrations'
import { FunctionCalls } from './functions/FunctionCalls'
import { KeptObjects } from './KeptObjects'
import type { ObjectFactory, Session } from './Session'

export function createSession(workbook: Workbook): Session {
  const session: Session = {
    workbook,
    kept: new KeptObjects(),
    registrations: new Registrations(),
    pane: new PaneVisibility(),
    functions: new FunctionCalls(),
    today: () => new Date(),
    get objects(): ObjectFactory {
      return objects
    },
  }
  const objects = createObjects(session)
  return session
}
