import type { Subject } from './Subject'

/** When and from which range: the line that every sheet bears. */
export function madeFrom(subject: Subject): string {
  const { wording, context } = subject
  return wording.t('sheet.madeFrom', { ...madeAt(subject), source: sourceText(subject, context.file) })
}

export function madeAt({ wording, context: { madeAt: made } }: Subject): { date: string; time: string } {
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  const time = `${twoDigits(Math.floor(made.minutes / 60))}:${twoDigits(Math.floor(made.minutes % 60))}`
  return { date: wording.day(made.day), time }
}

export function rangesText({ wording, context }: Subject): string {
  return context.sheetAddresses.map((range) => wording.t('sheet.range', range)).join('; ')
}

function sourceText(subject: Subject, file: string | null): string {
  const ranges = rangesText(subject)
  return file === null ? ranges : subject.wording.t('sheet.fileAndRange', { file, ranges })
}
