import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { PaneProps } from '../PaneProps'

/** Gives the workbook the short name; what goes wrong stands where the pane shows all that goes wrong. */
export function LambdaName({ session, wording: { t } }: Pick<PaneProps, 'session' | 'wording'>) {
  const styles = useStyles()
  const [named, setNamed] = useState(false)
  const name = async (): Promise<void> => {
    setNamed(false)
    setNamed(await session.nameLambda())
  }
  return (
    <div className={styles.root}>
      <p className={styles.text}>{t('paneFormulas.lambda')}</p>
      <Button onClick={() => void name()}>{t('paneFormulas.nameLambda')}</Button>
      <div role="status">{named && t('paneFormulas.named')}</div>
    </div>
  )
}

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: 'anywhere' },
})
