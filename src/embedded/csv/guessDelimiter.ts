import { parse } from 'papaparse'

/** Comma last: where another fits as well, the commas are more likely decimal ones or part of a text. */
const DELIMITERS = [';', '\t', '|', ',']
/** Title rows above the headings, and notes below, may have fewer fields. */
const USUAL_SHARE = 0.6

/**
 * The delimiter that cuts every line of the sample into the same number of fields, else most of the lines. (The library's
 * own guess counts the empty end of the text as a row and so misses short files of two columns.)
 */
export function guessDelimiter(sample: string): string {
  const candidates = DELIMITERS.map((delimiter) => ({ delimiter, share: regularShare(sample, delimiter) }))
  const best =
    candidates.find(({ share }) => share === 1) ??
    candidates.find(({ share }) => share >= USUAL_SHARE) ??
    candidates.reduce((left, right) => (right.share > left.share ? right : left))
  return best.share > 0 ? best.delimiter : ','
}

/** Share of the rows that have the most frequent number of fields above one. */
function regularShare(sample: string, delimiter: string): number {
  const rows = parse<string[]>(sample, { delimiter, newline: '\n', skipEmptyLines: true }).data
  const rowsByFields = new Map<number, number>()
  for (const { length } of rows) if (length > 1) rowsByFields.set(length, (rowsByFields.get(length) ?? 0) + 1)
  return Math.max(0, ...rowsByFields.values()) / Math.max(1, rows.length)
}
