/** What office.js offers to custom functions, as far as it is used here; @types/office-js leaves it out. */
declare namespace CustomFunctions {
  enum ErrorCode {
    invalidValue = '#VALUE!',
    notAvailable = '#N/A',
  }

  /** Shown in the cell; Excel takes messages for these two codes only. */
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string)
    readonly code: ErrorCode
  }

  function associate(id: string, compute: (...args: unknown[]) => unknown): void
}
