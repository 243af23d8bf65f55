import { type CellValue, CellError } from '../../workbook/CellValue'
import { element, xmlText } from './xml'

/** The values of an address such as "Sheet1!$B$2:$B$9" in reading order; empty when there is no such area. */
export type CellReader = (address: string) => CellValue[]

/** Numbers by reference, with a copy for programs that draw a chart without calculating. */
export function dataSource(address: string, read: CellReader): string {
  const values = read(address)
  const points = values.map((value, idx) =>
    typeof value === 'number' ? element('c:pt', { idx }, element('c:v', {}, String(value))) : '',
  )
  const cache = element(
    'c:numCache',
    {},
    '<c:formatCode>General</c:formatCode>',
    element('c:ptCount', { val: values.length }),
    ...points,
  )
  return element('c:numRef', {}, element('c:f', {}, xmlText(address)), cache)
}

export function textSource(address: string, read: CellReader): string {
  const values = read(address)
  const points = values.map((value, idx) =>
    value === null ? '' : element('c:pt', { idx }, element('c:v', {}, xmlText(shown(value)))),
  )
  const cache = element('c:strCache', {}, element('c:ptCount', { val: values.length }), ...points)
  return element('c:strRef', {}, element('c:f', {}, xmlText(address)), cache)
}

function shown(value: Exclude<CellValue, null>): string {
  return value instanceof CellError ? value.text : String(value)
}
