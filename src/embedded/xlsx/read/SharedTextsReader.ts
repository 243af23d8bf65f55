import { unescaped } from './elements'
import type { TagHandler } from './PackageReader'

/** The texts that cells name by number: plain ones, and rich ones joined from their runs. */
export class SharedTextsReader implements TagHandler {
  readonly texts: string[] = []
  private current = ''
  private inText = false
  /** Japanese reading aids are no part of the text. */
  private inPhonetic = false

  open(name: string): void {
    if (name === 'si') this.current = ''
    else if (name === 't') this.inText = !this.inPhonetic
    else if (name === 'rPh') this.inPhonetic = true
  }

  text(text: string): void {
    if (this.inText) this.current += text
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.inPhonetic = false
    else if (name === 'si') this.texts.push(unescaped(this.current))
  }
}
