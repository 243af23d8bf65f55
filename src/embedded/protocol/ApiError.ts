/** The Excel API's own codes; an add-in branches on these. */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation'

/** An answer that refuses a request. The wording is ours: Excel's own messages are localised and no one may rely on them. */
export class ApiError extends Error {
  override readonly name = 'ApiError'

  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** What the embedded workbook has not learnt yet is refused by name, never ignored. */
export function unknownMember(className: string, member: string): ApiError {
  return new ApiError('ApiNotFound', `${className}.${member} is not known to the embedded workbook`)
}
