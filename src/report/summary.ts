import { attention } from './attention'
import { abcInk, xyzInk } from './classWords'
import { headlines } from './headlines'
import { legendLines } from './legend'
import { madeAt, madeFrom, rangesText } from './madeFrom'
import { rowsLine } from './rowsLine'
import type { ActionPlan } from './plan/ActionPlan'
import { chainSentences } from './plan/chainSentences'
import { ATTENTION_INK, LINE, MUTED_TEXT, TAB_COLORS } from './palette'
import type { ReportSheet } from './Report'
import { SheetBuilder } from './SheetBuilder'
import type { Subject } from './Subject'
import { addSummaryMatrix } from './summaryMatrix'

/** What one shows a director: the main points in sentences, the matrix in colour, what to look at. */
export function summarySheet(subject: Subject, plan: ActionPlan | null): ReportSheet {
  const { wording } = subject
  const sheet = new SheetBuilder([26, 12, 17, 17, 17, 17, 17])
  sheet.title(title(subject))
  sheet.muted(coverage(subject))
  sheet.section(wording.t('summary.headline'))
  for (const sentence of headlines(subject)) sheet.sentence(sentence)
  addSummaryMatrix(sheet, subject)
  addAlerts(sheet, subject)
  addSource(sheet, subject)
  addLegend(sheet, subject)
  addChain(sheet, subject, plan)
  sheet.row += 1
  sheet.muted(wording.t('summary.details', { list: subject.words.headingOfAll }))
  sheet.muted(madeFrom(subject))
  return {
    id: 'summary',
    name: wording.t('sheet.summary'),
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: null },
    blocks: sheet.blocks,
    highlights: [],
  }
}

function title({ result, wording: { t }, context: { analysisName: name }, words: { measure } }: Subject): string {
  return result.parameters.xyz.method === 'none'
    ? t('summary.title', { name, measure })
    : t('summary.titleXyz', { name, measure })
}

function coverage({ result, wording, count }: Subject): string {
  const entities = count(result.customers.length)
  return result.dates === null
    ? wording.t('summary.coversNoDates', { entities })
    : wording.t('summary.covers', { entities, range: wording.dayRange(result.dates.first, result.dates.last) })
}

function addAlerts(sheet: SheetBuilder, subject: Subject): void {
  const { wording } = subject
  sheet.section(wording.t('summary.alerts'))
  const found = attention(subject)
  if (found.length === 0) sheet.sentence(wording.t('summary.noAlerts'))
  for (const { sentence } of found) {
    const label = { value: wording.t('summary.attention'), style: { ...ATTENTION_INK, bold: true } }
    sheet.labelled([label], sentence, { ...ATTENTION_INK })
  }
}

/** From who buys over dependency to the work: the last word of the summary. */
function addChain(sheet: SheetBuilder, subject: Subject, plan: ActionPlan | null): void {
  const sentences = plan === null ? [] : chainSentences(subject, plan)
  if (sentences.length === 0) return
  sheet.section(subject.wording.t('summary.chain'))
  for (const sentence of sentences) sheet.sentence(sentence)
}

function addSource(sheet: SheetBuilder, subject: Subject): void {
  const { wording, context, words } = subject
  sheet.section(wording.t('summary.analysed'))
  const lines: [string, string][] = [
    [wording.t('summary.file'), context.file ?? wording.t('summary.noFile')],
    [wording.t('summary.source'), rangesText(subject)],
    ...dateLines(subject),
    rowsLine(subject),
    [
      wording.t('summary.amount', { measure: words.measureHeading }),
      subject.amount(subject.result.reconciliation.used.amount),
    ],
    [wording.t('summary.made'), Object.values(madeAt(subject)).join(' ')],
  ]
  for (const [label, value] of lines)
    sheet.labelled([{ value: label, style: { color: MUTED_TEXT, wrap: true } }], value)
}

function dateLines({ result: { dates, periods }, wording }: Subject): [string, string][] {
  const label = wording.t('summary.dates')
  if (dates === null || periods === null) return [[label, wording.t('summary.noDates')]]
  const { first, last } = periods
  const complete =
    first === null || last === null
      ? wording.t('summary.noPeriods')
      : wording.t('summary.periodsValue', {
          periods: wording.t(`period.${periods.unit}Count`, { count: periods.count }),
          range: wording.dayRange(first.firstDay, last.lastDay),
        })
  return [
    [label, wording.dayRange(dates.first, dates.last)],
    [wording.t('summary.periods'), complete],
  ]
}

function addLegend(sheet: SheetBuilder, subject: Subject): void {
  sheet.section(subject.wording.t('summary.legend'))
  const { abc, xyz } = legendLines(subject)
  const lines = [
    ...abc.map((line) => ({ ...line, ink: abcInk(line.letter) })),
    ...xyz.map((line) => ({ ...line, ink: xyzInk(line.letter) })),
  ]
  for (const { name, meaning, ink } of lines) {
    sheet.labelled([{ value: name, style: { ...ink, bold: true, border: LINE } }], meaning)
  }
}
