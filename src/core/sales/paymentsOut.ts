import type { Candidate } from './assignRoles'
import { headingWords } from './headingRole'

/** Headings of bank statements, in the words of headingWords. */
const PURPOSE = /назначение|(?:^| )purpose(?= |$)|payment (?:details|reference|description)|details of payment/
const OUT = /(?:^| )(?:дебет\p{L}*|дт|debit|расход|списан\p{L}*|withdrawals?|paid out|money out)(?= |$)/u

/**
 * The columns without what a bank statement says was paid out: those are debits there and no sales, though in a ledger
 * of customers debits are the sales. Only a statement tells what each payment is for.
 */
export function withoutPaymentsOut(candidates: readonly Candidate[]): readonly Candidate[] {
  const words = candidates.map(({ heading }) => headingWords(heading))
  if (!words.some((one) => PURPOSE.test(one))) return candidates
  return candidates.filter((_, i) => !OUT.test(words[i] ?? ''))
}
