import { DEFAULT_CHOICES, dependencyLevel } from '../core/index'
import { FunctionError } from './FunctionError'
import { analyzeColumns } from './input/analyzeColumns'
import { readKeyCuts } from './input/keyCuts'
import { readSalesColumns } from './input/salesColumns'
import { excelWording } from './language'

/**
 * @customfunction KEYACCOUNTS
 * @param customers
 * @param amounts
 * @param cuts
 */
export function keyAccounts(customers: unknown[][], amounts: unknown[][], cuts?: unknown[][]): unknown[][] {
  const key = readKeyCuts(cuts)
  const choices = { ...DEFAULT_CHOICES, key }
  const { result } = analyzeColumns(readSalesColumns(customers, amounts, null), { choices, entity: 'customer' })
  const found = result.customers.filter(({ level }) => level !== 'ordinary')
  if (found.length === 0) throw new FunctionError({ code: 'noKeyAccounts', cut: key[0] })
  const { t } = excelWording()
  return found.map(({ customer, incomeShare, level }) => [customer, incomeShare, t(`level.${level}`)])
}

/**
 * @customfunction LEVEL
 * @param share
 * @param cuts
 */
export function levelOfShare(share: number, cuts?: unknown[][]): string {
  return excelWording().t(`level.${dependencyLevel(share, readKeyCuts(cuts))}`)
}
