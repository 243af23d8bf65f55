const BITS_OF_WORD = 32
const HIGHEST_BIT = 31

/**
 * Distinct whole numbers from 0 to `size - 1`, given back in ascending order. It costs no more than the numbers added
 * and the span between them, so that one set can serve every customer in turn.
 *
 * @example
 * const days = new AscendingSet(366)
 * days.add(40) // => true
 * days.add(3) // => true
 * days.add(40) // => false
 * Array.from(days.members.subarray(0, days.take())) // => [3, 40]
 * days.take() // => 0
 */
export class AscendingSet {
  /** The numbers taken last; what stands beyond their count is of no meaning. */
  readonly members: Uint32Array
  private readonly words: Int32Array
  private firstWord: number
  private lastWord = -1

  constructor(size: number) {
    this.members = new Uint32Array(size)
    this.words = new Int32Array(Math.ceil(size / BITS_OF_WORD))
    this.firstWord = this.words.length
  }

  /** Whether the number is a new one; false too for one out of range, which is not kept. */
  add(number: number): boolean {
    if (number < 0 || number >= this.members.length) return false
    const word = number >> 5
    const bits = this.words[word] ?? 0
    const bit = 1 << number
    if ((bits & bit) !== 0) return false
    this.words[word] = bits | bit
    if (word < this.firstWord) this.firstWord = word
    if (word > this.lastWord) this.lastWord = word
    return true
  }

  /** Empties the set into `members` and tells how many they are. */
  take(): number {
    let count = 0
    for (let word = this.firstWord; word <= this.lastWord; word++) {
      let bits = this.words[word] ?? 0
      this.words[word] = 0
      while (bits !== 0) {
        const lowest = bits & -bits
        this.members[count++] = word * BITS_OF_WORD + HIGHEST_BIT - Math.clz32(lowest)
        bits ^= lowest
      }
    }
    this.firstWord = this.words.length
    this.lastWord = -1
    return count
  }
}
