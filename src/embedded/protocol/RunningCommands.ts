import { ApiError } from './ApiError'
import type { Json } from './wire'

const SUCCESS = 0

interface Waiting {
  resolve: () => void
  reject: (reason: Error) => void
}

/** Ribbon commands that have been started and have not said yet that they are completed. */
export class RunningCommands {
  private readonly waiting = new Map<string, Waiting>()
  private last = 0

  /** `invoke` sends the command's id to the add-in; it gives false when nobody listens there. */
  run(action: string, invoke: (id: string) => boolean): Promise<void> {
    this.last += 1
    const id = `command-${this.last}`
    return new Promise((resolve, reject) => {
      if (!invoke(id)) reject(new ApiError('InvalidOperation', `The add-in does not listen for the command ${action}`))
      else this.waiting.set(id, { resolve, reject })
    })
  }

  /** What office.js sends then: the command's id, a status and the event object under the keys 0, 1 and 2. */
  completed(data: { [key: string]: Json }): void {
    const id = typeof data['0'] === 'string' ? data['0'] : ''
    const command = this.waiting.get(id)
    this.waiting.delete(id)
    if (data['1'] === SUCCESS) command?.resolve()
    else command?.reject(new ApiError('GeneralException', `The command ended with status ${JSON.stringify(data['1'])}`))
  }
}
