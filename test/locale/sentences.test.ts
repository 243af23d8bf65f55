import type { Alert, AnalysisProblem, LayoutNote, ReadingNote } from '../../src/core/index'
import type { ExcelProblem } from '../../src/excel/ExcelError'
import { alertSentence } from '../../src/locale/alertSentence'
import { excelProblemSentence } from '../../src/locale/excelProblemSentence'
import { layoutNoteSentence, readingNoteSentence } from '../../src/locale/noteSentences'
import { problemSentence } from '../../src/locale/problemSentence'
import { createWording } from '../../src/locale/Wording'

const ru = createWording('ru')
const en = createWording('en')

/** One of each code: a record over the codes, so that a new code without a case here does not compile. */
type OneOfEach<Union extends { code: string }> = { [Code in Union['code']]: Extract<Union, { code: Code }> }

const customers = { entity: 'customer', unit: 'row', onlyTotals: false } as const
const products = { entity: 'product', unit: 'cell', onlyTotals: true } as const

const place = { sheet: 'S1', headings: ['H1', 'H2'] }

const problems: OneOfEach<AnalysisProblem> = {
  emptySelection: { code: 'emptySelection', sheet: 'S1' },
  headerOnly: { code: 'headerOnly', sheet: 'S1' },
  noCustomerColumn: { code: 'noCustomerColumn', ...place },
  noAmountColumn: { code: 'noAmountColumn', ...place },
  noMeasureColumn: { code: 'noMeasureColumn', ...place, measure: 'margin' },
  columnNotFound: { code: 'columnNotFound', ...place, column: 'H3' },
  columnTwice: { code: 'columnTwice', sheet: 'S1', column: 'H1', roles: ['customer', 'amount'] },
  noPeriodColumns: { code: 'noPeriodColumns', ...place },
  groupedUnreadable: { code: 'groupedUnreadable', sheet: 'S1', row: 6 },
  differentLayouts: { code: 'differentLayouts', sheets: ['S1', 'S2'], layouts: ['transactions', 'crosstab'] },
  noUsableRows: { code: 'noUsableRows', reasons: [{ code: 'notANumber', count: 1200 }] },
  noPositiveAmounts: { code: 'noPositiveAmounts', customers: 3 },
  datesNeeded: { code: 'datesNeeded', parameter: 'from' },
  badStage: { code: 'badStage', stage: 1, fault: 'conversionAboveOne', value: '1.2' },
  tooFewStages: { code: 'tooFewStages' },
  noStages: { code: 'noStages', sheet: 'S1' },
  tooManyStages: { code: 'tooManyStages', stages: 57, most: 10 },
  badTarget: { code: 'badTarget', value: '0' },
  noWorkingDays: { code: 'noWorkingDays', firstDay: 45661, lastDay: 45662 },
  badParameter: { code: 'badParameter', parameter: 'abc', value: '95,80', expected: '0 < AB < BC <= 100' },
}

const excelProblems: OneOfEach<ExcelProblem> = {
  cellBeingEdited: { code: 'cellBeingEdited' },
  workbookProtected: { code: 'workbookProtected' },
  sheetsProtected: { code: 'sheetsProtected', sheets: ['S1', 'S2'] },
  accessDenied: { code: 'accessDenied' },
  missingRequirement: { code: 'missingRequirement' },
  resultGone: { code: 'resultGone' },
  payloadTooLarge: { code: 'payloadTooLarge' },
  sheetNotFound: { code: 'sheetNotFound', sheet: 'S1' },
  rangeNotFound: { code: 'rangeNotFound', sheet: 'S1', address: 'A1:B2' },
  ownSheet: { code: 'ownSheet', sheet: 'S1' },
  cellsInTheWay: { code: 'cellsInTheWay', sheet: 'S1', address: 'A1:B2' },
  keyColumnGone: { code: 'keyColumnGone', sheet: 'S1', column: 'C1' },
  changedMeanwhile: { code: 'changedMeanwhile' },
  multipleAreas: { code: 'multipleAreas' },
  notCells: { code: 'notCells' },
  nameTaken: { code: 'nameTaken', name: 'ABCXYZ1' },
  lambdaMissing: { code: 'lambdaMissing' },
  analysesLost: { code: 'analysesLost' },
  cancelled: { code: 'cancelled' },
  leftBehind: { code: 'leftBehind', sheets: ['S1', 'S2'], cause: { code: 'accessDenied' } },
  unfinished: { code: 'unfinished', cause: { code: 'accessDenied' } },
  hostFailed: { code: 'hostFailed', hostCode: '5001', message: '17' },
}

const period = { firstDay: 45292, lastDay: 45322, missingDays: 9 }

const alerts: OneOfEach<Alert> = {
  letterTooFull: { code: 'letterTooFull', letter: 'C', customers: 4000, share: 0.92 },
  aSleeping: { code: 'aSleeping', customers: 5, share: 0.156 },
  keyAccountsOverHalf: { code: 'keyAccountsOverHalf', share: 0.62 },
  dependency: { code: 'dependency', name: 'N1', share: 0.31, level: 'critical' },
  setAside: { code: 'setAside', rows: 7, share: 0.0035 },
  partialPeriod: { code: 'partialPeriod', edge: 'last', period },
  shorterPeriod: { code: 'shorterPeriod', unit: 'week' },
  noDates: { code: 'noDates' },
  suggestedExclusions: { code: 'suggestedExclusions', names: ['N1', 'N2'] },
  excludedNobody: { code: 'excludedNobody', names: ['N1', 'N2'] },
  alikeNames: { code: 'alikeNames', groups: [['N1', 'N2']] },
}

const layoutNotes: OneOfEach<LayoutNote> = {
  otherAmountColumns: { code: 'otherAmountColumns', chosen: 'H1', others: ['H2'] },
  otherCustomerColumns: { code: 'otherCustomerColumns', chosen: 'H1', others: ['H2'] },
  roleByContent: { code: 'roleByContent', role: 'date', heading: 'H1' },
  amountFromQuantityAndPrice: { code: 'amountFromQuantityAndPrice', quantity: 'H1', price: 'H2' },
  noDateColumn: { code: 'noDateColumn' },
  statusColumn: { code: 'statusColumn', heading: 'H1' },
  currencyColumn: { code: 'currencyColumn', heading: 'H1' },
  returnsAdded: { code: 'returnsAdded', heading: 'H1', value: 'V1' },
  orderTotalsRepeated: { code: 'orderTotalsRepeated', order: 'H1', heading: 'H2' },
  namesCarriedDown: { code: 'namesCarriedDown', heading: 'H1' },
  totalColumnsLeftOut: { code: 'totalColumnsLeftOut', headings: ['H1'] },
  titleRowsSkipped: { code: 'titleRowsSkipped', count: 2 },
}

const readingNotes: OneOfEach<ReadingNote> = {
  ambiguousDates: { code: 'ambiguousDates', sheet: 'S1', heading: 'H1', order: 'monthFirst', count: 21 },
  mixedDateOrder: { code: 'mixedDateOrder', sheet: 'S1', heading: 'H1', count: 2 },
  ambiguousNumbers: { code: 'ambiguousNumbers', sheet: 'S1', heading: 'H1', decimal: ',', count: 5 },
  mixedCurrencies: {
    code: 'mixedCurrencies',
    sheet: 'S1',
    heading: 'H1',
    currencies: [
      { currency: 'RUB', count: 2 },
      { currency: 'EUR', count: 3 },
    ],
  },
  statusColumn: { code: 'statusColumn', sheet: 'S1', heading: 'H1' },
  currencyColumn: { code: 'currencyColumn', sheet: 'S1', heading: 'H1' },
  returnsAdded: { code: 'returnsAdded', sheet: 'S1', heading: 'H1', value: 'V1' },
  system1904: { code: 'system1904', shifted: 3 },
  hiddenRowsKept: { code: 'hiddenRowsKept', sheet: 'S1' },
}

describe.each([
  ['Russian', ru, /[a-z]{3,}/i],
  ['English', en, /\p{Script=Cyrillic}/u],
])('in %s', (_, wording, foreign) => {
  const sentences: [string, string][] = [
    ...Object.values(problems).map((one): [string, string] => [one.code, problemSentence(wording, one)]),
    ...Object.values(excelProblems).map((one): [string, string] => [one.code, excelProblemSentence(wording, one)]),
    ...Object.values(alerts).map((one): [string, string] => [one.code, alertSentence(wording, one, customers)]),
    ...Object.values(alerts).map((one): [string, string] => [one.code, alertSentence(wording, one, products)]),
    ...Object.values(layoutNotes).map((one): [string, string] => [one.code, layoutNoteSentence(wording, one, 'S1')]),
    ...Object.values(readingNotes).map((one): [string, string] => [one.code, readingNoteSentence(wording, one)]),
  ]

  test.each(sentences)('%s is a whole sentence of that language', (code, sentence) => {
    const own = sentence.replace(/abc|xyz|from|excel|enter|esc\b|lambda|table/gi, '')
    expect(sentence).toMatch(/\.$/)
    expect(sentence).not.toMatch(/\{\{|undefined|NaN|\[object/)
    expect([code, foreign.exec(own)?.[0] ?? null]).toEqual([code, null])
  })
})

describe('what was found stands in the sentence', () => {
  test('the row as Excel counts it', () => {
    expect(problemSentence(ru, problems.groupedUnreadable)).toContain('строка 7')
  })

  test('the reasons with their counts', () => {
    expect(problemSentence(en, problems.noUsableRows)).toContain('amount is not a number – 1,200')
  })

  test('what could not be removed, and why', () => {
    const sentence = excelProblemSentence(en, excelProblems.leftBehind)
    expect(sentence).toContain('“S1”, “S2”')
    expect(sentence).toContain(excelProblemSentence(en, { code: 'accessDenied' }))
  })

  test('a product is never a key account', () => {
    const sentence = alertSentence(ru, alerts.dependency, products)
    expect(sentence).toBe('«N1» – 31,0\u00A0% дохода.')
  })

  test('a name that looks like a placeholder stays what it is', () => {
    const name = '{{share}} $t(measure.revenue) <b>&'
    expect(alertSentence(en, { ...alerts.dependency, name }, customers)).toContain(`“${name}”`)
  })
})
