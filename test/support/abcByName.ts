import { abcClasses, type AbcLetter, type AbcOptions } from '../../src/core/index'

/** The ABC letter of everything with an amount above 0, by its name. */
export function abcByName(
  items: readonly { name: string; amount: number }[],
  options: AbcOptions,
): Map<string, AbcLetter> {
  const ranked = items.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount)
  const { letters } = abcClasses(
    ranked.map(({ amount }) => amount),
    options,
  )
  return new Map(ranked.map(({ name }, i) => [name, letters[i] ?? 'C']))
}
