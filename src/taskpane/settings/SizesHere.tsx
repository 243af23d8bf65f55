import { makeStyles, tokens } from '@fluentui/react-components'
import type { PaneProps } from '../PaneProps'
import { outlookSentence, shownSizes } from './outlookSentence'

type SizesHereProps = Pick<PaneProps, 'state' | 'wording'> & { by: 'amount' | 'regularity' }

/** What the table above says of these classes, once more beside the cuts that decide it, from where it is out of sight. */
export function SizesHere({ state, wording, by }: SizesHereProps) {
  const styles = useStyles()
  const [byAmount, byRegularity] = shownSizes(state, wording)
  const sizes = by === 'amount' ? byAmount : byRegularity
  return sizes === undefined ? null : <p className={styles.text}>{outlookSentence(wording, sizes)}</p>
}

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})
