import type { Workbook } from '../workbook/Workbook'
import { createObjects } from './api/createObjects'
import { KeptObjects } from './KeptObjects'
import type { ObjectFactory, Session } from './Session'

export function createSession(workbook: Workbook): Session {
  const session: Session = {
    workbook,
    kept: new KeptObjects(),
    today: () => new Date(),
    get objects(): ObjectFactory {
      return objects
    },
  }
  const objects = createObjects(session)
  return session
}
