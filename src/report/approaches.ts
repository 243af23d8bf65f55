import { MATRIX_KEYS, type AbcLetter, type AnalysisResult, type MatrixKey, type XyzLetter } from '../core/index'
import { INPUT_INK, LINE, matrixInk } from './palette'
import { inputAt } from './plan/inputAt'
import { inputCell } from './plan/inputCells'
import type { CellStyle, CellValue, InputArea } from './Report'
import { cell, HEADING_STYLE, type SheetBuilder, type StyledArea } from './SheetBuilder'
import { COUNT_FORMAT, SHARE_FORMAT, type Subject } from './Subject'

/** The approaches are for people, by both letters. */
export function hasApproaches({ parameters }: AnalysisResult): boolean {
  return parameters.entity === 'customer' && parameters.xyz.method !== 'none'
}

/** What is said of the approach to the customers of a cell, in the order of the columns. */
const PARTS = ['goal', 'interaction', 'pricing'] as const

type Approach = Record<(typeof PARTS)[number], string | null>

/** Columns of the table: figures from 0 on, then the parts of the approach. */
const FIRST_PART = 6
const PART_COLUMNS = PARTS.map((_, at) => FIRST_PART + at)

/** A row for every cell of the matrix: its figures and the approach to the customers in it, which the user may rewrite. */
export function addApproaches(sheet: SheetBuilder, subject: Subject): void {
  sheet.section(subject.wording.t('matrix.approach'))
  sheet.muted(subject.wording.t('matrix.approachNote'))
  const keys = occupiedKeys(subject)
  const headings = approachHeadings(subject)
  sheet.cells([headings], [{ ...HEADING_STYLE, rowHeight: 32 }])
  const { row } = sheet
  const values = keys.map((key) => [...figures(subject, key), ...approachTexts(subject, key)])
  const inputs = keys.flatMap((key, at) => approachInputs(subject, key, row + at))
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
    ...PART_COLUMNS.map((at) => column(at, { wrap: true })),
    ...inputs.map(({ area }) => ({ area, style: INPUT_INK })),
    ...keys.map((key, at) => ({ area: cell(row + at, 0), style: matrixInk(key) })),
    ...values.map((texts, at) => ({
      area: { row: row + at, column: 0, rowCount: 1, columnCount: headings.length },
      style: {
        rowHeight: sheet.heightOf(
          PART_COLUMNS.map((column) => ({ text: String(texts[column] ?? ''), column, columnCount: 1 })),
        ),
      },
    })),
  ]
  sheet.add({ values, styles, merges: [], inputs })
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
  const approach = approachTo(subject, key)
  return PARTS.map((part) => approach[part])
}

/** The texts of the nine cells are the user's to rewrite; they are found again beside the letters. */
function approachInputs(subject: Subject, key: MatrixKey, row: number): InputArea[] {
  if (key.includes('-')) return []
  return PARTS.map((part, at) =>
    inputAt(subject, {
      id: inputId(key, part),
      label: { row, column: 0, text: keyName(subject.wording, key) },
      area: cell(row, FIRST_PART + at),
      choices: null,
    }),
  )
}

function inputId(key: MatrixKey, part: (typeof PARTS)[number]): string {
  return `approach.${key}.${part}`
}

/** What to do with the customers of a cell, as the user has it; null where a letter is missing that it depends on. */
export function approachTo({ wording, context }: Subject, key: MatrixKey): Approach {
  const proposed = proposedApproach(wording, key)
  const own = (part: (typeof PARTS)[number]) => {
    const text = inputCell(context.inputs, inputId(key, part))
    return text === null ? proposed[part] : String(text)
  }
  return { goal: own('goal'), interaction: own('interaction'), pricing: own('pricing') }
}

function proposedApproach({ t }: Subject['wording'], key: MatrixKey): Approach {
  const abc = key.charAt(0) as AbcLetter | '-'
  const xyz = key.charAt(1) as XyzLetter | '-'
  const goal = abc === '-' ? null : t(`approach.goal${abc}`)
  if (abc === '-' || xyz === '-') return { goal, interaction: null, pricing: null }
  return { goal, interaction: t(`approach.interaction${abc}${xyz}`), pricing: t(`approach.pricing${abc}${xyz}`) }
}
