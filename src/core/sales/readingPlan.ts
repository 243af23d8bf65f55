import { AnalysisError } from '../AnalysisError'
import type { Measure } from '../Measure'
import type { NumericRole } from './SalesUnits'
import type { SheetLayout } from './SheetLayout'

type Revenue = 'amount' | 'quantityTimesPrice' | 'none'
type Value = 'revenue' | 'margin' | 'revenueLessCost' | 'quantity'

/** Which numeric columns of a sheet are read, and how revenue and measure come from them. */
export interface ReadingPlan {
  revenue: Revenue
  value: Value
  roles: NumericRole[]
}

/** Throws an AnalysisError where the sheet lacks a column that the measure needs. A crosstab's cells are the measure. */
export function planReading(layout: SheetLayout, measure: Measure): ReadingPlan {
  const headings = layout.columns.map(({ heading }) => heading)
  const refusal = new AnalysisError({ code: 'noMeasureColumn', sheet: layout.sheet, measure, headings })
  if (layout.kind === 'crosstab') {
    if (measure === 'orders') throw refusal
    return { revenue: 'amount', value: 'revenue', roles: ['amount'] }
  }
  const revenue = revenueOf(layout)
  const ofRevenue: NumericRole[] =
    revenue === 'amount' ? ['amount'] : revenue === 'quantityTimesPrice' ? ['quantity', 'price'] : []
  switch (measure) {
    case 'revenue':
    case 'orders':
      if (revenue === 'none') {
        // Another measure has its column, else there would be no layout.
        throw measure === 'revenue'
          ? refusal
          : new AnalysisError({ code: 'noAmountColumn', sheet: layout.sheet, headings })
      }
      return { revenue, value: 'revenue', roles: ofRevenue }
    case 'margin':
      if (layout.roles.margin !== undefined) return { revenue, value: 'margin', roles: [...ofRevenue, 'margin'] }
      if (layout.roles.cost === undefined || revenue === 'none') throw refusal
      return { revenue, value: 'revenueLessCost', roles: [...ofRevenue, 'cost'] }
    case 'quantity':
      if (layout.roles.quantity === undefined) throw refusal
      return { revenue, value: 'quantity', roles: [...new Set<NumericRole>([...ofRevenue, 'quantity'])] }
  }
}

function revenueOf({ roles }: SheetLayout): Revenue {
  if (roles.amount !== undefined) return 'amount'
  return roles.quantity !== undefined && roles.price !== undefined ? 'quantityTimesPrice' : 'none'
}
