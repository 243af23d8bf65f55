/** What a stage of a funnel can have wrong with it. */
export type StageFault =
  | 'nameMissing'
  | 'nameTwice'
  | 'countNotPositive'
  | 'countAboveEarlier'
  | 'conversionNotPositive'
  | 'conversionAboveOne'
  | 'conversionMissing'
  | 'wantedOutOfRange'
  | 'daysNegative'
