import type { ColumnDescription, ColumnRole } from '../../core/index'
import { quoted } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'

/** What the figures come from. Quantity and price matter where there is no amount. */
const WITH_AMOUNT: readonly ColumnRole[] = ['customer', 'amount', 'date']
const WITHOUT_AMOUNT: readonly ColumnRole[] = ['customer', 'quantity', 'price', 'date']

/** Where customers, amounts and dates were found: the table of first rows may be wider than the pane. */
export function rolesText(wording: Wording, columns: readonly ColumnDescription[]): string {
  const roles = columns.some(({ role }) => role === 'amount') ? WITH_AMOUNT : WITHOUT_AMOUNT
  const found = roles.flatMap((role) => {
    const column = columns.find((each) => each.role === role)
    if (column === undefined) return []
    const heading = quoted(wording, column.heading)
    return [wording.t('paneData.roleFound', { role: wording.t(`role.${role}`), heading })]
  })
  return wording.t('paneData.rolesFound', { roles: found.join(', ') })
}
