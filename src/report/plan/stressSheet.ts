import type { DependencyLevel, StressTest } from '../../core/index'
import { problemSentence } from '../../locale/problemSentence'
import { madeFrom } from '../madeFrom'
import { ATTENTION_INK, INPUT_INK, LEVEL_INK, LINE, MUTED_TEXT, TAB_COLORS } from '../palette'
import type { CellStyle, CellValue, ReportSheet } from '../Report'
import { cell, SheetBuilder, type StyledArea } from '../SheetBuilder'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from '../Subject'
import type { ActionPlan } from './ActionPlan'
import { chainSentences } from './chainSentences'
import { inputAt } from './inputAt'

/** Customers are lost: what is left, who weighs more then, and what it takes to replace them. */
export function stressSheet(subject: Subject, plan: ActionPlan): ReportSheet {
  const { wording, context } = subject
  const { t } = wording
  const sheet = new SheetBuilder([6, 44, Math.max(18, subject.amountWidth), 16, 32, 16, 32])
  sheet.title(t('stress.title', { name: context.analysisName }))
  sheet.muted(madeFrom(subject))
  sheet.sentence(t('stress.rule'))
  addWhoLeaves(sheet, subject, plan)
  if (plan.stress.problem !== null) {
    sheet.sentence(problemSentence(wording, plan.stress.problem), { ...ATTENTION_INK, bold: true, border: LINE })
  }
  for (const sentence of chainSentences(subject, plan)) sheet.sentence(sentence, { bold: true })
  if (plan.stress.plan !== null) addFigures(sheet, subject, plan, plan.stress.plan)
  return {
    id: 'stress',
    name: t('sheet.stress'),
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'portrait', titleRows: null },
    blocks: sheet.blocks,
    highlights: [],
  }
}

function addWhoLeaves(sheet: SheetBuilder, subject: Subject, plan: ActionPlan): void {
  const { t } = subject.wording
  sheet.row += 1
  const { row } = sheet
  const text = t('stress.who')
  const input = inputAt(subject, {
    id: 'stress.lost',
    label: { row, column: 1, text },
    area: cell(row, 2),
    choices: null,
  })
  sheet.add({
    values: [[null, text, plan.lost, t('stress.whoNote')]],
    styles: [
      { area: cell(row, 1), style: { bold: true } },
      { area: cell(row, 2), style: { ...INPUT_INK, border: LINE, align: 'left' } },
      { area: cell(row, 3), style: { color: MUTED_TEXT } },
    ],
    merges: [],
    inputs: [input],
  })
}

function addFigures(sheet: SheetBuilder, subject: Subject, plan: ActionPlan, stress: StressTest): void {
  const { t } = subject.wording
  addTable(
    sheet,
    t('stress.incomeSection'),
    [t('stress.name'), t('stress.income'), t('stress.share')],
    [
      ...stress.lost.map(({ name, income, share }): CellValue[] => [name, income, share]),
      [t('stress.lostTotal'), stress.lostIncome, stress.lostIncome / stress.totalIncome],
      [t('stress.left'), stress.incomeLeft, stress.incomeLeft / stress.totalIncome],
      [t('stress.totalIncome'), stress.totalIncome, 1],
    ],
    [subject.amountFormat, SHARE_FORMAT],
  )
  addStaying(sheet, subject, stress)
  addReplacement(sheet, subject, plan, stress)
}

function addStaying(sheet: SheetBuilder, subject: Subject, { staying }: StressTest): void {
  if (staying.length === 0) return
  const { t } = subject.wording
  const headings = [
    t('stress.name'),
    t('stress.income'),
    t('stress.shareBefore'),
    t('stress.levelBefore'),
    t('stress.shareAfter'),
    t('stress.levelAfter'),
  ]
  const rows = staying.map((account): CellValue[] => [
    ...[account.name, account.income, account.shareBefore, t(`level.${account.levelBefore}`)],
    ...[account.share, t(`level.${account.level}`)],
  ])
  const formats = [subject.amountFormat, SHARE_FORMAT, '@', SHARE_FORMAT, '@']
  const first = addTable(sheet, t('stress.staying'), headings, rows, formats)
  sheet.dress(
    staying.flatMap(({ levelBefore, level }, at) => [
      ...levelInk(levelBefore, first + at, 4),
      ...levelInk(level, first + at, 6),
    ]),
  )
}

function levelInk(level: DependencyLevel, row: number, column: number): StyledArea[] {
  return level === 'ordinary' ? [] : [{ area: cell(row, column), style: { ...LEVEL_INK[level], bold: true } }]
}

function addReplacement(sheet: SheetBuilder, subject: Subject, plan: ActionPlan, { replacement }: StressTest): void {
  if (!replacement.known) return
  const { wording, amountFormat } = subject
  const { t } = wording
  const range = wording.dayRange(replacement.span.firstDay, replacement.span.lastDay)
  const rows: CellValue[][] = [
    [t('stress.lostInSpan', { range }), replacement.lostIncome],
    [t('stress.newInSpan', { range }), replacement.newCustomers],
    [t('stress.incomeOfNew'), replacement.incomeOfNew],
    [t('stress.perNew'), replacement.perNewCustomer],
    [t('stress.needed'), Math.ceil(replacement.needed)],
  ]
  addTable(sheet, t('stress.replacement'), [t('stress.figure'), t('stress.value')], rows, [amountFormat])
  if (plan.replacement === null) return
  const stages = plan.replacement.stages.map(({ name, required }): CellValue[] => [name, required])
  addTable(sheet, t('stress.workSection'), [t('funnel.nameColumn'), t('funnel.requiredColumn')], stages, [COUNT_FORMAT])
}

/** Shares stand in the middle, away from the texts beside them. */
function numberLook(numberFormat: string): CellStyle {
  if (numberFormat === '@') return { align: 'left' }
  return numberFormat === SHARE_FORMAT ? { numberFormat, align: 'center' } : { numberFormat }
}

/** A small grid from column B on; the first column is text. Returns the row of its first line. */
function addTable(
  sheet: SheetBuilder,
  title: string,
  headings: string[],
  rows: CellValue[][],
  formats: string[],
): number {
  sheet.section(title)
  sheet.headingsFromB(headings, 32)
  const first = sheet.row
  const column = (at: number, style: CellStyle): StyledArea => ({
    area: { row: first, column: 1 + at, rowCount: rows.length, columnCount: 1 },
    style: { border: LINE, ...style },
  })
  sheet.add({
    values: rows.map((row) => [null, ...row]),
    styles: [
      ...rows.map(([text], at) => {
        const room = { ...cell(first + at, 1), text: String(text) }
        return { area: cell(first + at, 1), style: { rowHeight: sheet.heightOf([room]) } }
      }),
      column(0, { align: 'left', wrap: true }),
      ...formats.map((numberFormat, at) => column(at + 1, numberLook(numberFormat))),
    ],
    merges: [],
  })
  return first
}
