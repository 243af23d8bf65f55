import { makeStyles, tokens } from '@fluentui/react-components'
import { classSizes } from '../../report/classSizes'
import type { PaneProps } from '../PaneProps'
import { Section } from '../results/Section'

/** How many customers the present settings put into each class, as soon as the rows have been checked. */
export function ClassSizes({ state: { data }, wording }: PaneProps) {
  const styles = useStyles()
  if (data.state !== 'understood' || data.preview.state !== 'ready' || data.preview.outlook === null) return null
  const { outlook } = data.preview
  const { entity, measure } = outlook.parameters
  const { t } = wording
  return (
    <Section title={t('paneSettings.outlook')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {t('paneSettings.outlookClass')}
            </th>
            <th scope="col" className={styles.number}>
              {t(`entity.${entity}sHeading`)}
            </th>
            <th scope="col" className={styles.number}>
              {t('paneSettings.outlookShare', { measure: t(`measure.${measure}Of`) })}
            </th>
          </tr>
        </thead>
        {classSizes(outlook, wording).map((sizes, i) => (
          <tbody key={i} className={styles.classes}>
            {sizes.map(({ name, customers, share }) => (
              <tr key={name}>
                <th scope="row" className={styles.name}>
                  {name}
                </th>
                <td className={styles.number}>{wording.number(customers)}</td>
                <td className={styles.number}>{share === null ? '–' : wording.percent(share)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Section>
  )
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  classes: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    paddingInlineStart: tokens.spacingHorizontalS,
    verticalAlign: 'top',
  },
})
