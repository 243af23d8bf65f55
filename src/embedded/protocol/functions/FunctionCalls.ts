import { ApiError } from '../ApiError'
import type { RichApiEntry } from '../events/RichApiEntry'
import type { Json } from '../wire'

/** What a custom function of the add-in came to: a value or rows of values, or an error with its message. */
export type FunctionAnswer = { value: Json } | { error: string; message: string }

/** What a call says of itself; without `errors` a function with an error cell among its arguments is not called. */
const Flag = { cancelable: 1, errors: 4 } as const
const Message = { category: 1, invoke: 1000, cancel: 1001 } as const

/** How the add-in numbers the errors of its functions; everything else shows as #VALUE!. */
const ERRORS: Record<number, string> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 8: '#NULL!' }

interface StartedCall {
  number: number
  entry: RichApiEntry
  answer: Promise<FunctionAnswer>
}

/** The calls of custom functions that the host has made and the add-in has not answered yet. */
export class FunctionCalls {
  /** Kept when the add-in has said that it takes calls. */
  readonly ready: Promise<void>
  setReady: () => void = () => undefined
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>()
  private last = 0

  constructor() {
    this.ready = new Promise((resolve) => {
      this.setReady = resolve
    })
  }

  /** A call as it travels, and the promise of its answer. */
  begin(id: string, args: Json[], cancelable: boolean): StartedCall {
    this.last += 1
    const number = this.last
    const answer = new Promise<FunctionAnswer>((resolve) => this.waiting.set(number, resolve))
    const flags = cancelable ? Flag.errors | Flag.cancelable : Flag.errors
    return { number, answer, entry: entryOf(Message.invoke, [number, id, args, null, flags, null]) }
  }

  /** Gives a call up: its cell has been changed. An answer that comes nevertheless is passed over. */
  cancel(number: number): RichApiEntry {
    this.waiting.delete(number)
    return entryOf(Message.cancel, { invocationId: number })
  }

  /** Answers of the add-in: `[number, succeeded, value, error]` each, of older clients as objects. */
  finish(results: Json): void {
    if (!Array.isArray(results)) throw new ApiError('InvalidArgument', 'Results of custom functions come as a list')
    for (const result of results) {
      const { number, failed, value, error } = parts(result)
      const resolve = this.waiting.get(number)
      this.waiting.delete(number)
      resolve?.(
        failed ? { error: ERRORS[error] ?? '#VALUE!', message: typeof value === 'string' ? value : '' } : { value },
      )
    }
  }
}

function entryOf(type: number, content: Json): RichApiEntry {
  return [Message.category, type, '', JSON.stringify(content), 0, false]
}

function parts(result: Json): { number: number; failed: boolean; value: Json; error: number } {
  if (Array.isArray(result)) {
    const [number, succeeded, value, error] = result
    return { number: Number(number), failed: succeeded !== true, value: value ?? null, error: Number(error) }
  }
  const { id, failed, value, errorCode } = typeof result === 'object' && result !== null ? result : {}
  return { number: Number(id), failed: failed === true, value: value ?? null, error: Number(errorCode) }
}
