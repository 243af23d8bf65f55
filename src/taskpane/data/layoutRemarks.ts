import type { SheetLayout } from '../../core/index'
import { layoutNoteHere } from '../../locale/noteSentences'
import { quotedList } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'

/** What the user should know about how the sheet was understood; all columns known by their content in one sentence. */
export function layoutRemarks(wording: Wording, { notes, headerRowCount }: SheetLayout): string[] {
  const { t } = wording
  const headings = notes.flatMap((note) => (note.code === 'roleByContent' ? [note.heading] : []))
  const others = notes.filter(({ code }) => code !== 'roleByContent').map((note) => layoutNoteHere(wording, note))
  if (headings.length === 0) return others
  const byContent =
    headerRowCount === 0
      ? t('paneData.noHeadings')
      : t('paneData.byContent', { headings: quotedList(wording, headings) })
  return [byContent, ...others]
}
