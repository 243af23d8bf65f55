/** How much an add-in has talked to the workbook. */
export class RequestLog {
  count = 0
  /** Sent by the add-in, and answered by the host. */
  bytes = 0
  answerBytes = 0
  /** The largest single payload, either way. */
  largest = 0

  request(size: number): void {
    this.count += 1
    this.bytes += size
    this.largest = Math.max(this.largest, size)
  }

  answer(size: number): void {
    this.answerBytes += size
    this.largest = Math.max(this.largest, size)
  }
}
