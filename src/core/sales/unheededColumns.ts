import type { Candidate, Roles } from './assignRoles'
import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { headingWords } from './headingRole'
import { readNumber } from './readNumber'
import type { LayoutNote } from './SheetLayout'

/** A heading that promises a status or a stage of orders and deals, in the words of headingWords. */
const STATUS =
  /^(?:(?:order|deal|sales?|payment|opportunity|pipeline) )?(?:status|stage)(?: name)?$|^(?:статус|стадия|этап|состояние)(?: (?:заказа|сделки|оплаты|продажи|документа))?$/
const CURRENCY = /^(?:(?:\p{L}+ )?(?:currency|curr|ccy)(?: (?:code|iso|iso code))?|(?:код )?валют[аы](?: \p{L}+)?)$/u
/** Amounts under such a heading are in one currency, whatever that of the document was. */
const ONE_CURRENCY = /базов|регл|(?<!\p{L})(?:base|lcy|local|руб\p{L}*|rub|usd|eur|gbp)(?!\p{L})|[₽$€£]/iu
const RETURN = /^(?:возврат|сторно|кредит-?нота|return(?:s|ed)?(?!\p{L})|refund|credit (?:memo|note))[^\d№#]*/iu

/**
 * What the columns that play no role tell against adding up all rows: statuses, several currencies, and returns whose
 * amounts have no minus. `named` tells the heading of a
 * column so that no other can be meant.
 */
export function unheededColumns(
  sample: SheetSample,
  fromRow: number,
  candidates: readonly Candidate[],
  roles: Roles,
  named: (candidate: Candidate) => string,
): LayoutNote[] {
  const taken = new Set(Object.values(roles))
  const free = candidates.filter(({ column }) => !taken.has(column))
  const various = free.filter(({ content }) => content.distinct > 1 && content.texts > 0)
  const status = various.find(({ heading }) => STATUS.test(headingWords(heading)))
  const currency = various.find((candidate) => {
    return CURRENCY.test(headingWords(candidate.heading)) && namesInColumn(sample, fromRow, candidate).size > 1
  })
  const amount = candidates.find(({ column }) => column === roles.amount)
  const notes: LayoutNote[] = []
  if (status !== undefined) notes.push({ code: 'statusColumn', heading: named(status) })
  if (currency !== undefined && !ONE_CURRENCY.test(amount?.heading ?? '')) {
    notes.push({ code: 'currencyColumn', heading: named(currency) })
  }
  const figure = roles.amount ?? roles.quantity
  const kinds = candidates.filter((candidate) => free.includes(candidate) || candidate.column === roles.order)
  return figure === undefined ? notes : [...notes, ...returnsAdded(sample, fromRow, kinds, figure, named)]
}

/** The distinct texts of a column, without ruled lines and the heading where it is repeated. */
function namesInColumn(sample: SheetSample, fromRow: number, { column, heading }: Candidate): Set<string> {
  const texts = sample.values.slice(fromRow).flatMap((cells) => {
    const cell = cells[column - sample.firstColumn]
    return typeof cell === 'string' && /[\p{L}\p{Sc}]/u.test(cell) ? [customerKey(cell)] : []
  })
  return new Set(texts.filter((text) => text !== customerKey(heading)))
}

/** The first column in which some rows, not all, call themselves returns and yet have positive amounts. */
function returnsAdded(
  sample: SheetSample,
  fromRow: number,
  candidates: readonly Candidate[],
  figure: number,
  named: (candidate: Candidate) => string,
): LayoutNote[] {
  const rows = sample.values.slice(fromRow)
  for (const candidate of candidates) {
    const kindOf = (row: (typeof rows)[number]) => {
      const cell = row[candidate.column - sample.firstColumn]
      return typeof cell === 'string' ? (RETURN.exec(cell.trim())?.[0].trim() ?? null) : null
    }
    const added = rows.find((row) => kindOf(row) !== null && isPositive(row[figure - sample.firstColumn]))
    const value = added === undefined ? null : kindOf(added)
    const isKind = rows.some((row) => !isBlank(row[candidate.column - sample.firstColumn]) && kindOf(row) === null)
    if (value !== null && isKind) return [{ code: 'returnsAdded', heading: named(candidate), value }]
  }
  return []
}

function isPositive(cell: SheetSample['values'][number][number] | undefined): boolean {
  if (typeof cell !== 'string') return typeof cell === 'number' && cell > 0
  const reading = readNumber(cell)
  return reading !== null && (reading.kind === 'number' ? reading.value : reading.asDecimal) > 0
}
