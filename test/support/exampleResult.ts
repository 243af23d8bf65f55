import type { AnalysisResult, CustomerResult, MatrixCell, MatrixKey } from '../../src/core/index'
import type { ReportContext } from '../../src/report/ReportContext'

// A year of sales to twelve customers, worked out by hand: the positive nets add up to 10,000,000, so that a share of
// 1 % is 100,000. Under the crossing rule 80 | 95 the sixth customer crosses 80 % and the ninth 95 %.

const JANUARY_1_2024 = 45292
const DECEMBER_31_2024 = 45657

function customer(
  name: string,
  amount: number,
  cumulativeShare: number | null,
  rest: Pick<CustomerResult, 'abc' | 'xyz'> & Partial<CustomerResult>,
): CustomerResult {
  const observedPeriods = rest.observedPeriods ?? 12
  const activePeriods = rest.activePeriods ?? 11
  return {
    customer: name,
    group: null,
    amount,
    share: cumulativeShare === null ? null : amount / 10_000_000,
    cumulativeShare,
    incomeShare: amount / 10_000_000,
    orders: 20,
    activePeriods,
    observedPeriods,
    activeShare: observedPeriods === 0 ? null : activePeriods / observedPeriods,
    cv: 0.4,
    level: 'ordinary',
    label: null,
    firstDay: JANUARY_1_2024 + 9,
    lastDay: DECEMBER_31_2024 - 4,
    ...rest,
  }
}

function customers(): CustomerResult[] {
  return [
    customer('Romashka', 3_100_000, 0.31, { abc: 'A', xyz: 'X', level: 'critical' }),
    customer('=1+1', 1_900_000, 0.5, { abc: 'A', xyz: 'X', level: 'key', activePeriods: 9 }),
    customer('00123', 1_200_000, 0.62, { abc: 'A', xyz: 'Y', level: 'key', activePeriods: 6 }),
    customer('Orion', 900_000, 0.71, { abc: 'A', xyz: 'Y', activePeriods: 3 }),
    customer('Lotos', 700_000, 0.78, { abc: 'A', xyz: 'Z', activePeriods: 2 }),
    customer('Alpha', 600_000, 0.84, { abc: 'A', xyz: 'X' }),
    customer('Beta', 500_000, 0.89, { abc: 'B', xyz: 'Y', activePeriods: 5 }),
    customer('Gamma', 500_000, 0.94, { abc: 'B', xyz: 'X' }),
    customer('Delta', 300_000, 0.97, { abc: 'B', xyz: 'Z', activePeriods: 1, orders: 1, label: 'oneOff', cv: 3.3 }),
    customer('Epsilon', 200_000, 0.99, {
      abc: 'C',
      xyz: null,
      activePeriods: 2,
      observedPeriods: 2,
      label: 'shortHistory',
    }),
    customer('Zeta', 100_000, 1, { abc: 'C', xyz: null, activePeriods: 1, observedPeriods: 1, label: 'new' }),
    customer('Eta', -50_000, null, {
      abc: null,
      xyz: null,
      activePeriods: 0,
      orders: 0,
      label: 'notPositive',
      cv: null,
      firstDay: null,
      lastDay: null,
    }),
  ]
}

function matrix(): Record<MatrixKey, MatrixCell> {
  const cell = (count: number, amount: number): MatrixCell => ({ customers: count, amount })
  const none = cell(0, 0)
  return {
    AX: cell(3, 5_600_000),
    AY: cell(2, 2_100_000),
    AZ: cell(1, 700_000),
    'A-': none,
    BX: cell(1, 500_000),
    BY: cell(1, 500_000),
    BZ: cell(1, 300_000),
    'B-': none,
    CX: none,
    CY: none,
    CZ: none,
    'C-': cell(2, 300_000),
    '-X': none,
    '-Y': none,
    '-Z': none,
    '--': cell(1, -50_000),
  }
}

/** A whole result, small enough to check by eye; `changes` replace its parts. */
export function exampleResult(changes: Partial<AnalysisResult> = {}): AnalysisResult {
  const issueAt = (row: number, value: string | number) => ({ sheet: 'Sales', row, column: 2, value })
  return {
    layouts: [
      {
        kind: 'transactions',
        carriesNames: false,
        watched: [],
        sheet: 'Sales',
        firstRow: 0,
        firstColumn: 0,
        rowCount: 2011,
        columnCount: 4,
        headerRow: 2,
        headerRowCount: 1,
        firstDataRow: 3,
        entity: 'customer',
        columns: [
          { column: 0, heading: 'H1', role: 'date' },
          { column: 1, heading: 'H2', role: 'customer' },
          { column: 2, heading: 'H3', role: 'amount' },
          { column: 3, heading: 'H4', role: null },
        ],
        notes: [
          { code: 'titleRowsSkipped', count: 2 },
          { code: 'otherAmountColumns', chosen: 'H3', others: ['H4'] },
        ],
        roles: { date: 0, customer: 1, amount: 2 },
      },
    ],
    parameters: {
      measure: 'revenue',
      entity: 'customer',
      from: null,
      to: null,
      window: 'all',
      asOf: DECEMBER_31_2024,
      asOfGiven: false,
      exclude: [],
      abc: { by: 'value', rule: 'crossing', cuts: [0.8, 0.95] },
      xyz: { method: 'frequency', cuts: [0.75, 0.25], asked: 'auto' },
      period: { unit: 'month', asked: 'auto' },
      since: 'purchase',
      key: [0.1, 0.2, 0.5],
    },
    reconciliation: {
      unit: 'row',
      selected: { rows: 2008, amount: 9_973_500.5 },
      used: { rows: 2001, amount: 9_950_000 },
      setAside: { rows: 7, amount: 23_500.5 },
      converted: 21,
      issues: [
        {
          code: 'missingCustomer',
          count: 2,
          amount: 23_500.5,
          located: [
            { ...issueAt(40, ''), column: 1 },
            { ...issueAt(41, ''), column: 1 },
          ],
        },
        {
          code: 'notANumber',
          count: 5,
          amount: 0,
          located: [issueAt(9, 'n/a'), issueAt(10, 'n/a'), issueAt(11, 'n/a'), issueAt(13, 'n/a'), issueAt(14, '?')],
        },
      ],
      mergedSpellings: [{ shown: 'Romashka', others: ['ROMASHKA', 'romashka '] }],
    },
    periods: {
      unit: 'month',
      medianGap: 14,
      first: { firstDay: JANUARY_1_2024, lastDay: JANUARY_1_2024 + 30 },
      last: { firstDay: DECEMBER_31_2024 - 30, lastDay: DECEMBER_31_2024 },
      count: 12,
      partial: { first: null, last: null },
      suggested: null,
    },
    dates: { first: JANUARY_1_2024, last: DECEMBER_31_2024 },
    customers: customers(),
    matrix: matrix(),
    otherRuleChanges: 2,
    pareto: {
      top20Share: 0.524,
      customersFor80: 6,
      customersFor80Share: 6 / 11,
      gini: 0.4745,
      points: [
        [0, 0],
        [1, 1],
      ],
    },
    concentration: {
      hhi: 1740,
      effectiveCustomers: 10_000 / 1740,
      cr1: 0.31,
      cr3: 0.62,
      cr5: 0.78,
      cr10: 0.99,
      keyAccountShare: 0.62,
      largest: [
        { name: 'Romashka', income: 3_100_000, share: 0.31, level: 'critical' },
        { name: '=1+1', income: 1_900_000, share: 0.19, level: 'key' },
        { name: '00123', income: 1_200_000, share: 0.12, level: 'key' },
        { name: 'Orion', income: 900_000, share: 0.09, level: 'ordinary' },
        { name: 'Lotos', income: 700_000, share: 0.07, level: 'ordinary' },
        { name: 'Alpha', income: 600_000, share: 0.06, level: 'ordinary' },
        { name: 'Beta', income: 500_000, share: 0.05, level: 'ordinary' },
        { name: 'Gamma', income: 500_000, share: 0.05, level: 'ordinary' },
        { name: 'Delta', income: 300_000, share: 0.03, level: 'ordinary' },
        { name: 'Epsilon', income: 200_000, share: 0.02, level: 'ordinary' },
      ],
      keyAccounts: 3,
      totalIncome: 9_973_500.5,
      incomeOfNobody: 23_500.5,
    },
    accounts: {
      customerNames: ['', ...customers().map(({ customer }) => customer)],
      groupNames: [],
      income: Float64Array.of(0, ...customers().map(({ amount }) => amount)),
      ofCustomer: null,
      totalIncome: 9_973_500.5,
      incomeOfNobody: 23_500.5,
      cuts: [0.1, 0.2, 0.5],
    },
    alerts: [
      { code: 'dependency', name: 'Romashka', share: 0.31, level: 'critical' },
      { code: 'keyAccountsOverHalf', share: 0.62 },
      { code: 'setAside', rows: 7, share: 7 / 2008 },
    ],
    readingNotes: [{ code: 'ambiguousDates', sheet: 'Sales', heading: 'H1', order: 'dayFirst', count: 3 }],
    ...changes,
  }
}

/** The same customers as products judged by variation: nobody is a key account there. */
export function exampleProducts(): AnalysisResult {
  const result = exampleResult()
  return {
    ...result,
    layouts: result.layouts.map((layout) => ({ ...layout, entity: 'product' })),
    parameters: {
      ...result.parameters,
      entity: 'product',
      xyz: { method: 'variation', cuts: [0.1, 0.25], deviation: 'population', asked: 'auto' },
    },
    alerts: [{ code: 'setAside', rows: 1, share: 1 / 2008 }],
  }
}

/** The same customers in data without dates: there is no XYZ. */
export function exampleWithoutDates(): AnalysisResult {
  const result = exampleResult()
  return {
    ...result,
    parameters: { ...result.parameters, asOf: null, xyz: { method: 'none', asked: 'auto' } },
    periods: null,
    dates: null,
    customers: result.customers.map((each) => ({
      ...each,
      xyz: null,
      orders: null,
      activePeriods: null,
      observedPeriods: null,
      activeShare: null,
      cv: null,
      firstDay: null,
      lastDay: null,
      label: each.label === 'notPositive' ? 'notPositive' : null,
    })),
    matrix: withoutLetters(result),
    alerts: [{ code: 'noDates' }],
  }
}

function withoutLetters({ matrix: cells }: AnalysisResult): AnalysisResult['matrix'] {
  const none = { customers: 0, amount: 0 }
  const keys = Object.keys(cells) as MatrixKey[]
  return {
    ...(Object.fromEntries(keys.map((key) => [key, none])) as AnalysisResult['matrix']),
    'A-': { customers: 6, amount: 8_400_000 },
    'B-': { customers: 3, amount: 1_300_000 },
    'C-': { customers: 2, amount: 300_000 },
    '--': { customers: 1, amount: -50_000 },
  }
}

/** Made on 14 March 2025 at 10:05. */
export function exampleContext(language: 'ru' | 'en'): ReportContext {
  return {
    language,
    analysisName: '2024',
    file: 'sales.xlsx',
    madeAt: { day: 45730, minutes: 605 },
    sheetAddresses: [{ sheet: 'Sales', address: 'A1:D2011' }],
    toolVersion: '0.1.0',
    inputs: {},
  }
}
