import type { Sale } from './salesTable'

/**
 * Activity per month computed the slow and obvious way, from ISO texts and whole cents, as an independent check of the
 * columnar code: no serials, no typed arrays, no shared function.
 */
export function naiveMonthlyActivity(sales: Sale[], firstMonth: string, lastMonth: string) {
  const customers = new Map<string, ReturnType<typeof activityOf>>()
  for (const name of new Set(sales.map(({ customer }) => customer))) {
    customers.set(
      name,
      activityOf(
        sales.filter(({ customer }) => customer === name),
        firstMonth,
        lastMonth,
      ),
    )
  }
  return customers
}

function activityOf(sales: Sale[], firstMonth: string, lastMonth: string) {
  const cents = (rows: Sale[]): number => rows.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0)
  const bought = sales.filter(({ amount }) => amount > 0).map(({ date = '' }) => date)
  const firstDate = [...bought].sort()[0] ?? null
  const entry = firstDate === null ? null : firstDate.slice(0, 7)
  const months = monthsBetween(firstMonth, lastMonth).filter((month) => entry !== null && month >= entry)
  const nets = months.map((month) => cents(sales.filter(({ date = '' }) => date.startsWith(month))))
  const mean = nets.reduce((sum, net) => sum + net, 0) / nets.length
  const variance = nets.reduce((sum, net) => sum + (net - mean) ** 2, 0) / nets.length
  return {
    net: cents(sales) / 100,
    orders: new Set(bought).size,
    firstDate,
    lastDate: [...bought].sort().at(-1) ?? null,
    observed: months.length,
    active: nets.filter((net) => net > 0).length,
    cv: mean > 0 ? Math.sqrt(variance) / mean : null,
  }
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month)
  return months
}

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
