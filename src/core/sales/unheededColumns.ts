import type { Candidate, Roles } from './assignRoles'
import type { SheetSample } from './Cell'
import { isBlank } from './cellText'
import { headingWords } from './headingRole'
import { isPositive, nameIn, returnKind } from './kindsOfRows'
import type { LayoutNote, WatchedColumn } from './SheetLayout'

/** A heading that promises a status or a stage of orders and deals, in the words of headingWords. */
const STATUS =
  /^(?:(?:order|deal|sales?|payment|opportunity|pipeline) )?(?:status|stage)(?: name)?$|^(?:статус|стадия|этап|состояние)(?: (?:заказа|сделки|оплаты|продажи|документа))?$/
const CURRENCY = /^(?:(?:\p{L}+ )?(?:currency|curr|ccy)(?: (?:code|iso|iso code))?|(?:код )?валют[аы](?: \p{L}+)?)$/u
/** Amounts under such a heading are in one currency, whatever that of the document was. */
const ONE_CURRENCY = /базов|регл|(?<!\p{L})(?:base|lcy|local|руб\p{L}*|rub|usd|eur|gbp)(?!\p{L})|[₽$€£]/iu
/** A heading that promises to tell sales and returns apart. */
const KIND =
  /^(?:(?:transaction|document|doc|order|sales?|line|entry) )?(?:type|kind)$|^(?:тип|вид)(?: (?:операции|документа|движения|сделки|продажи|строки))?$|^(?:хозяйственная )?операция$/

/**
 * What the columns that play no role tell against adding up all rows: statuses, several currencies, and returns whose
 * amounts have no minus; of those of which the rows looked at tell nothing, which are worth watching in the others.
 * `named` tells the heading of a column so that no other can be meant.
 */
export function unheededColumns(
  sample: SheetSample,
  fromRow: number,
  candidates: readonly Candidate[],
  roles: Roles,
  named: (candidate: Candidate) => string,
): { notes: LayoutNote[]; watched: WatchedColumn[] } {
  const taken = new Set(Object.values(roles))
  const free = candidates.filter(({ column }) => !taken.has(column))
  const amount = candidates.find(({ column }) => column === roles.amount)
  const figure = roles.amount ?? roles.quantity
  const notes: LayoutNote[] = []
  const watched: WatchedColumn[] = []
  const tell = (
    code: 'statusColumn' | 'currencyColumn',
    words: RegExp,
    isVarious: (candidate: Candidate) => boolean,
  ) => {
    const promising = free.filter(
      ({ heading, content }) => content.numbers <= content.texts && words.test(headingWords(heading)),
    )
    const various = promising.find(isVarious)
    if (various !== undefined) notes.push({ code, heading: named(various) })
    else watched.push(...promising.map((one) => ({ code, column: one.column, heading: named(one) })))
  }
  tell('statusColumn', STATUS, ({ content }) => content.distinct > 1)
  if (!ONE_CURRENCY.test(amount?.heading ?? ''))
    tell('currencyColumn', CURRENCY, (candidate) => namesInColumn(sample, fromRow, candidate).size > 1)
  if (figure === undefined) return { notes, watched }

  const kinds = candidates.filter((candidate) => free.includes(candidate) || candidate.column === roles.order)
  const returns = returnsAdded(sample, fromRow, kinds, figure, named)
  if (returns !== null) return { notes: [...notes, returns], watched }
  const telling = kinds.filter(({ column, heading }) => column === roles.order || KIND.test(headingWords(heading)))
  watched.push(...telling.map((one) => ({ code: 'returnsAdded' as const, column: one.column, heading: named(one) })))
  return { notes, watched }
}

/** The distinct texts of a column, without ruled lines and the heading where it is repeated. */
function namesInColumn(sample: SheetSample, fromRow: number, { column, heading }: Candidate): Set<string> {
  const names = sample.values.slice(fromRow).map((cells) => nameIn(cells[column - sample.firstColumn], heading))
  return new Set(names.filter((name) => name !== null))
}

/** The first column in which some rows, not all, call themselves returns and yet have positive amounts. */
function returnsAdded(
  sample: SheetSample,
  fromRow: number,
  candidates: readonly Candidate[],
  figure: number,
  named: (candidate: Candidate) => string,
): LayoutNote | null {
  const rows = sample.values.slice(fromRow)
  for (const candidate of candidates) {
    const cellOf = (row: (typeof rows)[number]) => row[candidate.column - sample.firstColumn]
    const added = rows.find((row) => returnKind(cellOf(row)) !== null && isPositive(row[figure - sample.firstColumn]))
    const value = added === undefined ? null : returnKind(cellOf(added))
    const isKind = rows.some((row) => !isBlank(cellOf(row)) && returnKind(cellOf(row)) === null)
    if (value !== null && isKind) return { code: 'returnsAdded', heading: named(candidate), value }
  }
  return null
}
