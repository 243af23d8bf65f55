import { MATRIX_KEYS, type AbcLetter, type AnalysisResult, type MatrixKey, type XyzLetter } from '../core/index'
import { LINE, matrixInk } from './palette'
import type { CellStyle, CellValue } from './Report'
import { cell, HEADING_STYLE, type SheetBuilder, type StyledArea } from './SheetBuilder'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from './Subject'

/** The approaches are for people, by both letters. */
export function hasApproaches({ parameters }: AnalysisResult): boolean {
  return parameters.entity === 'customer' && parameters.xyz.method !== 'none'
}

/** A row for every cell of the matrix: its figures and the approach to the customers in it. */
export function addApproaches(sheet: SheetBuilder, subject: Subject): void {
  sheet.section(subject.wording.t('matrix.approach'))
  const keys = occupiedKeys(subject)
  const headings = approachHeadings(subject)
  sheet.cells([headings], [{ ...HEADING_STYLE, rowHeight: 32 }])
  const { row } = sheet
  const values = keys.map((key) => [...figures(subject, key), ...approachTexts(subject, key)])
  const column = (at: number, style: CellStyle): StyledArea => ({
    area: { row, column: at, rowCount: keys.length, columnCount: 1 },
    style: { verticalAlign: 'top', border: LINE, ...style },
  })
  const styles: StyledArea[] = [
    column(0, { bold: true }),
    column(1, { numberFormat: COUNT_FORMAT, align: 'center' }),
    column(2, { numberFormat: SHARE_FORMAT, align: 'center' }),
    column(3, { numberFormat: subject.amountFormat }),
    column(4, { numberFormat: subject.amountFormat }),
    column(5, { numberFormat: SHARE_FORMAT, align: 'center' }),
    ...[6, 7, 8].map((at) => column(at, { wrap: true })),
    ...keys.map((key, at) => ({ area: cell(row + at, 0), style: matrixInk(key) })),
    ...values.map((texts, at) => ({
      area: { row: row + at, column: 0, rowCount: 1, columnCount: headings.length },
      style: {
        rowHeight: sheet.heightOf(
          [6, 7, 8].map((column) => ({ text: String(texts[column] ?? ''), column, columnCount: 1 })),
        ),
      },
    })),
  ]
  sheet.add({ values, styles, merges: [] })
}

/** The nine cells, and those without a letter that somebody stands in. */
function occupiedKeys({ result }: Subject): MatrixKey[] {
  return MATRIX_KEYS.filter((key) => !key.includes('-') || result.matrix[key].customers > 0)
}

function approachHeadings({ wording: { t }, words }: Subject): string[] {
  return [
    t('matrix.class'),
    t('matrix.count'),
    t('matrix.share', { entities: words.entities }),
    words.measureHeading,
    t('matrix.average'),
    t('matrix.amountShare', { measure: words.measure }),
    t('matrix.goal'),
    t('matrix.interaction'),
    t('matrix.pricing'),
  ]
}

function figures({ result, base, wording }: Subject, key: MatrixKey): CellValue[] {
  const { customers, amount } = result.matrix[key]
  const share = key.startsWith('-') ? null : amount / base
  const average = customers === 0 ? null : amount / customers
  return [keyName(wording, key), customers, customers / result.customers.length, amount, average, share]
}

/** "AX"; "A, no XYZ"; "No class". */
export function keyName({ t }: Subject['wording'], key: MatrixKey): string {
  if (key === '--') return t('letter.none')
  if (key.startsWith('-')) return t('letter.noAbc', { letter: key.charAt(1) })
  return key.endsWith('-') ? t('letter.noXyz', { letter: key.charAt(0) }) : key
}

function approachTexts(subject: Subject, key: MatrixKey): CellValue[] {
  const { goal, interaction, pricing } = approachTo(subject, key)
  return [goal, interaction, pricing]
}

/** What to do with the customers of a cell; null where a letter is missing that it depends on. */
export function approachTo(
  { wording: { t } }: Subject,
  key: MatrixKey,
): { goal: string | null; interaction: string | null; pricing: string | null } {
  const abc = key.charAt(0) as AbcLetter | '-'
  const xyz = key.charAt(1) as XyzLetter | '-'
  const goal = abc === '-' ? null : t(`approach.goal${abc}`)
  if (abc === '-' || xyz === '-') return { goal, interaction: null, pricing: null }
  return { goal, interaction: t(`approach.interaction${abc}${xyz}`), pricing: t(`approach.pricing${abc}${xyz}`) }
}
