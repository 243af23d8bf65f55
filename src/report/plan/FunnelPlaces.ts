export interface Place {
  row: number
  column: number
}

/** Columns of the list of stages; the first six are the user's and their number. */
export const STAGE_COLUMNS = {
  number: 0,
  name: 1,
  count: 2,
  conversion: 3,
  wanted: 4,
  days: 5,
  used: 6,
  required: 7,
  missing: 8,
  perSeller: 9,
  perDay: 10,
  perSellerAndDay: 11,
  due: 12,
  points: 13,
  saved: 14,
  check: 15,
} as const

export type StageColumn = keyof typeof STAGE_COLUMNS

/** Where the cells stand that the formulas of the funnel's sheet refer to. */
export interface FunnelPlaces {
  firstStage: number
  stageRows: number
  kind: Place
  amount: Place
  averageSale: Place
  margin: Place
  from: Place
  to: Place
  sellers: Place
  holidays: { from: Place; to: Place }
  buyers: Place
  workingDays: Place
}
