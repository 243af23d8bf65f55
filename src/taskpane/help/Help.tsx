import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { Section } from '../results/Section'
import { Sentences } from '../results/Sentences'
import { Formulas } from './Formulas'

const LETTERS = ['a', 'b', 'c', 'x', 'y', 'z'] as const

/** What one needs to know to begin, on one page. */
export default function Help({ session, wording }: Pick<PaneProps, 'session' | 'wording'>) {
  const { t } = wording
  const styles = useStyles()
  const names = {
    plan: t('panePlan.tabPlan'),
    write: t('panePlan.write'),
    stress: t('sheet.stress'),
    funnel: t('sheet.funnel'),
    keyAccounts: t('sheet.keyAccounts'),
    matrix: t('sheet.matrix'),
  }
  return (
    <div className={styles.help}>
      <Section title={t('paneHelp.selectTitle')}>
        <p className={styles.text}>{t('paneHelp.select')}</p>
        <p className={styles.text}>{t('paneHelp.selectKinds')}</p>
      </Section>
      <Section title={t('paneHelp.lettersTitle')}>
        <Sentences sentences={LETTERS.map((letter) => t(`paneHelp.${letter}`))} />
        <p className={styles.text}>{t('paneHelp.lettersNote')}</p>
      </Section>
      <Section title={t('paneHelp.planTitle')}>
        <p className={styles.text}>{t('paneHelp.plan', names)}</p>
        <p className={styles.text}>{t('paneHelp.yellow', names)}</p>
      </Section>
      <Section title={t('paneHelp.sheetsTitle')}>
        <p className={styles.text}>{t('paneHelp.sheets')}</p>
        <p className={styles.text}>{t('paneHelp.refresh')}</p>
      </Section>
      <Formulas session={session} wording={wording} />
      <Section title={t('paneHelp.keysTitle')}>
        <p className={styles.text}>{t('paneHelp.keys')}</p>
      </Section>
      <Section title={t('paneHelp.settingsTitle')}>
        <p className={styles.text}>{t('paneHelp.settings')}</p>
      </Section>
    </div>
  )
}

const useStyles = makeStyles({
  help: { display: 'grid', gap: tokens.spacingVerticalXL },
  text: { margin: 0 },
})
