import { OLDEST_CLIENT } from '../../src/embedded/protocol/appContext'
import type { FunctionAnswer } from '../../src/embedded/protocol/functions/FunctionCalls'
import { openOfficeHost } from '../../src/embedded/protocol/openOfficeHost'
import type { Json } from '../../src/embedded/protocol/wire'
import { Workbook } from '../../src/embedded/workbook/Workbook'

type Compute = (...args: unknown[]) => unknown

/** The formulas of the add-in in an Excel of one language. */
export interface FunctionsInExcel {
  /** The ids under which they are associated. */
  ids: string[]
  /** Through office.js, as a cell calls a formula; it lets results go only every half a second. */
  call(id: string, ...args: Json[]): Promise<FunctionAnswer>
  /** What is associated with the id, called at once with what office.js would pass. */
  value(id: string, ...args: Json[]): unknown
  /** The error and message of a formula that has no value. */
  error(id: string, ...args: Json[]): string
  close(): void
}

/** The most arguments of a formula; Excel passes null for every one that is left out. */
const MOST_ARGUMENTS = 5

export async function openFunctions(language: 'en-US' | 'ru-RU'): Promise<FunctionsInExcel> {
  const host = await openOfficeHost(new Workbook(), { ...OLDEST_CLIENT, language })
  host.installGlobals()
  const associated = associate()
  const complete = (args: Json[]) => [...args, ...new Array<Json>(Math.max(0, MOST_ARGUMENTS - args.length)).fill(null)]
  const compute = (id: string, args: Json[]) => {
    const found = associated.get(id)
    if (found === undefined) throw new Error(`No formula is associated with ${id}`)
    return found(...complete(args).map(passed))
  }
  return {
    ids: [...associated.keys()],
    call: (id, ...args) => host.endPoint.callFunction(id, complete(args)),
    value: (id, ...args) => plain(compute(id, args)),
    error: (id, ...args) => {
      try {
        compute(id, args)
      } catch (error) {
        return errorText(error)
      }
      throw new Error(`${id} has a value`)
    },
    close: () => {
      host.close()
    },
  }
}

/** Loads the functions' entry anew and keeps what it associates. */
function associate(): Map<string, Compute> {
  const associated = new Map<string, Compute>()
  const { associate: original } = CustomFunctions
  CustomFunctions.associate = (id, compute) => {
    associated.set(id, compute)
    original.call(CustomFunctions, id, compute)
  }
  jest.isolateModules(() => {
    jest.requireActual('../../src/functions/index')
  })
  CustomFunctions.associate = original
  return associated
}

function passed(value: Json): unknown {
  if (Array.isArray(value)) return value.map(passed)
  if (typeof value !== 'object' || value === null || value['type'] !== 'CustomFunctionError') return value
  return Object.assign(new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue), { code: value['code'] })
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  return value instanceof CustomFunctions.Error ? errorText(value) : value
}

function errorText(error: unknown): string {
  if (!(error instanceof CustomFunctions.Error)) throw error
  return `${error.code} ${error.message}`
}

/** A column of cells. */
export const column = (...cells: Json[]): Json[] => cells.map((cell) => [cell])

/** An error in a cell, as Excel passes it. */
export const errorCell = (code: string): Json => ({ type: 'CustomFunctionError', code })
