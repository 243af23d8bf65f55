import type { SalesSheet } from '../../analysis/findSalesSheets'
import type { Progress } from '../../analysis/runAnalysis'
import type { Alert, AnalysisResult } from '../../core/index'
import { alertSentence, alertSubject } from '../../locale/alertSentence'
import { layoutNoteSentence, readingNoteSentence } from '../../locale/noteSentences'
import { problemSentence } from '../../locale/problemSentence'
import { quoted, quotedList } from '../../locale/quoted'
import type { Wording } from '../../locale/Wording'
import type { ActionPlan } from '../../report/plan/ActionPlan'
import type { Terminal } from './Terminal'

/** Short work needs no progress; long work says something this often. */
const EVERY_MILLISECONDS = 2_000

/** What a person at the command line may want to mend before reading the result. */
const TOLD_AT_ONCE: readonly Alert['code'][] = ['setAside', 'excludedNobody', 'alikeNames']

/** Tells on stderr how far the work has come, and no more often than a person can read. */
export class ProgressLines {
  private last = performance.now()

  constructor(
    private readonly terminal: Terminal,
    private readonly wording: Wording,
  ) {}

  /** Which sheets are read, which others could be, and how they were understood as far as that needs saying. */
  sheets(read: SalesSheet[], others: string[]): void {
    const { wording, terminal } = this
    if (others.length > 0) {
      const names = wording.list(read.map(({ source }) => source.sheet))
      terminal.error(wording.t('commandLine.otherSheets', { sheet: names, others: wording.list(others) }))
    }
    for (const { layout } of read) {
      for (const note of layout.notes) terminal.error(layoutNoteSentence(wording, note, layout.sheet))
    }
  }

  /** What was remarkable about the cells themselves, and how many could not be used. */
  reading(result: AnalysisResult): void {
    const { wording, terminal } = this
    for (const note of result.readingNotes) terminal.error(readingNoteSentence(wording, note))
    for (const alert of result.alerts) {
      if (!TOLD_AT_ONCE.includes(alert.code)) continue
      terminal.error(alertSentence(wording, alert, alertSubject(result)))
    }
  }

  /** What is wrong with the yellow cells of the file; their sheets say it too. */
  plan({ funnel, stress }: ActionPlan): void {
    for (const { problem } of [funnel, stress]) {
      if (problem !== null) this.terminal.error(problemSentence(this.wording, problem))
    }
  }

  /** Which analysis of the file is refreshed, and which others are not. */
  analyses(name: string, others: string[]): void {
    const { wording, terminal } = this
    terminal.error(wording.t('commandLine.refreshing', { name: quoted(wording, name) }))
    if (others.length === 0) return
    terminal.error(wording.t('commandLine.otherAnalyses', { others: quotedList(wording, others) }))
  }

  changes(sentences: string[]): void {
    for (const sentence of sentences) this.terminal.out(sentence)
  }

  progress({ phase, done }: Progress): void {
    const now = performance.now()
    if (now - this.last < EVERY_MILLISECONDS) return
    this.last = now
    if (phase === 'analysing') this.terminal.error(this.wording.t('commandLine.analysing'))
    else this.terminal.error(this.wording.t('commandLine.readingRows', { rows: this.wording.number(done) }))
  }

  done(sentences: string[], file: string): void {
    for (const sentence of sentences) this.terminal.out(sentence)
    this.terminal.out(this.wording.t('commandLine.done', { file }))
  }
}
