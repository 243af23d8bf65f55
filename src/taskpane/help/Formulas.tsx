import { makeStyles, tokens } from '@fluentui/react-components'
import { functionHelp } from '../../locale/en/functionHelp'
import type { PaneProps } from '../PaneProps'
import { Section } from '../results/Section'
import { LambdaName } from './LambdaName'

const IDS = Object.keys(functionHelp) as (keyof typeof functionHelp)[]

/** What can be typed into a cell. */
export function Formulas({ session, wording }: Pick<PaneProps, 'session' | 'wording'>) {
  const styles = useStyles()
  const { t } = wording
  return (
    <Section title={t('paneFormulas.title')}>
      <p className={styles.text}>{t('paneFormulas.about')}</p>
      <dl className={styles.list}>
        {IDS.map((id) => (
          <div key={id}>
            <dt className={styles.name}>{`ABCXYZ.${id}`}</dt>
            <dd className={styles.text}>{t(`functionHelp.${id}`)}</dd>
          </div>
        ))}
      </dl>
      <LambdaName session={session} wording={wording} />
    </Section>
  )
}

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, display: 'grid', gap: tokens.spacingVerticalS },
  name: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
})
