const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const TOKEN = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|AM\/PM|A\/P|y+|m+|d+|h+|s+(?:\.0+)?|[^ymdhs]/gi

/** Whether the format, without its literal texts, names a part of a date or time. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]|General/gi, ''))
}

/** A serial as a date and time in en-US words. */
export function formattedDate(serial: number, pattern: string, date1904: boolean): string {
  if (serial < 0) return '#'.repeat(8)
  const moment = momentOf(serial, date1904)
  const tokens = [...pattern.matchAll(TOKEN)]
  const halfDays = tokens.some(([token]) => /^(AM\/PM|A\/P)$/i.test(token))
  return tokens
    .map((match, index) => {
      const [token, quoted, escaped] = match
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped
      const isMinute = /^m/i.test(token) && besideTime(tokens, index)
      return partText(isMinute ? 'n'.repeat(token.length) : token.toLowerCase(), moment, halfDays)
    })
    .join('')
}

interface Moment {
  serial: number
  date: Date
  hour: number
  minute: number
  second: number
}

function momentOf(serial: number, date1904: boolean): Moment {
  const counted = date1904 ? serial + 1462 : serial
  const seconds = Math.round((counted - Math.floor(counted)) * 86400)
  // Excel believes in a 29 February 1900; serials before it are a day ahead.
  const days = Math.floor(counted) + (counted < 60 && !date1904 ? 1 : 0) + (seconds === 86400 ? 1 : 0)
  const inDay = seconds % 86400
  return {
    serial,
    date: new Date((days - 25569) * 86_400_000),
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
  }
}

/** "m" is minutes right after hours or right before seconds. */
function besideTime(tokens: RegExpMatchArray[], index: number): boolean {
  const names = (at: number, step: number): string => {
    const token = tokens[at + step]?.[0] ?? ''
    return token === '' || /^\[?[ymdhs]/i.test(token) ? token : names(at + step, step)
  }
  return /^\[?h/i.test(names(index, -1)) || /^\[?s/i.test(names(index, 1))
}

function partText(token: string, { date, hour, minute, second, serial }: Moment, halfDays: boolean): string {
  const month = date.getUTCMonth()
  const day = date.getUTCDate()
  const shownHour = halfDays ? hour % 12 || 12 : hour
  const parts: Record<string, string> = {
    yy: twoDigits(date.getUTCFullYear() % 100),
    yyyy: String(date.getUTCFullYear()),
    m: String(month + 1),
    mm: twoDigits(month + 1),
    mmm: (MONTHS[month] ?? '').slice(0, 3),
    mmmm: MONTHS[month] ?? '',
    mmmmm: (MONTHS[month] ?? '').slice(0, 1),
    d: String(day),
    dd: twoDigits(day),
    ddd: (DAYS[date.getUTCDay()] ?? '').slice(0, 3),
    dddd: DAYS[date.getUTCDay()] ?? '',
    h: String(shownHour),
    hh: twoDigits(shownHour),
    n: String(minute),
    nn: twoDigits(minute),
    s: String(second),
    ss: twoDigits(second),
    '[h]': String(Math.floor(serial * 24)),
    'am/pm': hour < 12 ? 'AM' : 'PM',
    'a/p': hour < 12 ? 'A' : 'P',
  }
  return Object.hasOwn(parts, token) ? (parts[token] ?? '') : token
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
