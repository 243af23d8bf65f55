import type { AnalysisResult } from '../../../src/core/index'
import { createWording } from '../../../src/locale/Wording'
import { keyMarks, ownMarks, type MarkedAccount } from '../../../src/report/plan/keyMarks'
import type { CellValue } from '../../../src/report/Report'
import { analyze } from '../../support/analyze'
import { salesTable } from '../../support/salesTable'

/** Twelve customers of 120, 110, … 10 thousand, the first five above a tenth of the 780 in all; and one that took all back. */
const RESULT: AnalysisResult = analyze(
  salesTable([
    ...Array.from({ length: 12 }, (_, at) => ({ customer: `N${at + 1}`, amount: (12 - at) * 10_000 })),
    { customer: 'Loss', amount: -5 },
    { customer: 'Loss', amount: 5 },
  ]),
)

/** As it stands on the sheet: the name, three computed cells, the marks. */
const row = (name: CellValue, ...marks: CellValue[]): CellValue[] => [name, 1, 0.5, 'yes', ...marks]
const marksWith = (...rows: CellValue[][]) => keyMarks(RESULT, { marks: rows })
const names = (accounts: readonly MarkedAccount[]) => accounts.map(({ name }) => name)
const TEN = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10']

test('with nothing filled in the ten largest are listed, and the first mark follows from the level', () => {
  const { listed, notInData } = keyMarks(RESULT, {})
  expect(names(listed)).toEqual(TEN)
  expect(listed.filter(({ isSignificant }) => isSignificant).map(({ name }) => name)).toEqual([
    'N1',
    'N2',
    'N3',
    'N4',
    'N5',
  ])
  expect(listed[0]).toMatchObject({ income: 120_000, share: 12 / 78 })
  expect(notInData).toEqual([])
})

test('the others with a mark follow, the largest first, also those with no income', () => {
  const { listed } = marksWith(row('Loss', '', 'yes', ''), row('N12', 'yes', '', ''), row('N11', '', '', 'да'))
  expect(names(listed)).toEqual([...TEN, 'N11', 'N12', 'Loss'])
  expect(listed.at(-1)).toMatchObject({ income: 0, share: 0, isSignificant: false })
  expect(listed.at(-1)?.marks).toEqual({ prospective: null, wellKnown: true, demanding: null })
  expect(listed.at(-3)?.income).toBeCloseTo(20_000, 6)
})

test('a name without a mark says nothing; spellings of one customer are one', () => {
  const { listed, notInData } = marksWith(
    row('N12', '', ' ', null),
    row('  n3 ', 'Yes', '', ''),
    row('N3', '', '', 'ДА'),
  )
  expect(names(listed)).toEqual(TEN)
  expect(notInData).toEqual([])
  expect(listed[2]?.marks).toEqual({ prospective: true, wellKnown: null, demanding: true })
})

test('who is not in the data is kept apart with the marks', () => {
  const { listed, notInData } = marksWith(row('Gone', '', 'yes', ''), row(77, 'yes', '', ''))
  expect(names(listed)).toEqual(TEN)
  expect(notInData).toEqual([
    {
      name: 'Gone',
      income: null,
      share: null,
      isSignificant: false,
      marks: { prospective: null, wellKnown: true, demanding: null },
    },
    {
      name: '77',
      income: null,
      share: null,
      isSignificant: false,
      marks: { prospective: true, wellKnown: null, demanding: null },
    },
  ])
})

test('what is neither blank nor a mark stays as it was typed, and is no mark', () => {
  const marks = marksWith(row('N12', 'perhaps', '', ''), row('N1', 'no', 'yes', ''))
  expect(marks.listed.at(-1)?.marks).toEqual({ prospective: 'perhaps', wellKnown: null, demanding: null })
  expect(ownMarks(marks, 'N1', createWording('ru'))).toBe('известный')
  expect(ownMarks(marks, 'N12', createWording('en'))).toBe('')
  expect(ownMarks(marks, 'Nobody', createWording('en'))).toBe('')
})

test('a customer of a parent group stands for the group', () => {
  const result = analyze(
    salesTable([
      { customer: 'North', amount: 100, group: 'Holding' },
      { customer: 'South', amount: 50, group: 'Holding' },
      { customer: 'Alone', amount: 10 },
    ]),
  )
  const { listed, notInData } = keyMarks(result, {
    marks: [row('south', 'yes', '', ''), row('HOLDING', '', 'yes', '')],
  })
  expect(names(listed)).toEqual(['Holding', 'Alone'])
  expect(listed[0]).toMatchObject({ income: 150, marks: { prospective: true, wellKnown: true, demanding: null } })
  expect(notInData).toEqual([])
})

test('with a low cut every customer above it is listed', () => {
  const table = salesTable(Array.from({ length: 20 }, (_, at) => ({ customer: `N${at + 1}`, amount: 20 })))
  expect(keyMarks(analyze(table, { key: [0.01, 0.2, 0.5] }), {}).listed).toHaveLength(20)
})
