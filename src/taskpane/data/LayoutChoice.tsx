import { Field, makeStyles, Select, tokens } from '@fluentui/react-components'
import type { Entity, LayoutKind, SheetLayout } from '../../core/index'
import type { PaneProps } from '../PaneProps'

const LAYOUTS = ['transactions', 'crosstab', 'grouped'] as const satisfies readonly LayoutKind[]
const ENTITIES = ['customer', 'product', 'other'] as const satisfies readonly Entity[]

const LAYOUT_WORDS = {
  transactions: 'paneData.layoutTransactions',
  crosstab: 'paneData.layoutCrosstab',
  grouped: 'paneData.layoutGrouped',
} as const

const ENTITY_WORDS = {
  customer: 'paneData.entityCustomer',
  product: 'paneData.entityProduct',
  other: 'paneData.entityOther',
} as const

/** How the table is laid out and what its names stand for: what was found, and the choice of something else. */
export function LayoutChoice({ session, state, wording: { t }, layout }: PaneProps & { layout: SheetLayout | null }) {
  const styles = useStyles()
  const { layout: kind, entity } = state.settings.layout
  return (
    <div className={styles.root}>
      <Field label={t('paneData.layout')} className={styles.field}>
        <Select
          value={kind ?? 'auto'}
          onChange={(_, { value }) => void session.setLayout(LAYOUTS.find((each) => each === value) ?? 'auto')}
        >
          <option value="auto">
            {layout === null || kind !== undefined
              ? t('paneData.layoutAuto')
              : t('paneData.layoutFound', { layout: t(LAYOUT_WORDS[layout.kind]) })}
          </option>
          {LAYOUTS.map((each) => (
            <option key={each} value={each}>
              {t(LAYOUT_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('paneData.entity')} className={styles.field}>
        <Select
          value={entity ?? 'auto'}
          onChange={(_, { value }) => void session.setEntity(ENTITIES.find((each) => each === value) ?? 'auto')}
        >
          <option value="auto">
            {layout === null || entity !== undefined
              ? t('paneData.entityAuto')
              : t('paneData.entityFound', { entity: t(ENTITY_WORDS[layout.entity]) })}
          </option>
          {ENTITIES.map((each) => (
            <option key={each} value={each}>
              {t(ENTITY_WORDS[each])}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
})
