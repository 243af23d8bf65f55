import type { CellValue } from '../../report/Report'

/** A formula in R1C1 notation without how far it reaches: that changes with every row inserted on the way. */
export function formulaShape(content: CellValue): CellValue {
  return typeof content === 'string' && content.startsWith('=') ? content.replaceAll(/\[-?\d+\]/g, '') : content
}
