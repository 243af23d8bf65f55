/** The Excel API's names of paper sizes and their numbers in files; the sizes in use where this add-in is. */
export const PAPER_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['Letter', 1],
  ['Tabloid', 3],
  ['Legal', 5],
  ['A3', 8],
  ['A4', 9],
  ['A5', 11],
])

export const PAPER_NAMES: ReadonlyMap<number, string> = new Map([...PAPER_NUMBERS].map(([name, id]) => [id, name]))
