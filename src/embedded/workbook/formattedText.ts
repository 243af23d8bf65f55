import { CellError, type CellValue } from './CellValue'
import { formattedNumber } from './formattedNumber'

/** The text that a cell shows in a column that is wide enough (en-US). */
export function formattedText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return ''
  if (value instanceof CellError) return value.text
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'number') return formattedNumber(value, numberFormat, date1904)
  const textSection = numberFormat.split(';')[3]
  return textSection === undefined ? value : textSection.replaceAll('"', '').replace('@', value)
}
