import { customerKey, issueBit, type AnalysisResult, type CustomerResult, type SalesTable } from '../core/index'
import { FunctionError } from './FunctionError'
import { analyzeColumns } from './input/analyzeColumns'
import { plainCell } from './input/Block'
import { readOptions } from './input/options'
import { readSalesColumns } from './input/salesColumns'
import { excelWording } from './language'
import type { ResultCell } from './ResultCell'

/**
 * @customfunction CLASS
 * @param customers
 * @param amounts
 * @param dates
 * @param options
 */
export function classOfRows(
  customers: unknown[][],
  amounts: unknown[][],
  dates?: unknown[][],
  options?: string,
): unknown[][] {
  const columns = readSalesColumns(customers, amounts, dates)
  const { result, table } = analyzeColumns(columns, readOptions(options))
  const cells = new Array<ResultCell>(columns.customers.length).fill(null)
  const classes = classesByCode(result, table)
  for (let unit = 0; unit < table.count; unit++) {
    const code = table.customer.codes[unit] ?? 0
    if (code === 0 || ((table.setAside[unit] ?? 0) & NO_SALE) !== 0) continue
    cells[table.places.rowOf(unit)] = classes[code] ?? null
  }
  return columns.isRow ? [cells] : cells.map((cell) => [cell])
}

/**
 * @customfunction TABLE
 * @param customers
 * @param amounts
 * @param dates
 * @param options
 */
export function tableOfCustomers(
  customers: unknown[][],
  amounts: unknown[][],
  dates?: unknown[][],
  options?: string,
): unknown[][] {
  const { result } = analyzeColumns(readSalesColumns(customers, amounts, dates), readOptions(options))
  const { t } = excelWording()
  const none = t('sheet.none')
  const noXyz = result.parameters.xyz.method === 'none' ? null : none
  return [
    [
      t(`entity.${result.parameters.entity}Heading`),
      t('functionText.amount'),
      ...[t('customers.share'), t('customers.cumulativeShare'), 'ABC'],
      ...[t('customers.activePeriods'), t('customers.cv'), 'XYZ', t('customers.class')],
    ],
    ...result.customers.map((one): ResultCell[] => [
      ...[one.customer, one.amount, one.share, one.cumulativeShare, one.abc ?? none],
      ...[one.activePeriods, one.cv, one.xyz ?? noXyz, classText(one, none)],
    ]),
  ]
}

/**
 * @customfunction CLASSOF
 * @param customer
 * @param customers
 * @param amounts
 * @param dates
 * @param options
 */
export function classOfCustomer(
  customer: string,
  customers: unknown[][],
  amounts: unknown[][],
  dates?: unknown[][],
  options?: string,
): string {
  const { result } = analyzeColumns(readSalesColumns(customers, amounts, dates), readOptions(options))
  const name = String(plainCell(customer) ?? '')
  const key = customerKey(name)
  const found = result.customers.find((one) => customerKey(one.customer) === key)
  if (found === undefined) throw new FunctionError({ code: 'customerNotFound', customer: name })
  return classText(found, excelWording().t('sheet.none'))
}

/** A row set aside as one of these is no sale of anybody's. */
const NO_SALE = issueBit('totalRow') | issueBit('repeatedHeader')

/** "AX"; without an XYZ class only the first letter, without an ABC class a dash. */
function classText({ abc, xyz }: CustomerResult, none: string): string {
  return abc === null ? none : `${abc}${xyz ?? ''}`
}

/** By customer code; whoever is not in the result has no row that counts, and is told so. */
function classesByCode(result: AnalysisResult, table: SalesTable): ResultCell[] {
  const none = excelWording().t('sheet.none')
  const classes = new Map(result.customers.map((one) => [one.customer, classText(one, none)]))
  return table.customer.values.map((customer) => classes.get(customer) ?? { code: 'notClassed', customer })
}
