import { INPUT_INK, LINE, MUTED_TEXT } from '../palette'
import type { CellContent, CellStyle } from '../Report'
import type { SheetBuilder, StyledArea } from '../SheetBuilder'
import { SHARE_FORMAT, type Subject } from '../Subject'
import { formula, quotedText } from './formulaText'
import { inputAt } from './inputAt'
import { keyMarks, USER_MARKS, type MarkedAccount } from './keyMarks'

/** Lines in which the user may name a customer. */
const BLANK_LINES = 10
const NAME_COLUMN = 1
const FIRST_MARK_COLUMN = 5
const IS_KEY_COLUMN = 8

/** Who is a key account by one of four marks: one is computed, three are the user's, and the verdict is a live formula. */
export function addKeyMarks(sheet: SheetBuilder, subject: Subject): void {
  const { wording, words } = subject
  const { t } = wording
  const { listed, notInData } = keyMarks(subject.result, subject.context.inputs)
  sheet.section(t('keyMark.section'))
  sheet.sentence(t('keyMark.rule'))
  const headings = [words.heading, t('keyAccount.income'), t('keyAccount.share'), t('keyMark.significant')]
  sheet.headingsFromB([...headings, ...USER_MARKS.map((mark) => t(`keyMark.${mark}`)), t('keyMark.isKey')], 48)
  const { row } = sheet
  const apart = notInData.length === 0 ? [] : [[null, t('keyMark.notInData')]]
  const values = [
    ...[...listed, ...Array<null>(BLANK_LINES).fill(null)].map((account) => markLine(subject, account)),
    ...apart,
    ...notInData.map((account) => markLine(subject, account)),
  ]
  const area = { row, column: NAME_COLUMN, rowCount: values.length, columnCount: IS_KEY_COLUMN - NAME_COLUMN }
  const choiceArea = { ...area, column: FIRST_MARK_COLUMN, columnCount: USER_MARKS.length }
  const label = { row: row - 1, column: FIRST_MARK_COLUMN, text: t(`keyMark.${USER_MARKS[0]}`) }
  const end = { row: row + values.length, column: NAME_COLUMN, text: t('keyMark.moreLines') }
  const marks = inputAt(subject, { id: 'marks', label, area, end, choices: [t('keyMark.yes')], choiceArea })
  const lines = (first: number, rowCount: number): Lines => ({ first: row + first, rowCount })
  const blank = lines(listed.length, BLANK_LINES)
  const gone = lines(listed.length + BLANK_LINES + apart.length, notInData.length)
  sheet.add({
    values,
    styles: [
      ...lineStyles(subject, lines(0, listed.length)),
      ...[blank, gone].flatMap((each) => [...lineStyles(subject, each), ...nameStyle(each)]),
      ...apart.map(() => ({ area: { ...area, row: gone.first - 1, rowCount: 1 }, style: { bold: true } })),
    ],
    merges: [],
    inputs: [marks],
  })
  sheet.cells([[null, end.text]], [{ color: MUTED_TEXT }])
}

/** A customer, or a line to name one in. */
function markLine({ wording: { t } }: Subject, account: MarkedAccount | null): CellContent[] {
  const yes = t('keyMark.yes')
  const isKey = formula(`IF(COUNTIF(RC[-4]:RC[-1],${quotedText(yes)})>0,${quotedText(yes)},"")`)
  if (account === null) return [...Array<null>(IS_KEY_COLUMN).fill(null), isKey]
  const { name, income, share, isSignificant, marks } = account
  const own = USER_MARKS.map((mark) => (marks[mark] === true ? yes : marks[mark]))
  return [null, name, income, share, isSignificant ? yes : null, ...own, isKey]
}

interface Lines {
  first: number
  rowCount: number
}

function lineStyles({ amountFormat }: Subject, { first, rowCount }: Lines): StyledArea[] {
  if (rowCount === 0) return []
  const columns = (column: number, columnCount: number, style: CellStyle): StyledArea => ({
    area: { row: first, column, rowCount, columnCount },
    style,
  })
  return [
    columns(NAME_COLUMN, IS_KEY_COLUMN, { border: LINE }),
    columns(NAME_COLUMN, 1, { align: 'left' }),
    columns(NAME_COLUMN + 1, 1, { numberFormat: amountFormat }),
    columns(NAME_COLUMN + 2, 1, { numberFormat: SHARE_FORMAT, align: 'center' }),
    columns(FIRST_MARK_COLUMN - 1, 1, { align: 'center' }),
    columns(FIRST_MARK_COLUMN, USER_MARKS.length, { ...INPUT_INK, align: 'center' }),
    columns(IS_KEY_COLUMN, 1, { align: 'center', bold: true }),
  ]
}

/** Names that the data does not give are the user's to write. */
function nameStyle({ first, rowCount }: Lines): StyledArea[] {
  if (rowCount === 0) return []
  return [{ area: { row: first, column: NAME_COLUMN, rowCount, columnCount: 1 }, style: INPUT_INK }]
}
