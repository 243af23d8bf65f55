/** The card of one customer (product, item) in the pane. */
export const paneCard = {
  share: 'Share of {{measure}}',
  place: 'Place',
  placeValue: '{{place}} of {{all}}',
  activeValue: '{{active}} of {{observed}} ({{share}})',
  historyDay: '{{measure}} by day',
  historyWeek: '{{measure}} by week',
  historyMonth: '{{measure}} by month',
  historyQuarter: '{{measure}} by quarter',
  historyYear: '{{measure}} by year',
  historyText: 'From {{first}} to {{last}}. Most: {{most}} ({{mostPeriod}}); least: {{least}} ({{leastPeriod}}).',
  historyOne: 'Only {{period}}: {{amount}}.',
  partial: 'Hatched: a partial period.',
  partialPeriod: '{{period}} (partial)',
  noHistory: 'There is no history: the data has no dates.',
  showFigures: 'Show the figures',
  hideFigures: 'Hide the figures',
  period: 'Period',
  refreshNeeded:
    '{{name}} is selected. The figures are not in the pane since it was opened anew; a refresh brings them.',
  refresh: 'Refresh',
} as const
