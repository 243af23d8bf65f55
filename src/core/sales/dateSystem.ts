/** Days from the start of Excel's 1900 system to that of its 1904 system. */
export const DAYS_TO_1904 = 1462
