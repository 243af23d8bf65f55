export const PERIOD_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const

/** Weeks are ISO weeks (Monday to Sunday). */
export type PeriodUnit = (typeof PERIOD_UNITS)[number]
