/** What Excel tells of a formula and its arguments while it is typed; the cells themselves never need it. */

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
  target: 'Buyers to reach, above zero.',
  conversions: 'Conversion of each stage to the next, as fractions: a column or a row, one fewer than stages.',
  names: 'Names of the stages, one more than conversions; without them the stages are numbered.',
  counts: 'How many reached each stage, from the first contact to the purchase: a column or a row.',
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
  FUNNEL: 'How many each stage of the funnel needs to reach the target: a table of stage and number, rounded up.',
  CONVERSIONS: 'Conversion of each stage of a funnel to the next, in the shape of the counts and one fewer.',
} as const
