/** Formulas: their arguments, and what a cell says instead of an answer. */

/** The names of the arguments as Excel shows them while a formula is typed. */
export const functionArgument = {
  customers: 'customers',
  amounts: 'amounts',
  dates: 'dates',
  options: 'options',
  customer: 'customer',
  values: 'values',
  cutA: 'cutA',
  cutB: 'cutB',
  rule: 'rule',
  matrix: 'matrix',
  method: 'method',
  cutX: 'cutX',
  cutY: 'cutY',
  sd: 'sd',
  measure: 'measure',
  points: 'points',
  share: 'share',
  shareOfCustomers: 'share',
  shareOfValue: 'share',
  cuts: 'cuts',
  k: 'k',
  target: 'target',
  conversions: 'conversions',
  names: 'names',
  counts: 'counts',
} as const

export const functionText = {
  amount: 'Amount',
} as const

/** The names of the options within a formula; both languages are understood. */
export const optionName = {
  period: 'period',
  abc: 'abc',
  abcRule: 'abc-rule',
  abcBy: 'abc-by',
  xyz: 'xyz',
  xyzCuts: 'xyz-cuts',
  sd: 'sd',
  since: 'since',
  window: 'window',
  from: 'from',
  to: 'to',
  asOf: 'as-of',
  exclude: 'exclude',
  entity: 'entity',
} as const

/** The words that options and arguments can be; both languages are understood. */
export const optionWord = {
  customer: 'customer',
  product: 'product',
  other: 'other',
  all: 'all',
  last12: 'last12',
  crossing: 'crossing',
  strict: 'strict',
  value: 'value',
  items: 'items',
  sum: 'sum',
  computed: 'computed',
  auto: 'auto',
  frequency: 'frequency',
  variation: 'variation',
  none: 'none',
  population: 'population',
  sample: 'sample',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  purchase: 'purchase',
  data: 'data',
  count: 'count',
  revenue: 'revenue',
  share: 'share',
} as const

export const functionProblem = {
  empty: '{{argument}} is empty. Give it the cells with the data.',
  notAColumn: '{{argument}} must be one column or one row, not {{size}} cells.',
  unequalLengths: 'The columns differ in length: {{counts}}. Give them the same rows.',
  errorCell: '{{argument}}: cell number {{place}} holds the error {{value}}. Correct it first.',
  unknownOption: 'There is no option {{option}}. There are: {{known}}.',
  valueMissing: 'The option {{option}} has no value. Write name=value, with a semicolon between options.',
  unknownWord: '{{name}} cannot be “{{value}}”. It can be: {{known}}.',
  badValue: '{{option}} cannot be “{{value}}”. Expected, for instance: {{expected}}.',
  together: '{{first}} and {{second}} do not go together. Leave one of them out.',
  notThreeCuts: 'Three cuts are needed: fractions such as {0.1,0.2,0.5}, or percent as text: "10/20/50".',
  xyzOff: 'A matrix needs XYZ, and the options switch it off. Leave xyz=none out.',
  customerNotFound: 'No row that counts names the customer {{customer}}. Check the spelling.',
  notClassed: 'No row of {{customer}} counts: no usable amount or date, outside the chosen dates, or excluded.',
  namesOfStages:
    'The funnel has {{stages}} stages, and there are {{names}} names. Give one name more than conversions.',
  noKeyAccounts: 'There are no key accounts: nobody brings more than {{cut}} of income.',
} as const
