import type { Cell } from './Cell'
import { foldSpaces, isBlank, plainText } from './cellText'
import { KeyTable } from './KeyTable'

/**
 * Gives each distinct text a code from 1 on (0: blank), spellings of one key sharing a code. What a cell's spelling
 * means is worked out once and remembered.
 */
export class TextDictionary {
  /** The first spelling of each code, trimmed. */
  readonly values: string[] = ['']
  readonly otherSpellings = new Map<number, string[]>()
  private readonly codeByCell = new Map<Cell, number>()
  private readonly keys = new KeyTable(this.values)

  codeOf(cell: Cell | undefined): number {
    if (cell === '' || cell === null || cell === undefined) return 0
    return this.codeByCell.get(cell) ?? this.learn(cell)
  }

  /** The code of a cell met before; 0 for any other. */
  knownCodeOf(cell: Cell | undefined): number {
    return cell === undefined ? 0 : (this.codeByCell.get(cell) ?? 0)
  }

  private learn(cell: Cell): number {
    const code = isBlank(cell) ? 0 : this.codeOfSpelling(plainText(cell))
    this.codeByCell.set(cell, code)
    return code
  }

  private codeOfSpelling(text: string): number {
    const spelling = trimmed(text)
    const code = this.keys.codeOf(text)
    if (code === this.values.length) return this.values.push(spelling) - 1
    if (spelling === this.values[code]) return code
    const others = this.otherSpellings.get(code) ?? []
    if (!others.includes(spelling)) this.otherSpellings.set(code, [...others, spelling])
    return code
  }
}

/** Without white space at both ends, the zero-width kinds included; what stands within stays as it was typed. */
function trimmed(text: string): string {
  const core = foldSpaces(text)
  if (core === text) return text
  const first = core.split(' ', 1)[0] ?? ''
  const last = core.slice(core.lastIndexOf(' ') + 1)
  return text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length)
}
