import type { Cell, SheetSample } from './Cell'
import { customerKey, isBlank, plainText } from './cellText'
import { readDate, readSerial } from './readDate'
import { nameOfTotal, totalPhrase } from './totalRows'

/** The columns of a sheet, counted within the sample. */
export interface NameColumns {
  customer: number
  amount: number | undefined
  date: number | undefined
}

/** The rows of one customer: its name stands in the first of them. */
interface Block {
  key: string
  days: number[]
  rows: number
  /** A total stands beneath its rows. */
  hasTotal: boolean
}

const LEAST_UNNAMED = 0.5
const LEAST_TURNS = 2

/**
 * Whether a customer's name stands only in the first row of its sales, as in merged cells and pivot tables. Sales to
 * nobody look alike; so each name must come once, half of the rows or more must have none, and the order must prove the
 * blocks: a total beneath each, or days that go back only where a name stands.
 */
export function namesAreCarried(sample: SheetSample, fromRow: number, columns: NameColumns): boolean {
  const blocks = blocksOf(sample, fromRow, columns)
  const rows = blocks.reduce((sum, block) => sum + block.rows, 0)
  const isOnce = new Set(blocks.map(({ key }) => key)).size === blocks.length
  if (blocks.length < 2 || blocks.some(({ key }) => key === '') || !isOnce) return false
  if (rows - blocks.length < LEAST_UNNAMED * rows) return false
  const others = sample.rowCount > sample.values.length ? blocks.slice(0, -1) : blocks
  return others.every(({ hasTotal }) => hasTotal) || areInOrderOfDaysEach(blocks)
}

function blocksOf(sample: SheetSample, fromRow: number, { customer, amount, date }: NameColumns): Block[] {
  const blocks: Block[] = []
  for (const cells of sample.values.slice(fromRow)) {
    const name = cells[customer]
    const key = customerKey(plainText(name))
    const last = blocks.at(-1)
    if (isTotal(name, last)) {
      if (last !== undefined) last.hasTotal = true
    } else if (amount !== undefined && !isBlank(cells[amount]) && hasOtherCell(cells, [customer, amount])) {
      let block = last
      // Nobody is named after a total: a block without a name.
      if (key !== '' || block === undefined || block.hasTotal) {
        block = { key, days: [], rows: 0, hasTotal: false }
        blocks.push(block)
      }
      block.rows++
      const day = date === undefined ? null : dayOf(cells[date])
      if (day !== null) block.days.push(day)
    }
  }
  return blocks
}

function isTotal(name: Cell | undefined, above: Block | undefined): boolean {
  if (typeof name !== 'string') return false
  const phrase = totalPhrase(name)
  return phrase === 'total' || (phrase === 'maybeTotal' && above?.key === customerKey(nameOfTotal(name)))
}

function hasOtherCell(cells: readonly Cell[], columns: readonly number[]): boolean {
  return cells.some((cell, column) => !columns.includes(column) && !isBlank(cell))
}

/** Days run on within each block, in one direction, and turn back from block to block. */
function areInOrderOfDaysEach(blocks: readonly Block[]): boolean {
  return [1, -1].some((direction) => {
    const runsOn = (days: readonly number[]) => days.every((day, i) => (day - (days[i - 1] ?? day)) * direction >= 0)
    const turns = blocks.filter(({ days }, i) => !runsOn([...(blocks[i - 1]?.days ?? []), ...days]))
    return blocks.every(({ days }) => runsOn(days)) && turns.length >= LEAST_TURNS
  })
}

function dayOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return readSerial(cell, 0)
  const reading = typeof cell === 'string' ? readDate(cell) : null
  if (reading === null) return null
  return reading.kind === 'day' ? reading.day : (reading.dayFirst ?? reading.monthFirst)
}
