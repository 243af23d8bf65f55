import { columnLetters, type IssueCode } from '../core/index'
import { issueRuns, type IssueRun } from './issueRuns'
import { MUTED_TEXT, TEXT } from './palette'
import type { CellValue, ReportSheet, TableBlock, TableColumn } from './Report'
import { HEADING_STYLE, type SheetBuilder } from './SheetBuilder'
import { COUNT_FORMAT, EXCEL_ROWS, type Subject } from './Subject'

const SPELLING_COLUMN = 8
const KEPT_COLUMN = 12
/** 31.12.9999, which programs write for "never". */
const LAST_EXCEL_DAY = 2_958_465
const HEADING = { ...HEADING_STYLE, rowHeight: 32 }

/** The located issues as a native table; null, with a sentence instead, when nothing was set aside. */
export function issueTable(subject: Subject, sheet: SheetBuilder): TableBlock | null {
  const { result, wording } = subject
  const { t } = wording
  const runs = issueRuns(result.reconciliation.issues)
  if (runs.length === 0) {
    sheet.sentence(t('data.noIssues'))
    return null
  }
  const room = EXCEL_ROWS - sheet.row - 2
  if (runs.length > room) {
    const counts = { shown: wording.number(room), all: wording.number(runs.length) }
    sheet.cells([[t('data.truncated', counts)]], [{ color: MUTED_TEXT }])
  }
  const texts = { blank: t('data.blank'), different: t('data.different') }
  const reasons = new Map<IssueCode, string>(runs.map(({ code }) => [code, subject.reason(code)]))
  return {
    kind: 'table',
    name: 'AbcXyzIssues',
    row: sheet.row,
    column: 0,
    columns: [
      textColumn(t('data.sheet')),
      numberColumn(t('data.fromRow'), '0'),
      numberColumn(t('data.toRow'), '0'),
      { ...textColumn(t('data.column')), align: 'center' },
      textColumn(t('data.reasonHeading')),
      textColumn(t('data.value')),
      numberColumn(t('data.count'), COUNT_FORMAT),
    ],
    rows: runs
      .slice(0, room)
      .map((run): CellValue[] => [
        run.sheet,
        run.firstRow + 1,
        run.lastRow + 1,
        columnsOf(run),
        reasons.get(run.code) ?? run.code,
        shownValue(subject, run, texts),
        run.count,
      ]),
    headingStyle: HEADING,
    showTotals: false,
  }
}

/** Beside the issues, so that neither pushes the other down; null when no spellings were merged. */
export function spellingTable({ result, wording: { t } }: Subject, sheet: SheetBuilder): TableBlock | null {
  const { mergedSpellings } = result.reconciliation
  if (mergedSpellings.length === 0) return null
  return {
    kind: 'table',
    name: 'AbcXyzSpellings',
    row: sheet.row,
    column: SPELLING_COLUMN,
    columns: [textColumn(t('data.shown')), textColumn(t('data.others'))],
    rows: mergedSpellings.slice(0, EXCEL_ROWS - sheet.row - 2).map(({ shown, others }) => [shown, others.join('; ')]),
    headingStyle: HEADING,
    showTotals: false,
  }
}

/** Beside the other tables: what users wrote beside customers who are no longer in the data. Filled by a refresh. */
export function keptTable({ wording: { t }, words }: Subject, row: number): NonNullable<ReportSheet['kept']> {
  const title = { values: [[t('data.kept')]], row: row - 1, column: KEPT_COLUMN }
  const area = { row: row - 1, column: KEPT_COLUMN, rowCount: 1, columnCount: 1 }
  return {
    title: { kind: 'cells', ...title, styles: [{ area, style: { bold: true, size: 12, color: TEXT } }], merges: [] },
    table: {
      kind: 'table',
      name: 'AbcXyzKept',
      row,
      column: KEPT_COLUMN,
      columns: [textColumn(words.heading), textColumn(t('data.keptColumn')), textColumn(t('data.keptContent'))],
      rows: [],
      headingStyle: HEADING,
      showTotals: false,
    },
  }
}

/** What stands for values that cannot be shown; worded once, as there may be very many issues. */
interface ValueTexts {
  blank: string
  different: string
}

function columnsOf({ firstColumn, lastColumn }: IssueRun): string {
  const first = columnLetters(firstColumn)
  return firstColumn === lastColumn ? first : `${first}–${columnLetters(lastColumn)}`
}

/** Cells hold days as serials; people read dates. */
function shownValue({ wording }: Subject, { code, value, sameValue }: IssueRun, texts: ValueTexts): string {
  if (!sameValue) return texts.different
  if (value === null || value === '') return texts.blank
  const mayBeDay = code === 'outsideWindow' || code === 'notADate'
  if (mayBeDay && typeof value === 'number' && value >= 1 && value <= LAST_EXCEL_DAY) return wording.day(value)
  return String(value)
}

function textColumn(heading: string): TableColumn {
  return { heading, format: 'text', align: 'left', wrap: false }
}

function numberColumn(heading: string, number: string): TableColumn {
  return { heading, format: { number }, align: 'right', wrap: false }
}
