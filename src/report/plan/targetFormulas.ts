import type { CellFormula } from '../Report'
import { areaReference, formula, quotedText, reference } from './formulaText'
import type { FunnelPlaces, Place } from './FunnelPlaces'

/** The buyers that the target takes, not rounded; blank where they cannot be known. */
export function buyersFormula(
  places: FunnelPlaces,
  kinds: { buyers: string; revenue: string; profit: string },
): CellFormula {
  const at = (place: Place) => reference(places.buyers, place)
  const [kind, amount, averageSale, margin] = [places.kind, places.amount, places.averageSale, places.margin].map(at)
  const profit = `IF(AND(${margin}>0,${margin}<=1),${amount}/${margin}/${averageSale},"")`
  const cases = [
    [kinds.buyers, amount],
    [kinds.revenue, `${amount}/${averageSale}`],
    [kinds.profit, profit],
  ]
  const buyers = cases.reduceRight(
    (rest, [word = '', value]) => `IF(${kind}=${quotedText(word)},${value},${rest})`,
    '""',
  )
  return formula(`IFERROR(${buyers},"")`)
}

export function workingDaysFormula(places: FunnelPlaces): CellFormula {
  const at = (place: Place) => reference(places.workingDays, place)
  const holidays = areaReference(places.workingDays, places.holidays.from, places.holidays.to)
  return formula(`NETWORKDAYS(${at(places.from)},${at(places.to)},${holidays})`)
}
