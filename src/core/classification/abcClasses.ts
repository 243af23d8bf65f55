import { cumulativeShares, type CumulativeShares } from '../statistics/cumulativeShares'
import { atLeast, atMost } from '../statistics/tolerance'
import { checkRisingCuts } from './checkCuts'
import { computedAbcLimits } from './computedAbcLimits'

export type AbcLetter = 'A' | 'B' | 'C'

export type AbcRule = 'crossing' | 'strict'

/**
 * How the list is cut into A, B and C; cuts are fractions, e.g. 0.8 and 0.95.
 * - value: by the cumulative share of value. 'crossing' gives the customer that crosses a cut to the upper class,
 *   'strict' to the lower.
 * - items: by the share of customers, cuts cumulative ([0.2, 0.5] for 20/30/50 %); the customer that crosses a cut
 *   belongs to the upper class, so that A is never empty.
 * - sum: by the sum of both cumulative shares, of value and of customers (метод суммы), e.g. [1, 1.45].
 * - computed: by limits that the data itself gives (see computedAbcLimits).
 */
export type AbcOptions =
  | { by: 'value'; rule: AbcRule; cuts: [number, number] }
  | { by: 'items'; cuts: [number, number] }
  | { by: 'sum'; cuts: [number, number] }
  | { by: 'computed' }

/** Position by position of the list given. */
export interface AbcClasses extends CumulativeShares {
  letters: AbcLetter[]
}

/**
 * The ABC class of every customer. Whatever the way to cut, the first customer is always A, and customers of an equal
 * net share the class of the first of them. Shares within 1e-9 of a cut lie on it.
 *
 * @param descendingNets positive nets, the largest first, in one currency
 * @throws AnalysisError badParameter 'abc' when the cuts do not rise from above 0 to at most 100 % (200 % by sum)
 * @see Ultsch & Lötsch (2015), "Computed ABC Analysis for Rational Selection of Most Informative Variables in
 *   Multivariate Data", PLoS ONE 10(6), e0129767, for 'computed'
 * @example
 * const crossing = abcClasses([56, 14, 10, 9, 7, 4], { by: 'value', rule: 'crossing', cuts: [0.8, 0.95] })
 * crossing.letters // => ['A', 'A', 'A', 'B', 'B', 'C']
 * const strict = abcClasses([56, 14, 10, 9, 7, 4], { by: 'value', rule: 'strict', cuts: [0.8, 0.95] })
 * strict.letters // => ['A', 'A', 'A', 'B', 'C', 'C']
 */
export function abcClasses(descendingNets: ArrayLike<number>, options: AbcOptions): AbcClasses {
  checkAbcOptions(options)
  const shares = cumulativeShares(descendingNets)
  const letterAt = tiesTogether(descendingNets, letterRule(shares, options))
  const letters = new Array<AbcLetter>(descendingNets.length)
  for (let position = 0; position < letters.length; position++) letters[position] = letterAt(position)
  return { ...shares, letters }
}

/**
 * How many customers the strict rule classes otherwise than the crossing rule.
 *
 * @param descendingNets positive nets, the largest first
 * @param cuts fractions of the cumulative value
 * @throws AnalysisError badParameter 'abc' as abcClasses does
 * @example
 * abcRuleChanges([56, 14, 10, 9, 7, 4], [0.8, 0.95]) // => 1
 */
export function abcRuleChanges(descendingNets: ArrayLike<number>, cuts: [number, number]): number {
  checkAbcOptions({ by: 'value', rule: 'crossing', cuts })
  return ruleChangesOf(cumulativeShares(descendingNets), descendingNets, cuts)
}

/** As abcRuleChanges, of shares and cuts at hand. */
export function ruleChangesOf(
  shares: CumulativeShares,
  descendingNets: ArrayLike<number>,
  cuts: [number, number],
): number {
  const letterBy = (rule: AbcRule) => tiesTogether(descendingNets, letterRule(shares, { by: 'value', rule, cuts }))
  const [strict, crossing] = [letterBy('strict'), letterBy('crossing')]
  let changes = 0
  for (let i = 0; i < descendingNets.length; i++) if (strict(i) !== crossing(i)) changes++
  return changes
}

/**
 * Refuses ABC cuts that make no sense.
 *
 * @throws AnalysisError badParameter 'abc'
 */
export function checkAbcOptions(options: AbcOptions): void {
  if (options.by !== 'computed') checkRisingCuts('abc', ['AB', 'BC'], options.cuts, options.by === 'sum' ? 2 : 1)
}

type LetterRule = (position: number) => AbcLetter

function letterRule(shares: CumulativeShares, options: AbcOptions): LetterRule {
  const count = shares.share.length
  const value = (position: number): number => shares.cumulativeShare[position] ?? 0
  switch (options.by) {
    case 'value':
      return options.rule === 'crossing'
        ? crossingRule((position) => value(position - 1), options.cuts)
        : strictRule(value, options.cuts)
    case 'items':
      return crossingRule((position) => position / count, options.cuts)
    case 'sum':
      return strictRule((position) => value(position) + (position + 1) / count, options.cuts)
    case 'computed': {
      const { a, b } = computedAbcLimits(shares)
      return (position) => (position === 0 || position < a ? 'A' : position < b ? 'B' : 'C')
    }
  }
}

/** By what has accumulated before the customer: A until a cut is reached. */
function crossingRule(before: (position: number) => number, [ab, bc]: [number, number]): LetterRule {
  return (position) => (!atLeast(before(position), ab) ? 'A' : !atLeast(before(position), bc) ? 'B' : 'C')
}

/** By what has accumulated with the customer: A while within the cut, and the first customer in any case. */
function strictRule(including: (position: number) => number, [ab, bc]: [number, number]): LetterRule {
  return (position) =>
    position === 0 || atMost(including(position), ab) ? 'A' : atMost(including(position), bc) ? 'B' : 'C'
}

/** The rule with equal nets in one class; to be asked for one position after the other. */
function tiesTogether(nets: ArrayLike<number>, rule: LetterRule): LetterRule {
  let letter: AbcLetter = 'A'
  return (position) => {
    // Shares only rise, so that after the first C, most of a long list, there is nothing to decide.
    if (letter !== 'C' && (position === 0 || nets[position] !== nets[position - 1])) letter = rule(position)
    return letter
  }
}
