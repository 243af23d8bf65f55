import type { ReadingPlan } from './readingPlan'
import type { NumericRole, SalesUnits } from './SalesUnits'

/**
 * Revenue and measure of every unit from the numbers read, by the plan of its sheet; NaN where they could not be read.
 * One and the same array where the measure is the revenue.
 */
export function measureUnits(
  plans: readonly ReadingPlan[],
  units: SalesUnits,
): { amount: Float64Array; value: Float64Array } {
  // Most sheets: the numbers as they were read are the revenue, and the revenue is the measure.
  if (plans.every(({ revenue, value }) => revenue === 'amount' && value === 'revenue')) {
    const amount = units.numbers.amount.subarray(0, units.count)
    return { amount, value: amount }
  }
  const amount = new Float64Array(units.count)
  const isRevenue = plans.every(({ value }) => value === 'revenue')
  const value = isRevenue ? amount : new Float64Array(units.count)
  plans.forEach((plan, sheet) => {
    const revenueOf = revenueReader(plan, units)
    const valueOf = valueReader(plan, units, revenueOf)
    const incomeOf = plan.revenue === 'none' ? valueOf : revenueOf
    for (const { from, to } of units.places.unitsOf(sheet)) {
      for (let unit = from; unit < to; unit++) {
        value[unit] = valueOf(unit)
        amount[unit] = incomeOf(unit)
      }
    }
  })
  return { amount, value }
}

type NumberOf = (unit: number) => number

function columnReader(units: SalesUnits, role: NumericRole): NumberOf {
  const numbers = units.numbers[role]
  return (unit) => numbers[unit] ?? NaN
}

function revenueReader(plan: ReadingPlan, units: SalesUnits): NumberOf {
  if (plan.revenue !== 'quantityTimesPrice') return columnReader(units, 'amount')
  const quantity = columnReader(units, 'quantity')
  const price = columnReader(units, 'price')
  return (unit) => quantity(unit) * price(unit)
}

function valueReader(plan: ReadingPlan, units: SalesUnits, revenue: NumberOf): NumberOf {
  switch (plan.value) {
    case 'revenue':
      return revenue
    case 'margin':
      return columnReader(units, 'margin')
    case 'quantity':
      return columnReader(units, 'quantity')
    case 'revenueLessCost': {
      const cost = columnReader(units, 'cost')
      return (unit) => revenue(unit) - cost(unit)
    }
  }
}
