import type { CellArea } from '../../report/Report'

export function movedArea(area: CellArea, rows: number, columns: number): CellArea {
  return { ...area, row: area.row + rows, column: area.column + columns }
}

export function endRow({ row, rowCount }: CellArea): number {
  return row + rowCount
}

export function endColumn({ column, columnCount }: CellArea): number {
  return column + columnCount
}

/** A column of a table without its heading. */
export function bodyColumn({ row, column, rowCount }: CellArea, offset: number): CellArea {
  return { row: row + 1, column: column + offset, rowCount: rowCount - 1, columnCount: 1 }
}

export function contains(outer: CellArea, inner: CellArea): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    endRow(inner) <= endRow(outer) &&
    endColumn(inner) <= endColumn(outer)
  )
}

export function overlap(a: CellArea, b: CellArea): boolean {
  return a.row < endRow(b) && b.row < endRow(a) && a.column < endColumn(b) && b.column < endColumn(a)
}

/** The same cells in fewer rectangles: those within another are dropped, those right beneath one of their width join it. */
export function joinedAreas(areas: readonly CellArea[]): CellArea[] {
  const joined: CellArea[] = []
  const ordered = [...areas].sort((a, b) => a.column - b.column || a.columnCount - b.columnCount || a.row - b.row)
  for (const area of ordered) {
    if (area.rowCount === 0 || area.columnCount === 0) continue
    const last = joined.at(-1)
    if (last?.column === area.column && last.columnCount === area.columnCount && area.row <= endRow(last)) {
      last.rowCount = Math.max(endRow(last), endRow(area)) - last.row
    } else joined.push({ ...area })
  }
  return joined.filter((area, i) => !joined.some((other, j) => i !== j && contains(other, area)))
}
