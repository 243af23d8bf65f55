import { ExactTotals } from '../statistics/ExactTotals'
import { issueBit } from './IssueCode'
import type { SalesUnits } from './SalesUnits'

const LEAST_ROWS = 2
const RELATIVE_ROUNDING = 1e-9

/**
 * The units of the last row of a sheet, if it names no customer and its amount is the sum of all rows above: a total
 * that nobody labelled, which would else double the income. Empty: there is none.
 */
export function unlabelledTotal(units: SalesUnits, sheet: number, amount: Float64Array): number[] {
  const last = lastRowOf(units, sheet)
  const isNamed = last.some((unit) => !has(units, unit, 'missingCustomer'))
  if (last.length === 0 || isNamed) return []
  const above = sumAbove(units, sheet, last[0] ?? 0, amount)
  const totals = new ExactTotals(1)
  for (const unit of last) totals.add(0, amount[unit] ?? NaN)
  const total = totals.total(0)
  const isSum = Math.abs(total - above.sum) <= RELATIVE_ROUNDING * Math.abs(total)
  return isSum && above.rows >= LEAST_ROWS ? last : []
}

function lastRowOf(units: SalesUnits, sheet: number): number[] {
  const { places } = units
  const range = places.unitsOf(sheet).at(-1)
  if (range === undefined) return []
  const row: number[] = []
  for (let unit = range.to - 1; unit >= range.from && places.rowOf(unit) === places.rowOf(range.to - 1); unit--) {
    row.unshift(unit)
  }
  return row
}

/** The readable amounts of a sheet's units before `end`, without the total rows, and the number of their rows. */
function sumAbove(units: SalesUnits, sheet: number, end: number, amount: Float64Array): { sum: number; rows: number } {
  const totals = new ExactTotals(1)
  let rows = 0
  let row = -1
  for (const { from, to } of units.places.unitsOf(sheet)) {
    for (let unit = from; unit < Math.min(to, end); unit++) {
      const money = amount[unit] ?? NaN
      if (Number.isNaN(money) || has(units, unit, 'totalRow')) continue
      totals.add(0, money)
      const ownRow = units.places.rowOf(unit)
      if (ownRow !== row) rows++
      row = ownRow
    }
  }
  return { sum: totals.total(0), rows }
}

function has(units: SalesUnits, unit: number, code: 'totalRow' | 'missingCustomer'): boolean {
  return ((units.setAside[unit] ?? 0) & issueBit(code)) !== 0
}
