import type { WritingProgress } from '../../analysis/ResultsWorkbook'
import { ExcelError } from '../ExcelError'
import { PAYLOAD_BYTES } from '../payload'

/** More than any single command (a format, a border, a chart's title) takes on the wire. */
export const COMMAND_BYTES = 8_000

/**
 * Commands wait here until they fill a request, so that their number grows with the data and not with the commands.
 * Between two requests the progress is told and Cancel is heeded.
 */
export class RequestQueue {
  private waitingBytes = 0
  private waitingRows = 0
  private rowsWritten = 0

  constructor(
    readonly context: Excel.RequestContext,
    private readonly rowCount: number,
    private readonly onProgress: ((progress: WritingProgress) => void) | undefined,
    readonly signal: AbortSignal | undefined,
  ) {}

  /** To be called before the commands themselves; no range made earlier may be used after it. */
  async makeRoom(bytes: number, rows = 0): Promise<void> {
    if (this.waitingBytes > 0 && this.waitingBytes + bytes > PAYLOAD_BYTES) await this.send()
    this.waitingBytes += bytes
    this.waitingRows += rows
  }

  async send(): Promise<void> {
    stopIfCancelled(this.signal)
    await this.context.sync()
    this.rowsWritten += this.waitingRows
    this.waitingBytes = 0
    this.waitingRows = 0
    this.onProgress?.({ rowsWritten: this.rowsWritten, rowCount: this.rowCount })
    stopIfCancelled(this.signal)
  }
}

export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new ExcelError({ code: 'cancelled' })
}
