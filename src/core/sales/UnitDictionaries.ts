import type { Cell } from './Cell'
import { TextDictionary } from './TextDictionary'
import { nameOfTotal } from './totalRows'

/** The dictionaries that all sheets of one analysis share. */
export class UnitDictionaries {
  readonly customer = new TextDictionary()
  readonly order = new TextDictionary()
  readonly group = new TextDictionary()
  /** Codes of customers named like a total ("Total Oil"): each of their rows is to be judged. */
  readonly likeTotals = new Set<number>()

  /** Whether a label such as "Oak Total" names a customer met before. */
  isTotalOfCustomer(label: Cell | undefined): boolean {
    return typeof label === 'string' && this.customer.knownCodeOf(nameOfTotal(label)) > 0
  }
}
