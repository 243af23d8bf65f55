import type { Translation } from '../Translation'
import type * as english from '../en/embeddedPage'

export const embeddedPage: Translation<typeof english.embeddedPage> = {
  sheets: 'Листы',
  pane: 'Область задач',
}
