import { classSizes, type ClassSize } from '../../report/classSizes'
import type { Wording } from '../../locale/Wording'
import type { PaneState } from '../session/PaneState'

/** How large the present settings make the classes, by amount and then by regularity; empty while that is unknown. */
export function shownSizes({ data }: Pick<PaneState, 'data'>, wording: Wording): ClassSize[][] {
  if (data.state !== 'understood' || data.preview.state !== 'ready' || data.preview.outlook === null) return []
  return classSizes(data.preview.outlook, wording)
}

/** Classes with the number of their customers. */
export function outlookSentence(wording: Wording, sizes: readonly ClassSize[]): string {
  const classes = sizes.map(({ name, customers }) => `${name}: ${wording.number(customers)}`)
  return wording.t('paneSettings.outlookSpoken', { classes: classes.join('; ') })
}
