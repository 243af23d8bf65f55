import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { QuestionCircleRegular } from '@fluentui/react-icons'
import type { Language } from '../../locale/Language'
import type { PaneProps } from '../PaneProps'

const LANGUAGES: { language: Language; short: string; name: string }[] = [
  { language: 'ru', short: 'RU', name: 'Русский' },
  { language: 'en', short: 'EN', name: 'English' },
]

/** The head of the pane: its title, the language and the help. */
export function PaneHeader({ session, state: { language, help }, wording }: PaneProps) {
  const styles = useStyles()
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>{wording.t('pane.title')}</h1>
      <div role="group" aria-label={wording.t('pane.language')} className={styles.buttons}>
        {LANGUAGES.map((each) => (
          <Button
            key={each.language}
            size="small"
            appearance={each.language === language ? 'outline' : 'subtle'}
            aria-pressed={each.language === language}
            aria-label={`${each.short} – ${each.name}`}
            lang={each.language}
            className={mergeClasses(styles.language, each.language === language && styles.chosen)}
            onClick={() => {
              session.setLanguage(each.language)
            }}
          >
            {each.short}
          </Button>
        ))}
        <Button
          size="small"
          appearance={help ? 'outline' : 'subtle'}
          aria-pressed={help}
          aria-label={wording.t('pane.help')}
          title={wording.t('pane.help')}
          icon={<QuestionCircleRegular />}
          onClick={() => {
            session.showHelp(!help)
          }}
        />
      </div>
    </header>
  )
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: 600 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  language: { minWidth: '36px', fontWeight: tokens.fontWeightRegular },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
})
