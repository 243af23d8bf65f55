import { afterSteps, type AnalysisProgress } from '../AnalysisProgress'
import { customerKey } from './cellText'

const QUOTE_SIGNS = '"\'«»‹›“”„‟‘’‚`´'
const DASH_SIGNS = '‐‑–—−'
const QUOTES = new RegExp(`[${QUOTE_SIGNS}]`, 'g')
const DASHES = new RegExp(`[${DASH_SIGNS}]`, 'g')
/** What spellings of one name may differ in besides case and spaces; most names of other firms have none of it. */
const VARIABLE = new RegExp(`[${QUOTE_SIGNS}${DASH_SIGNS}ёЁ]|\\. |[.,; ]$`)
/** Names looked at between two pauses: some milliseconds of work. */
const NAMES_OF_SLICE = 10_000

/** Whether there is anything in a name that another spelling of it may have otherwise. */
export function mayBeSpelledOtherwise(name: string): boolean {
  return VARIABLE.test(name)
}

/**
 * Names that differ in nothing but quotation marks, the kind of dash, ё and е, a space after a point or a point at the
 * end. They may be one customer, and stay as many as they are: only the user knows. There are pauses within.
 *
 * @param names no two of them the same but for case and spaces
 * @returns groups of two or more, each and all in the order of the names
 * @example
 * finished(alikeNames(['ООО "Мир"', 'АО Вега', 'ООО «МИР»'])) // => [['ООО "Мир"', 'ООО «МИР»']]
 * finished(alikeNames(['Болт 1.5', 'Болт 15', 'ООО Мир', 'ЗАО Мир'])) // => []
 */
export function* alikeNames(names: readonly string[]): Generator<AnalysisProgress, string[][]> {
  const groups = new Map<string, number[]>()
  yield* eachName(names, (name, place) => {
    if (!mayBeSpelledOtherwise(name)) return
    const key = essence(name)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [place])
    else group.push(place)
  })
  yield* eachName(names, (name, place) => {
    if (!mayBeSpelledOtherwise(name)) groups.get(customerKey(name))?.push(place)
  })
  return [...groups.values()]
    .filter((places) => places.length > 1)
    .map((places) => places.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((places) => places.map((place) => names[place] ?? ''))
}

function* eachName(
  names: readonly string[],
  look: (name: string, place: number) => void,
): Generator<AnalysisProgress, void> {
  for (const [place, name] of names.entries()) {
    look(name, place)
    if (place % NAMES_OF_SLICE === NAMES_OF_SLICE - 1) yield afterSteps(8)
  }
}

/** What is left of a name without all that spellings differ in. */
function essence(name: string): string {
  const plain = customerKey(name.replace(QUOTES, ' ').replace(DASHES, '-')).replaceAll('ё', 'е')
  return plain.replaceAll('. ', '.').replace(/[.,; ]+$/, '')
}
