import { readNumber } from '../../core/index'
import { createWording } from '../../locale/Wording'
import type { CellValue, UserInputs } from '../Report'

/** Words that can be chosen in a cell, or written for it on the command line. */
type ChoiceKey = 'funnel.kindBuyers' | 'funnel.kindRevenue' | 'funnel.kindProfit' | 'funnel.marginWord'

/** The single cell of an input area; null where nothing has been filled in. */
export function inputCell(inputs: UserInputs, id: string): CellValue {
  const cell = inputs[id]?.[0]?.[0] ?? null
  return isBlankCell(cell) ? null : cell
}

export function isBlankCell(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}

/** A number that a person has typed, also as text ("1 200", "25 %"); null for a blank cell, NaN for one without a number. */
export function typedNumber(cell: CellValue | undefined): number | null {
  if (cell === undefined || isBlankCell(cell)) return null
  if (typeof cell === 'number') return cell
  const reading = readNumber(String(cell).trim())
  if (reading === null) return NaN
  return reading.kind === 'number' ? reading.value : reading.asGroups
}

/** Which of some words stands in a cell, in whichever language it was chosen. */
export function typedWord<Name extends string>(cell: CellValue, words: Record<Name, ChoiceKey>): Name | null {
  if (isBlankCell(cell)) return null
  const wanted = String(cell).trim().toLowerCase()
  const names = Object.keys(words) as Name[]
  const wordings = (['en', 'ru'] as const).map(createWording)
  const isWord = (key: ChoiceKey) => wordings.some(({ t }) => t(key).toLowerCase() === wanted)
  return names.find((name) => isWord(words[name])) ?? null
}
