import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
})

/** Sentences as a list; their order never changes while they are shown. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {sentences.map((sentence, at) => (
        <li key={at}>{sentence}</li>
      ))}
    </ul>
  )
}
