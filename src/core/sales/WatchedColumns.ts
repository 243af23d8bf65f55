import type { BlockOfRows } from './BlockOfRows'
import type { Cell } from './Cell'
import { isPositive, nameIn, returnKind } from './kindsOfRows'
import type { ReadingNote } from './SalesTable'
import type { TransactionsLayout, WatchedColumn } from './SheetLayout'

type CellOf = (index: number) => Cell | undefined

interface Watch extends WatchedColumn {
  /** The cell above: most rows repeat it. */
  above: Cell | undefined
  /** The first name met; of returns, any row that is none. */
  usual: string | null
  /** What stands against adding up: another name, or the kind of a return without a minus. */
  other: string | null
}

/**
 * Looks in all rows for what the sample did not show: a second status or currency, a return without a minus. A list
 * sorted by date may have its first return far down.
 */
export class WatchedColumns {
  private readonly watches: Watch[]

  constructor(private readonly layout: TransactionsLayout) {
    this.watches = layout.watched.map((column) => ({ ...column, above: undefined, usual: null, other: null }))
  }

  get neededColumns(): number[] {
    return this.watches.map(({ column }) => column)
  }

  add(block: BlockOfRows, hidden: readonly boolean[]): void {
    const { firstDataRow, roles } = this.layout
    const first = Math.max(0, firstDataRow - block.firstRow)
    const figureOf = block.column(roles.amount ?? roles.quantity)
    for (const watch of this.watches) {
      if (watch.usual !== null && watch.other !== null) continue
      const cellOf = block.column(watch.column)
      const see = watch.code === 'returnsAdded' ? seeReturn : seeName
      for (let index = first; index < block.rowCount; index++) {
        if (hidden[index] !== true) see(watch, cellOf(index), figureOf, index)
      }
    }
  }

  notes(): ReadingNote[] {
    const { sheet } = this.layout
    return this.watches.flatMap(({ code, heading, usual, other }): ReadingNote[] => {
      if (usual === null || other === null) return []
      return [code === 'returnsAdded' ? { code, sheet, heading, value: other } : { code, sheet, heading }]
    })
  }
}

function seeName(watch: Watch, cell: Cell | undefined): void {
  if (cell === watch.above) return
  watch.above = cell
  const name = nameIn(cell, watch.heading)
  watch.usual ??= name
  if (name !== watch.usual) watch.other ??= name
}

function seeReturn(watch: Watch, cell: Cell | undefined, figureOf: CellOf, index: number): void {
  const kind = returnKind(cell)
  if (kind === null) watch.usual ??= nameIn(cell, watch.heading)
  else if (watch.other === null && isPositive(figureOf(index))) watch.other = kind
}
