import { customerKey, trimmed } from './cellText'

const FIRST_SLOTS = 1024
/** Latin and basic Cyrillic letters, digits and signs fold one by one: by char code the folded sign, 0 for every other. */
const FOLDED = new Uint16Array(0x460)
for (const [first, last] of [
  [0x21, 0x7e],
  [0x400, 0x45f],
] as const) {
  for (let sign = first; sign <= last; sign++) FOLDED[sign] = String.fromCharCode(sign).toLowerCase().charCodeAt(0)
}
const SPACE = 0x20

/**
 * Finds the code of every spelling of one customerKey. A hash table of its own, since most texts need no folded copy to
 * be hashed and compared: with Map, as many keys as customers would be made and kept.
 */
export class KeyTable {
  /** By code, the first spelling met of each key, trimmed; code 0 is of none. */
  readonly spellings: string[] = ['']
  /** By code, where the key is not that of the spelling folded sign by sign. */
  private readonly keys = new Map<number, string>()
  private readonly codeOfOddKey = new Map<string, number>()
  private hashes = new Int32Array(FIRST_SLOTS)
  private codes = new Uint32Array(FIRST_SLOTS)

  /** The code of the text's key; a key not met before gets the next code. */
  codeOf(text: string): number {
    const hash = hashOf(text)
    if (hash === 0) return this.codeByKey(text)
    const code = this.codeOfPlain(text, hash)
    // A text that folds sign by sign has no white space to trim.
    if (code === this.spellings.length) this.spellings.push(text)
    return code
  }

  private codeByKey(text: string): number {
    const key = customerKey(text)
    const hash = hashOf(key)
    const code = hash === 0 ? this.codeOfOdd(key) : this.codeOfPlain(key, hash)
    if (code < this.spellings.length) return code
    if (hash !== 0) this.keys.set(code, key)
    this.spellings.push(trimmed(text))
    return code
  }

  private codeOfPlain(text: string, hash: number): number {
    const mask = this.codes.length - 1
    let slot = hash & mask
    for (;;) {
      const code = this.codes[slot] ?? 0
      if (code === 0) break
      if (this.hashes[slot] === hash && isSameFolded(text, this.textOf(code))) return code
      slot = (slot + 1) & mask
    }
    const code = this.spellings.length
    this.hashes[slot] = hash
    this.codes[slot] = code
    if (2 * code > mask) this.enlarge()
    return code
  }

  private textOf(code: number): string {
    return this.keys.get(code) ?? this.spellings[code] ?? ''
  }

  private codeOfOdd(key: string): number {
    const code = this.codeOfOddKey.get(key) ?? this.spellings.length
    this.codeOfOddKey.set(key, code)
    return code
  }

  private enlarge(): void {
    const { hashes, codes } = this
    const mask = 2 * codes.length - 1
    this.hashes = new Int32Array(mask + 1)
    this.codes = new Uint32Array(mask + 1)
    for (let old = 0; old < codes.length; old++) {
      const code = codes[old] ?? 0
      if (code === 0) continue
      let slot = (hashes[old] ?? 0) & mask
      while (this.codes[slot] !== 0) slot = (slot + 1) & mask
      this.hashes[slot] = hashes[old] ?? 0
      this.codes[slot] = code
    }
  }
}

/** Of the folded text; 0 where its key takes more than folding sign by sign. */
function hashOf(text: string): number {
  let hash = text.length
  let before = SPACE
  for (let i = 0; i < text.length; i++) {
    const sign = foldedAt(text, i)
    if (sign === 0 || (sign === SPACE && before === SPACE)) return 0
    hash = Math.imul(hash ^ sign, 0x9e3779b1)
    before = sign
  }
  return before === SPACE ? 0 : hash ^ (hash >>> 15) || 1
}

function isSameFolded(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  for (let i = 0; i < one.length; i++) if (foldedAt(one, i) !== foldedAt(other, i)) return false
  return true
}

function foldedAt(text: string, index: number): number {
  const sign = text.charCodeAt(index)
  return sign === SPACE ? SPACE : (FOLDED[sign] ?? 0)
}
