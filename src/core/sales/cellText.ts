import type { Cell } from './Cell'

const ERROR_VALUES = new Set(
  (
    '#N/A #DIV/0! #VALUE! #REF! #NAME? #NUM! #NULL! #SPILL! #CALC! #BUSY! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! ' +
    '#UNKNOWN! #EXTERNAL! #PYTHON! #TIMEOUT! #Н/Д #ДЕЛ/0! #ЗНАЧ! #ССЫЛКА! #ИМЯ? #ЧИСЛО! #ПУСТО! #ПЕРЕНОС! #ВЫЧИСЛ! #ЗАНЯТО! #ПОЛЕ!'
  ).split(' '),
)

// \s knows every Unicode space; zero-width characters are none, but nobody sees them either.
const SPACES = /[\s\u200B\u2060]+/g
/** Any white space but single plain spaces between other signs. */
const ODD_SPACE = /[^\S ]|[\u200B\u2060]|^ | (?: |$)/

/** Whether a cell holds nothing that can be seen. */
export function isBlank(cell: Cell | undefined): cell is '' | null | undefined {
  if (cell === '' || cell === null || cell === undefined) return true
  if (typeof cell !== 'string') return false
  const first = cell.charCodeAt(0)
  const plainlyVisible = (first > 0x20 && first < 0x7f) || (first >= 0x400 && first < 0x500)
  return !plainlyVisible && foldSpaces(cell) === ''
}

/** Whether a cell shows an Excel error, in English or Russian. */
export function isErrorValue(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cell.startsWith('#') && ERROR_VALUES.has(cell.trim().toUpperCase())
}

/** Trimmed, with every run of white space made one plain space. */
export function foldSpaces(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(SPACES, ' ').trim() : text
}

/** Without white space at both ends, the zero-width kinds included; what stands within stays as it was typed. */
export function trimmed(text: string): string {
  const core = foldSpaces(text)
  if (core === text) return text
  const first = core.split(' ', 1)[0] ?? ''
  const last = core.slice(core.lastIndexOf(' ') + 1)
  return text.slice(text.indexOf(first), text.lastIndexOf(last) + last.length)
}

/** A cell as plain text: numbers in full, without exponent. */
export function plainText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  const text = String(cell)
  return text.includes('e') ? cell.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text
}

/**
 * The key under which spellings of one customer meet: trimmed, white space folded, Unicode NFC, case ignored.
 *
 * @example
 * customerKey(' ООО  Ромашка ') // => 'ооо ромашка'
 */
export function customerKey(text: string): string {
  return foldSpaces(text.normalize('NFC')).toLowerCase()
}
