import type { CellFormula } from '../Report'
import type { Place } from './FunnelPlaces'

export const formula = (text: string): CellFormula => ({ formulaR1C1: `=${text}` })

/** A reference from one cell to another, relative, so that it holds wherever both are moved together. */
export function reference(from: Place, to: Place): string {
  return `R[${to.row - from.row}]C[${to.column - from.column}]`
}

export function areaReference(from: Place, first: Place, last: Place): string {
  return `${reference(from, first)}:${reference(from, last)}`
}

/** Text in a formula. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Up to the next whole number, past the noise of binary fractions; as `roundUp` in core. */
export const roundedUp = (value: string): string => `ROUNDUP(ROUND(${value},9),0)`
