import type { Wording } from '../../locale/Wording'

export default function Help({ wording }: { wording: Wording }) {
  return <p>{wording.t('pane.help')}</p>
}
