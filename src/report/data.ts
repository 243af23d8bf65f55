import type { ReadingNote } from '../core/index'
import { layoutNoteSentence, readingNoteSentence } from '../locale/noteSentences'
import { issueTable, keptTable, spellingTable } from './dataTables'
import { madeFrom } from './madeFrom'
import { LINE, MUTED_TEXT, TAB_COLORS, TOTAL_INK } from './palette'
import type { CellStyle, CellValue, ReportSheet } from './Report'
import { HEADING_STYLE, SheetBuilder, type StyledArea } from './SheetBuilder'
import { COUNT_FORMAT, type Subject } from './Subject'

/** Columns of the table of issues; beyond a spacer stands the table of merged spellings. */
const TEXT_COLUMNS = 7

/** What was selected, used and set aside, in rows and money, and where each unused cell stands. */
export function dataSheet(subject: Subject): ReportSheet {
  const { wording, context } = subject
  const spellings = subject.result.reconciliation.mergedSpellings.length > 0 ? [3, 34, 40] : []
  const widths = [34, 13, subject.amountWidth, 11, 32, 28, 11, ...spellings]
  const sheet = new SheetBuilder(widths, TEXT_COLUMNS)
  sheet.title(wording.t('data.title', { name: context.analysisName }))
  sheet.muted(madeFrom(subject))
  addReconciliation(sheet, subject)
  addNotes(sheet, subject)
  sheet.section(wording.t('data.issues'))
  const tables = [issueTable(subject, sheet), spellingTable(subject, sheet)].filter((table) => table !== null)
  sheet.blocks.push(...tables)
  const headingRow = tables[0]?.row
  return {
    id: 'data',
    name: wording.t('sheet.data'),
    tabColor: TAB_COLORS.details,
    columnWidths: [...sheet.columnWidths],
    showGridlines: false,
    freeze: { rows: 0, columns: 0 },
    print: {
      orientation: 'landscape',
      titleRows: headingRow === undefined ? null : { first: headingRow, last: headingRow },
    },
    blocks: sheet.blocks,
    highlights: [],
    kept: keptTable(subject, headingRow ?? sheet.row),
  }
}

function addReconciliation(sheet: SheetBuilder, { result, wording, amountFormat, reason }: Subject): void {
  const { t } = wording
  const { unit, selected, used, setAside, issues } = result.reconciliation
  sheet.section(t('data.reconciliation'))
  const { row } = sheet
  const unitHeading = unit === 'row' ? t('data.rows') : t('data.cells')
  const reasons = issues.map(({ code, count, amount }): CellValue[] => [
    t('data.reason', { reason: reason(code) }),
    count,
    amount,
  ])
  const values: CellValue[][] = [
    [null, unitHeading, t('data.amount')],
    [t('data.selected'), selected.rows, selected.amount],
    [t('data.used'), used.rows, used.amount],
    [t('data.setAside'), setAside.rows, setAside.amount],
    ...reasons,
  ]
  const area = (first: number, column: number, rowCount: number, columnCount: number) => ({
    row: row + first,
    column,
    rowCount,
    columnCount,
  })
  const figures = values.length - 1
  const totals: CellStyle = { ...TOTAL_INK, bold: true }
  const styles: StyledArea[] = [
    { area: area(0, 0, 1, 3), style: { ...HEADING_STYLE, rowHeight: 32 } },
    { area: area(1, 0, 3, 3), style: totals },
    { area: area(1, 0, figures, 3), style: { border: LINE } },
    { area: area(1, 1, figures, 1), style: { numberFormat: COUNT_FORMAT, align: 'right' } },
    { area: area(1, 2, figures, 1), style: { numberFormat: amountFormat, align: 'right' } },
    ...(reasons.length === 0 ? [] : [{ area: area(4, 0, reasons.length, 3), style: { color: MUTED_TEXT } }]),
  ]
  sheet.add({ values, styles, merges: [] })
  if (issues.length > 1) sheet.muted(unit === 'row' ? t('data.overlap') : t('data.overlapCells'))
  if (issues.length > 0) sheet.muted(t('data.notReadable'))
}

function addNotes(sheet: SheetBuilder, { result, wording }: Subject): void {
  const { converted } = result.reconciliation
  const ofReading = result.readingNotes.map((note: ReadingNote) => readingNoteSentence(wording, note))
  const ofLayout = result.layouts.flatMap(({ sheet: name, notes }) =>
    notes.map((note) => layoutNoteSentence(wording, note, name)),
  )
  const notes = [
    ...ofLayout,
    ...(converted > 0 ? [wording.t('data.converted', { count: converted })] : []),
    ...ofReading,
  ]
  sheet.section(wording.t('data.notes'))
  for (const note of notes.length === 0 ? [wording.t('data.noNotes')] : notes) sheet.sentence(note)
}
