/** Formulas: their help, their arguments, and what a cell says instead of an answer. */

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
} as const

export const functionArgumentHelp = {
  customers:
    'Column of customers, a row per sale, with or without its heading. Blank rows at the end do not count, so whole columns will do.',
  amounts: 'Column of amounts, as long as that of customers. Texts such as “1,234.50” are read as numbers.',
  dates: 'Column of dates, as long as that of customers; dates written as text will do. Without it there is no XYZ.',
  options: 'Text such as "period=quarter; abc=80/95; abc-rule=strict; xyz=variation; xyz-cuts=10/25".',
  customer: 'Name of the customer; capitals and extra spaces make no difference.',
  values: 'Amounts, one per customer. Blanks and texts are passed over; only amounts above zero count.',
  cutA: 'Where A ends, as a fraction of the cumulative share: 0.8 by default.',
  cutB: 'Where B ends, as a fraction of the cumulative share: 0.95 by default.',
  rule: '"crossing" (default): who crosses a cut belongs to the upper class; "strict": to the lower.',
  matrix: 'Block of amounts without headings: a row per customer, a column per period. A blank counts as 0.',
  method: '"frequency" (default): share of periods with purchases; "variation": coefficient of variation.',
  cutX: 'Where X ends, as a fraction: 0.75 by default for frequency, 0.1 for variation.',
  cutY: 'Where Y ends, as a fraction: 0.25 by default.',
  sd: '"population" (default) or "sample" standard deviation; for variation only.',
  measure: '"count" (default): customers; "revenue": amounts; "share": share of the sum of positive amounts.',
  points: 'At most how many points beyond the first one, (0, 0): 200 by default.',
  share: 'Share of a customer in the whole income, as a fraction.',
  shareOfCustomers: 'Share of the customers, as a fraction: 0.2 by default.',
  shareOfValue: 'Share of the sum to be reached, as a fraction: 0.8 by default.',
  cuts: 'Three cuts: cells or {0.1,0.2,0.5} as fractions, or text "10/20/50" in percent (the default).',
  k: 'How many of the largest: 1, 2, 3 …',
} as const

export const functionHelp = {
  CLASS:
    'Class of each row’s customer: "AX"; "B" where there is no XYZ class, "—" where the amounts do not exceed zero. #N/A: no row of the customer counts.',
  TABLE:
    'Table with headings, largest customer first: amount, share, cumulative share, ABC, active periods, variation, XYZ, class.',
  CLASSOF: 'Class of one customer; #N/A when none of the rows that count is the customer’s.',
  ABC: 'ABC letters for a block of totals, in its own shape; "—" for amounts not above zero, blank for texts.',
  XYZ: 'XYZ letter for each row of a block. A row is observed from its first amount above zero; "—" with fewer than 3 periods.',
  MATRIX: 'The nine cells AX to CZ with their letters: customers, amounts or shares.',
  PARETO: 'Points of the Pareto curve: cumulative share of customers, cumulative share of the sum.',
  TOPSHARE: 'Share of the sum that the largest customers bring: the top 20% by default.',
  COUNTFOR: 'The smallest number of customers who together bring a share of the sum: 80% by default.',
  KEYACCOUNTS:
    'Customers whose share of the whole income is above the first cut, with share and level; #N/A when there are none.',
  LEVEL: 'Level of dependency for a share of income: ordinary, key account, risk of critical dependency, mono-client.',
  HHI: 'Herfindahl–Hirschman index, 0 to 10,000: 10,000 for a single customer.',
  GINI: 'Gini coefficient: 0 when all are equal, towards 1 when one has everything.',
  CONCENTRATION: 'Share of the k largest in the sum.',
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
  noKeyAccounts: 'There are no key accounts: nobody brings more than {{cut}} of income.',
} as const
