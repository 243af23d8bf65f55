import { cutText } from './cutText'

const LONGEST_NAME = 31
const FORBIDDEN_CHARACTERS = /[/\\?*:[\]\p{Cc}]/gu

/**
 * The wanted names as Excel takes them: no forbidden character, no apostrophe at an edge, at most 31 characters, not
 * "History" (its own), and none equal to another or to a taken one but for the case of letters.
 */
export function fitSheetNames(wanted: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(['history', ...taken.map((name) => name.toLowerCase())])
  return wanted.map((name) => {
    const unique = uniqueName(cleanName(name), used, LONGEST_NAME, (number) => ` (${number})`)
    used.add(unique.toLowerCase())
    return unique
  })
}

/** Names of tables share one space with the workbook's defined names. */
export function fitTableName(wanted: string, used: Set<string>): string {
  const unique = uniqueName(wanted, used, 255, (number) => `_${number}`)
  used.add(unique.toLowerCase())
  return unique
}

function uniqueName(name: string, used: Set<string>, longest: number, suffix: (number: number) => string): string {
  let candidate = name
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    candidate = cutText(name, longest - suffix(number).length) + suffix(number)
  }
  return candidate
}

function cleanName(name: string): string {
  const edges = /^['\s]+|['\s]+$/g
  const allowed = name.replaceAll(FORBIDDEN_CHARACTERS, ' ').replaceAll(edges, '')
  return cutText(allowed, LONGEST_NAME).replaceAll(edges, '') || 'Sheet'
}
