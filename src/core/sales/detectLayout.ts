import { AnalysisError } from '../AnalysisError'
import { chosenRoles, type Candidate } from './assignRoles'
import { columnLetters } from './columnLetters'
import type { SheetSample } from './Cell'
import { customerKey, isBlank } from './cellText'
import { columnContent } from './columnContent'
import { commonLayout, type ReadSample } from './commonLayout'
import { crosstabLayout } from './crosstabLayout'
import { findHeader } from './findHeader'
import { isGrouped } from './groupedLayout'
import type { SampleHeader } from './SampleHeader'
import type { LayoutChoices, SheetLayout } from './SheetLayout'
import { transactionRoles } from './transactionRoles'

/**
 * Finds out how a sheet is laid out from the top of the selection: header, layout, the role of each column. What the
 * user chose goes before what the words of the headings say, and that before the content. Throws an AnalysisError
 * where there is nothing to analyse: emptySelection, headerOnly, noCustomerColumn, noAmountColumn, columnNotFound,
 * columnTwice, noPeriodColumns, groupedUnreadable.
 *
 * @example
 * const values = [['Продажи за 2024', '', ''], ['Контрагент', 'Дата', 'Сумма, руб.'], ['Ромашка', '15.03.2024', 1000]]
 * const sample = { sheet: 'S', firstRow: 0, firstColumn: 0, rowCount: 3, columnCount: 3, values, numberFormats: [] }
 * const layout = detectLayout(sample, {})
 * layout.kind // => 'transactions'
 * layout.roles // => { customer: 0, date: 1, amount: 2 }
 * layout.firstDataRow // => 2
 */
export function detectLayout(sample: SheetSample, choices: LayoutChoices): SheetLayout {
  const { sheet } = sample
  if (sample.values.every((row) => row.every(isBlank))) throw new AnalysisError({ code: 'emptySelection', sheet })
  const named = new Set(Object.values(choices.columns ?? {}).map(customerKey))
  const header = findHeader(sample, named)
  const dataRow = header.row + header.rowCount
  if (sample.values.slice(dataRow).every((row) => row.every(isBlank)))
    throw new AnalysisError({ code: 'headerOnly', sheet })

  const candidates = candidatesOf(sample, header, dataRow)
  const chosen = chosenRoles(sheet, candidates, choices)
  const read = { sample, header, candidates, chosen, choices }
  return crosstabLayout(read) ?? rowsLayout(read)
}

function candidatesOf(sample: SheetSample, header: SampleHeader, dataRow: number): Candidate[] {
  return header.headings
    .map((heading, index) => {
      const column = sample.firstColumn + index
      return { column, heading: heading || columnLetters(column), content: columnContent(sample, index, dataRow) }
    })
    .filter(({ content }, index) => content.filled > 0 || header.headings[index] !== '')
}

/** One row per sale, or customers with their documents beneath. */
function rowsLayout(read: ReadSample): SheetLayout {
  const { sample, header, candidates, chosen, choices } = read
  const { roles, notes } = transactionRoles(sample.sheet, candidates, chosen)
  const { customer, amount, date, order } = roles
  const within = (column: number | undefined) => (column === undefined ? undefined : column - sample.firstColumn)
  const columns = {
    customer: customer - sample.firstColumn,
    amount: within(amount),
    date: within(date),
    order: within(order),
  }
  if (!isGrouped(sample, header.row + header.rowCount, columns, choices)) {
    return { ...commonLayout(read, roles, notes), kind: 'transactions', roles }
  }
  if (amount === undefined) {
    const headings = candidates.map(({ heading }) => heading)
    throw new AnalysisError({ code: 'noAmountColumn', sheet: sample.sheet, headings })
  }
  const grouped = { ...roles, amount }
  const kept = notes.filter(({ code }) => code !== 'noDateColumn')
  return { ...commonLayout(read, grouped, kept), kind: 'grouped', roles: grouped }
}
