import type { Cell } from './Cell'
import { isBlank, plainText, trimmed } from './cellText'
import { KeyTable } from './KeyTable'

/**
 * Gives each distinct text a code from 1 on (0: blank), spellings of one key sharing a code. What a cell's spelling
 * means is worked out once and remembered.
 */
export class TextDictionary {
  readonly otherSpellings = new Map<number, string[]>()
  private readonly codeByCell = new Map<Cell, number>()
  private readonly keys = new KeyTable()

  /** The first spelling of each code, trimmed. */
  get values(): string[] {
    return this.keys.spellings
  }

  codeOf(cell: Cell | undefined): number {
    if (cell === '' || cell === null || cell === undefined) return 0
    return this.codeByCell.get(cell) ?? (isBlank(cell) ? 0 : this.learn(cell))
  }

  /** The code of a cell met before; 0 for any other. */
  knownCodeOf(cell: Cell | undefined): number {
    return cell === undefined ? 0 : (this.codeByCell.get(cell) ?? 0)
  }

  /** The code of a cell not met before, which is not blank. */
  learn(cell: Cell): number {
    const code = this.codeOfSpelling(plainText(cell))
    this.codeByCell.set(cell, code)
    return code
  }

  private codeOfSpelling(text: string): number {
    const code = this.keys.codeOf(text)
    if (text !== this.values[code]) this.keepSpelling(code, trimmed(text))
    return code
  }

  private keepSpelling(code: number, spelling: string): void {
    if (spelling === this.values[code]) return
    const others = this.otherSpellings.get(code) ?? []
    if (!others.includes(spelling)) this.otherSpellings.set(code, [...others, spelling])
  }
}
