import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import { excelWorkbook } from '../../../src/taskpane/excelWorkbook'
import { createPaneSession } from '../../../src/taskpane/session/createPaneSession'
import type { PaneSession } from '../../../src/taskpane/session/PaneSession'
import type { PaneState } from '../../../src/taskpane/session/PaneState'
import type { PaneWorkbook } from '../../../src/taskpane/session/PaneWorkbook'
import { type OfficeUnderTest, openOffice } from '../../excel/openOffice'

/** The pane's session over an embedded workbook, behind the real office.js. */
export interface PaneUnderTest {
  office: OfficeUnderTest
  session: PaneSession
  /** Every state since the session began. */
  states: PaneState[]
  close(): void
}

/** @param changes replace functions of the workbook, to see what a session does with answers that the embedded one never gives */
export async function openPane(workbook: Workbook, changes: Partial<PaneWorkbook> = {}): Promise<PaneUnderTest> {
  const office = await openOffice(workbook)
  const { session, states } = newSession(changes)
  return {
    office,
    session,
    states,
    close: () => {
      office.close()
    },
  }
}

/** Another session over the workbook that is open, as after the pane has been closed and opened again. */
export function newSession(changes: Partial<PaneWorkbook> = {}): { session: PaneSession; states: PaneState[] } {
  const session = createPaneSession({ ...excelWorkbook, ...changes }, 'en')
  const states: PaneState[] = []
  session.subscribe(() => {
    states.push(session.state)
  })
  return { session, states }
}

/** Waits until the state is as wanted; fails with the state that it has instead. */
export async function until(session: PaneSession, isSo: (state: PaneState) => boolean): Promise<PaneState> {
  for (let tries = 0; tries < 400; tries++) {
    if (isSo(session.state)) return session.state
    await new Promise((resolve) => {
      setTimeout(resolve, 10)
    })
  }
  throw new Error(`The state never came: ${JSON.stringify({ ...session.state, outcome: null }).slice(0, 2000)}`)
}

export function previewReady({ data }: PaneState): boolean {
  return data.state === 'understood' && data.preview.state === 'ready'
}

/** Selects one cell, or the rectangle down to the second one; rows and columns count from 0. */
export function select(workbook: Workbook, sheet: Sheet, row: number, column: number, rowCount = 1, columnCount = 1) {
  workbook.select(sheet, [{ row, column, rowCount, columnCount }])
}

/** The data state, which must be understood. */
export function understood({ data }: PaneState) {
  if (data.state !== 'understood') throw new Error(`The data is not understood: ${JSON.stringify(data).slice(0, 1000)}`)
  return data
}

/** The problem of the data state. */
export function dataProblem({ data }: PaneState) {
  if (data.state !== 'problem') throw new Error(`The data has no problem, it is ${data.state}`)
  return data.problem
}

/** The roles of the columns by their headings. */
export function roles(state: PaneState): Record<string, string | null> {
  return Object.fromEntries(understood(state).layout.columns.map(({ heading, role }) => [heading, role]))
}
