import { Body1, Button } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { Section } from './Section'

/** Before the first run: what to do. */
export function NoResults({ session, wording: { t } }: Pick<PaneProps, 'session' | 'wording'>) {
  return (
    <Section title={t('paneResults.noneTitle')}>
      <Body1>{t('paneResults.noneHowTo')}</Body1>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            session.goTo('data')
          }}
        >
          {t('paneResults.toData')}
        </Button>
      </div>
    </Section>
  )
}
