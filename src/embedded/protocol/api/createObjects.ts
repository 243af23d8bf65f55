import { ApiError } from '../ApiError'
import type { ObjectFactory, Session } from '../Session'
import { rangeObject } from './range'
import { workbookObject } from './workbook'
import { worksheetObject } from './worksheet'

/** The objects that more than one class leads to. */
export function createObjects(session: Session): ObjectFactory {
  const nope = (): never => {
    throw new ApiError('ApiNotFound', 'soon')
  }
  return {
    workbook: () => workbookObject(session),
    worksheet: (sheet) => worksheetObject(sheet, session),
    range: (range) => rangeObject(range, session),
    rangeAreas: nope,
    rangeFormat: nope,
    tables: nope,
    table: nope,
    charts: nope,
    chart: nope,
    chartSeries: nope,
    chartAxis: nope,
    chartText: nope,
    names: nope,
    namedItem: nope,
    conditionalFormats: nope,
    conditionalFormat: nope,
    dataValidation: nope,
    pageLayout: nope,
    autoFilter: nope,
  }
}
