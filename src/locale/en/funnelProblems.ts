/** What is wrong with a funnel; `stage` is its number in the list and its name where it has one. */
export const funnelProblem = {
  nameMissing: 'Stage {{stage}} of the funnel has no name. Name it or delete its row.',
  nameTwice:
    'Stage {{stage}} of the funnel: the name “{{value}}” stands in the list twice. Give each stage a name of its own.',
  countNotPositive:
    'Stage {{stage}} of the funnel: the count {{value}} must be above zero. Correct it, or leave it blank and give the conversion.',
  countAboveEarlier:
    'Stage {{stage}} of the funnel: {{value}} is more than the stage before it has. Check the counts and the order of the stages.',
  conversionNotPositive:
    'Stage {{stage}} of the funnel: the conversion to the next stage ({{value}}) must be above 0%. With 0% nobody ever buys.',
  conversionAboveOne:
    'Stage {{stage}} of the funnel: the conversion to the next stage ({{value}}) cannot be above 100%.',
  conversionMissing:
    'Stage {{stage}} of the funnel: the conversion to the next stage is unknown. Give it, or the counts of both stages.',
  wantedOutOfRange:
    'Stage {{stage}} of the funnel: the target conversion ({{value}}) must be above 0% and at most 100%.',
  daysNegative: 'Stage {{stage}} of the funnel: {{value}} days are less than none. Give 0 or more, or leave it blank.',
  tooFewStages: 'A funnel needs at least two stages, from the first contact to the purchase.',
  noStages:
    'The selection on the sheet “{{sheet}}” holds no stages of a funnel. Select two columns, names and counts, or a table of deals that has a column “Stage”.',
  tooManyStages:
    'The selection holds {{stages}} stages, and a funnel has room for {{most}}. Select the column that holds the stage of each deal, or fewer stages.',
  badTarget:
    'The target of the funnel ({{value}}) must be above zero. Give the buyers, the revenue or the profit to reach.',
  noWorkingDays: 'The period from {{first}} to {{last}} has no working day: check its dates and the list of holidays.',
} as const
