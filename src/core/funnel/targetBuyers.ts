import { AnalysisError } from '../AnalysisError'

/** What the seller wants to reach: buyers, revenue, or profit. Money in one currency, the margin a fraction of revenue. */
export type FunnelTarget =
  | { kind: 'buyers'; buyers: number }
  | { kind: 'revenue'; revenue: number; averageSale: number }
  | { kind: 'profit'; profit: number; margin: number; averageSale: number }

/**
 * The buyers that a target takes: profit ÷ margin is revenue, revenue ÷ average sale is buyers. Not rounded, so that the
 * stages before are rounded up only once.
 *
 * @throws AnalysisError badTarget when it is not above 0; badParameter 'average-sale' or 'margin'
 * @example
 * targetBuyers({ kind: 'buyers', buyers: 10 }) // => 10
 * targetBuyers({ kind: 'revenue', revenue: 1_000_000, averageSale: 80_000 }) // => 12.5
 * targetBuyers({ kind: 'profit', profit: 300_000, margin: 0.3, averageSale: 100_000 }) // => 10
 */
export function targetBuyers(target: FunnelTarget): number {
  const wanted = targetFigure(target)
  if (!(wanted > 0 && Number.isFinite(wanted))) throw new AnalysisError({ code: 'badTarget', value: String(wanted) })
  if (target.kind === 'buyers') return target.buyers
  checkAbove0('average-sale', target.averageSale, Infinity)
  if (target.kind === 'revenue') return target.revenue / target.averageSale
  checkAbove0('margin', target.margin, 1)
  return target.profit / target.margin / target.averageSale
}

/** The number that the target names: of buyers, or in money. */
export function targetFigure(target: FunnelTarget): number {
  switch (target.kind) {
    case 'buyers':
      return target.buyers
    case 'revenue':
      return target.revenue
    case 'profit':
      return target.profit
  }
}

function checkAbove0(parameter: string, value: number, most: number): void {
  if (value > 0 && value <= most && Number.isFinite(value)) return
  const expected = most === 1 ? '0 < … <= 1' : '> 0'
  throw new AnalysisError({ code: 'badParameter', parameter, value: String(value), expected })
}
