/** A bar in a box of width 1 and height 1, from the top left. */
export interface Bar {
  x: number
  y: number
  width: number
  height: number
  partial: boolean
}

/** Bars of equal width beside one another, and the height of zero among them; returns reach below it. */
export function historyBars(history: readonly { amount: number; partial: boolean }[]): { bars: Bar[]; zero: number } {
  const most = history.reduce((top, { amount }) => Math.max(top, amount), 0)
  const least = history.reduce((bottom, { amount }) => Math.min(bottom, amount), 0)
  const span = most - least || 1
  const zero = most / span
  const width = 1 / history.length
  const bars = history.map(({ amount, partial }, at) => ({
    x: at * width,
    y: amount > 0 ? zero - amount / span : zero,
    width,
    height: Math.abs(amount) / span,
    partial,
  }))
  return { bars, zero }
}
