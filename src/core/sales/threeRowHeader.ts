import type { SheetSample } from './Cell'
import { periodsOfRow } from './headingPeriods'
import { hasOtherNumbers, headingCells, headingText, shiftOf, type SampleHeader } from './SampleHeader'
import { carried, twoRowHeader, withYear } from './twoRowHeader'

/**
 * Three rows as a header: years merged above a header of two rows, such as quarters above months or months above
 * figures. null where the third row names no year of what is beneath.
 */
export function threeRowHeader(sample: SheetSample, row: number): SampleHeader | null {
  const beneath = twoRowHeader(sample, row + 1)
  if (beneath === null) return null
  const cells = headingCells(sample, row)
  const years = periodsOfRow(cells, shiftOf(sample))
  if (hasOtherNumbers(cells, years)) return null
  const above = carried(
    cells,
    beneath.headings.map((cell) => ({ cell, format: 'General' })),
  )
  const dated = beneath.periods.map((period, i) => withYear(period, years[above[i] ?? i]))
  if (dated.every((period) => period === null)) return null
  const parts = beneath.parts.map((both, i) => {
    const top = headingText(cells[above[i] ?? i])
    return top === '' ? both : [top, ...both]
  })
  const periods = beneath.periods.map((period, i) => dated[i] ?? period)
  return { row, rowCount: 3, headings: parts.map((part) => part.join(' ')), parts, periods }
}
