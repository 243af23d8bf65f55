import type { Translation } from '../Translation'
import type * as english from '../en/embeddedPage'

export const embeddedPage: Translation<typeof english.embeddedPage> = {
  cells: 'Ячейки активного листа',
  sheets: 'Листы',
  pane: 'Область задач',
}
