/** Why a row (a value cell in a crosstab) is set aside. The order is that of reports and of the bits below. */
export const ISSUE_CODES = [
  'missingCustomer',
  'missingAmount',
  'notANumber',
  'notADate',
  'errorValue',
  'outsideWindow',
  'excluded',
  'totalRow',
  'repeatedHeader',
  'hiddenRow',
] as const

export type IssueCode = (typeof ISSUE_CODES)[number]

/** One bit a reason, so that a row carries all its reasons in a number; 0 means the row is used. */
export function issueBit(code: IssueCode): number {
  return 1 << ISSUE_CODES.indexOf(code)
}
