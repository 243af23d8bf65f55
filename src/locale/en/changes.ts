/** What a refresh has changed since the last run. */
export const change = {
  rowsMore_one: '{{count, number}} row more than in the last run.',
  rowsMore_other: '{{count, number}} rows more than in the last run.',
  rowsFewer_one: '{{count, number}} row fewer than in the last run.',
  rowsFewer_other: '{{count, number}} rows fewer than in the last run.',
  rowsSame: 'As many rows as in the last run.',
  added: 'New – {{who}}: {{names}}.',
  gone: 'No longer in the data – {{who}}: {{names}}.',
  moved: 'Moved to another class – {{who}}: {{names}}.',
  noneMoved: 'Nobody moved to another class.',
  unknown: 'Who moved is not known: the table of the last run is gone.',
  filterLifted: 'On the sheet {{sheet}} the filter of the column {{heading}} was lifted.',
  columnRenamed:
    'On the sheet {{sheet}} the column {{heading}} stands where {{own}} stood: it is yours and keeps what it held. The new figures are under {{own}} at the end of the table.',
  totalsLost: 'On the sheet {{sheet}} the totals row of the table was switched off.',
} as const
