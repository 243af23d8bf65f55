import { deleteSheet, renameSheet } from '../../../src/embedded/protocol/sheetOperations'
import type { ResponseBody } from '../../../src/embedded/protocol/wire'
import type { Sheet } from '../../../src/embedded/workbook/Sheet'
import type { Workbook } from '../../../src/embedded/workbook/Workbook'
import type { Answer, DisturbedRequest } from './FaultyOffice'
import { WorkbookMemory } from './WorkbookMemory'

/** Something that goes wrong at one request. */
export type Fault =
  | { kind: 'channel'; name: string; disturb: (request: DisturbedRequest) => Answer }
  /**
   * The user does something just before the request, and takes it back before starting again; `own` is the sheet of
   * customers that the operation writes, null as long as there is none.
   */
  | {
      kind: 'user'
      name: string
      isPossible: (workbook: Workbook) => boolean
      act: (workbook: Workbook, own: Sheet | null) => void
      takeBack: (workbook: Workbook) => void
    }
  /** The user presses Cancel while the request is under way. */
  | { kind: 'cancel'; name: string }

/** The numbers by which the host tells the library why it could not carry out a request. */
const HostError = {
  internal: 5001,
  cellBeingEdited: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  noAccess: 7000,
}

export const SOURCE_SHEET = 'Sales'
export const RENAMED_SOURCE = 'Turnover'

const nothing = () => undefined
const always = () => true

const channelFaults: Fault[] = [
  lost('the request is lost', HostError.internal, 'not done'),
  lost('the answer is lost', HostError.internal, 'done'),
  lost('the request is too large', HostError.requestTooLarge, 'not done'),
  lost('the response is too large', HostError.responseTooLarge, 'done'),
  lost('a cell is being edited', HostError.cellBeingEdited, 'not done'),
  lost('no access', HostError.noAccess, 'not done'),
  partlyDone(50),
  {
    kind: 'channel',
    name: 'half of the request is done and taken back',
    disturb: (request) => {
      const before = new WorkbookMemory(request.workbook)
      const answer = inPart(request, 0.5)
      before.restore()
      return answer
    },
  },
]

const userFaults: Fault[] = [
  {
    kind: 'user',
    name: 'the workbook is protected',
    isPossible: always,
    act: (workbook) => (workbook.protected = true),
    takeBack: (workbook) => (workbook.protected = false),
  },
  {
    kind: 'user',
    name: 'the source sheet is protected',
    isPossible: always,
    act: (workbook) => {
      protect(workbook.sheetNamed(SOURCE_SHEET))
    },
    takeBack: unprotectAll,
  },
  {
    kind: 'user',
    name: 'a result sheet is protected',
    isPossible: always,
    act: (_, own) => {
      protect(own)
    },
    takeBack: unprotectAll,
  },
  {
    kind: 'user',
    name: 'the source sheet is renamed',
    isPossible: always,
    act: (workbook) => {
      renameTo(workbook, workbook.sheetNamed(SOURCE_SHEET), RENAMED_SOURCE)
    },
    takeBack: (workbook) => {
      renameTo(workbook, workbook.sheetNamed(RENAMED_SOURCE), SOURCE_SHEET)
    },
  },
  {
    kind: 'user',
    name: 'a result sheet is renamed',
    isPossible: always,
    act: (workbook, own) => {
      renameTo(workbook, own, 'My list')
    },
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'the source sheet is deleted',
    isPossible: always,
    act: (workbook) => {
      deleteIfThere(workbook, workbook.sheetNamed(SOURCE_SHEET))
    },
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'a result sheet is deleted',
    isPossible: always,
    act: (workbook, own) => {
      deleteIfThere(workbook, own)
    },
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'the user adds a row',
    isPossible: always,
    act: (workbook) => {
      const cells = workbook.sheetNamed(SOURCE_SHEET)?.cells
      const row = cells?.rowCount(0) ?? 0
      for (const [column, value] of [45_350, 'Newcomer', 77].entries()) cells?.setValue(row, column, value)
    },
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'the user corrects an amount',
    isPossible: always,
    act: (workbook) => workbook.sheetNamed(SOURCE_SHEET)?.cells.setValue(2, 2, 4321),
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'the user writes on a sheet of his own',
    isPossible: always,
    act: (workbook) => workbook.sheetNamed('Notes')?.cells.setFormula(9, 1, '=1+1', 2),
    takeBack: nothing,
  },
  {
    kind: 'user',
    name: 'the user adds a sheet with a name of ours',
    isPossible: (workbook) => workbook.sheetNamed('Summary') === null,
    act: (workbook) => workbook.addSheet('Summary'),
    takeBack: nothing,
  },
]

/** Between the last look at the column and the commit nothing can see it, so it is no fault like the others. */
export const WRITING_INTO_OUR_TABLE: Fault = {
  kind: 'user',
  name: 'the user writes into the column that he added to our table',
  isPossible: always,
  act: (_, own) => {
    const table = own?.tables[0]
    const column = table?.columns.findIndex(({ name }) => name === 'Comment') ?? -1
    if (own && table && column >= 0) own.cells.setValue(table.area.row + 1, column, 'just written')
  },
  takeBack: nothing,
}

export const FAULTS: Fault[] = [...channelFaults, ...userFaults, { kind: 'cancel', name: 'the user cancels' }]

/** So many percent of the request's actions are carried out, then the host gives up. */
export function partlyDone(percent: number): Fault {
  const name = percent === 50 ? 'half of the request is done' : `${percent} % of the request are done`
  return { kind: 'channel', name, disturb: (request) => inPart(request, percent / 100) }
}

function lost(name: string, error: number, request: 'done' | 'not done'): Fault {
  return {
    kind: 'channel',
    name,
    disturb: (disturbed) => {
      if (request === 'done') disturbed.perform()
      return error
    },
  }
}

function inPart(request: DisturbedRequest, share: number): ResponseBody {
  const { Actions } = request.body
  const count = Math.floor(Actions.length * share)
  const done = request.perform(Actions.slice(0, count))
  const Error = { Code: 'GeneralException', Message: 'In part', Location: '', ActionIndex: count, HttpStatusCode: 500 }
  return { ...done, Error: done.Error ?? Error }
}

function protect(sheet: Sheet | null): void {
  if (sheet) sheet.protection = { password: null, allowed: {} }
}

function unprotectAll({ sheets }: Workbook): void {
  for (const sheet of sheets) sheet.protection = null
}

function renameTo(workbook: Workbook, sheet: Sheet | null, name: string): void {
  if (sheet && !workbook.protected) renameSheet(workbook, sheet, name)
}

function deleteIfThere(workbook: Workbook, sheet: Sheet | null): void {
  if (sheet && !workbook.protected) deleteSheet(workbook, sheet)
}
