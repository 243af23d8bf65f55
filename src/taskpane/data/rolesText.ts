import type { ColumnDescription } from '../../core/index'
import { quoted } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'
import { mainRoles } from './previewColumns'

/** Where customers, amounts and dates were found: the table of first rows may be wider than the pane. */
export function rolesText(wording: Wording, columns: readonly ColumnDescription[]): string {
  const found = mainRoles(columns).flatMap((role) => {
    const column = columns.find((each) => each.role === role)
    if (column === undefined) return []
    const heading = quoted(wording, column.heading)
    return [wording.t('paneData.roleFound', { role: wording.t(`role.${role}`), heading })]
  })
  return wording.t('paneData.rolesFound', { roles: found.join(', ') })
}
