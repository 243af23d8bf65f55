/** How far from the first cell the title of a sheet is looked for, after the user has inserted rows and columns. */
export const TITLE_CORNER = 40

/** Where the title stands among the cells of that corner; null: it is not there. */
export function originOf(
  corner: readonly (readonly unknown[])[],
  title: string,
): { row: number; column: number } | null {
  for (const [row, cells] of corner.entries()) {
    const column = cells.indexOf(title)
    if (column >= 0) return { row, column }
  }
  return null
}
