import { TextDictionary } from './TextDictionary'

/** The dictionaries that all sheets of one analysis share. */
export class UnitDictionaries {
  readonly customer = new TextDictionary()
  readonly order = new TextDictionary()
  readonly group = new TextDictionary()
  /** Codes of customers named like a total ("Total Oil"): each of their rows is to be judged. */
  readonly likeTotals = new Set<number>()
}
