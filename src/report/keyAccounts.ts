import { cut } from './classWords'
import { madeFrom } from './madeFrom'
import { ATTENTION_INK, LEVEL_INK, LINE, MUTED_TEXT, TAB_COLORS } from './palette'
import { addKeyMarks } from './plan/keyMarksBlock'
import type { CellStyle, CellValue, ReportSheet } from './Report'
import { cell, HEADING_STYLE, SheetBuilder, type StyledArea } from './SheetBuilder'
import { SHARE_FORMAT, type Subject } from './Subject'

/** Above this combined share of the key accounts a loyalty programme is advised. */
export const LOYALTY_SHARE = 0.5

/**
 * The ten largest, their levels, how concentrated the income is, and the marks of key accounts. For products levels, advice and
 * marks are left out.
 */
export function keyAccountsSheet(subject: Subject): ReportSheet {
  const { result, wording, context, words } = subject
  const { entity } = result.parameters
  const forCustomers = entity === 'customer'
  const name = context.analysisName
  const widths = [6, 48, Math.max(20, subject.amountWidth), 16]
  const sheet = new SheetBuilder(forCustomers ? [...widths, 34, 20, 20, 20, 14] : [...widths, 34, 34])
  sheet.title(
    forCustomers
      ? wording.t('keyAccount.title', { name })
      : wording.t('keyAccount.titleOther', { name, entities: words.entities }),
  )
  sheet.muted(madeFrom(subject))
  sheet.sentence(keyAccountRule(subject))
  addAdvice(sheet, subject)
  addLargest(sheet, subject)
  addFigures(sheet, subject)
  if (forCustomers) addKeyMarks(sheet, subject)
  return {
    id: 'keyAccounts',
    name: wording.t(SHEET_NAMES[entity]),
    tabColor: TAB_COLORS.results,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: { orientation: 'landscape', titleRows: null },
    blocks: sheet.blocks,
    highlights: [],
  }
}

/** From which share a customer is a key account, and what the share is of. */
export function keyAccountRule({ result, wording }: Subject): string {
  const { entity, key } = result.parameters
  if (entity !== 'customer') return wording.t('keyAccount.sharesOther')
  const [keyCut, critical, mono] = [cut(wording, key[0]), cut(wording, key[1]), cut(wording, key[2])]
  return wording.t('keyAccount.cuts', { key: keyCut, critical, mono })
}

const SHEET_NAMES = {
  customer: 'sheet.keyAccounts',
  product: 'sheet.productLeaders',
  other: 'sheet.otherLeaders',
} as const

function addAdvice(sheet: SheetBuilder, { result, wording }: Subject): void {
  const { keyAccountShare } = result.concentration
  if (result.parameters.entity !== 'customer' || keyAccountShare === null || keyAccountShare <= LOYALTY_SHARE) return
  sheet.sentence(wording.t('keyAccount.advice', { share: wording.percent(keyAccountShare) }), { ...ATTENTION_INK })
}

function addLargest(sheet: SheetBuilder, subject: Subject): void {
  const { result, wording, words } = subject
  const { t } = wording
  const { largest } = result.concentration
  if (largest.length === 0) return
  const withLevel = result.parameters.entity === 'customer'
  sheet.section(t('keyAccount.largest'))
  const headings = [t('keyAccount.number'), words.heading, t('keyAccount.income'), t('keyAccount.share')]
  sheet.cells([withLevel ? [...headings, t('customers.level')] : headings], [{ ...HEADING_STYLE, rowHeight: 22 }])
  const { row } = sheet
  const values = largest.map(({ name, income, share, level }, at): CellValue[] => {
    const figures = [at + 1, name, income, share]
    return withLevel ? [...figures, t(`level.${level}`)] : figures
  })
  const column = (at: number, style: CellStyle): StyledArea => ({
    area: { row, column: at, rowCount: largest.length, columnCount: 1 },
    style: { border: LINE, ...style },
  })
  const inked = largest.flatMap(({ level }, at): StyledArea[] =>
    withLevel && level !== 'ordinary' ? [{ area: cell(row + at, 4), style: { ...LEVEL_INK[level], bold: true } }] : [],
  )
  const styles = [
    column(0, { align: 'center' }),
    column(1, { align: 'left' }),
    column(2, { numberFormat: subject.amountFormat }),
    column(3, { numberFormat: SHARE_FORMAT, align: 'center' }),
    ...(withLevel ? [column(4, { align: 'left' })] : []),
  ]
  sheet.add({ values, styles: [...styles, ...inked], merges: [] })
}

/** Leaves as much room as a bracket takes, so that a number does not touch the note beside it. */
const SPACE_AT_THE_RIGHT = '_)'

interface FigureLine {
  name: string
  value: CellValue
  format: string
  note: string
}

function addFigures(sheet: SheetBuilder, subject: Subject): void {
  sheet.section(subject.wording.t('keyAccount.figures'))
  for (const { name, value, format, note } of figureLines(subject)) {
    sheet.labelled(
      [
        { value: null, style: {} },
        { value: name, style: { wrap: true } },
        { value, style: { numberFormat: `${format}${SPACE_AT_THE_RIGHT}`, bold: true, align: 'right' } },
      ],
      note,
      { color: MUTED_TEXT },
    )
  }
}

function figureLines(subject: Subject): FigureLine[] {
  const { result, wording, words, amountFormat } = subject
  const { t } = wording
  const { concentration, parameters } = result
  const share = (name: string, value: number): FigureLine => ({
    name,
    value,
    format: SHARE_FORMAT,
    note: t('keyAccount.crNote'),
  })
  const combined: FigureLine = {
    name: t('keyAccount.combined'),
    value: concentration.keyAccountShare,
    format: SHARE_FORMAT,
    note: t('keyAccount.combinedNote', { count: concentration.keyAccounts }),
  }
  return [
    ...(parameters.entity === 'customer' ? [combined] : []),
    share(t('keyAccount.cr1'), concentration.cr1),
    share(t('keyAccount.cr3'), concentration.cr3),
    share(t('keyAccount.cr5'), concentration.cr5),
    share(t('keyAccount.cr10'), concentration.cr10),
    {
      name: t('keyAccount.hhi'),
      value: concentration.hhi,
      format: '#,##0',
      note: t('keyAccount.hhiNote', { entities: words.entities }),
    },
    {
      name: t('keyAccount.effective', { entities: words.entities }),
      value: concentration.effectiveCustomers,
      format: '#,##0.0',
      note: t('keyAccount.effectiveNote'),
    },
    {
      name: t('keyAccount.totalIncome'),
      value: concentration.totalIncome,
      format: amountFormat,
      note: t('keyAccount.totalIncomeNote'),
    },
    {
      name: t('keyAccount.nobody'),
      value: concentration.incomeOfNobody,
      format: amountFormat,
      note: t('keyAccount.nobodyNote'),
    },
  ]
}
