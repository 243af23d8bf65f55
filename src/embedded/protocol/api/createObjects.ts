import type { ObjectFactory, Session } from '../Session'
import { autoFilterObject } from './autoFilter'
import { chartObject } from './chart'
import { chartsObject } from './charts'
import { conditionalFormatsObject } from './conditionalFormats'
import { dataValidationObject } from './dataValidation'
import { namesObject } from './names'
import { pageLayoutObject } from './pageLayout'
import { rangeObject } from './range'
import { rangeAreasObject } from './rangeAreas'
import { rangeFormatObject } from './rangeFormat'
import { tableObject } from './table'
import { tablesObject } from './tables'
import { workbookObject } from './workbook'
import { worksheetObject } from './worksheet'

/** The objects that more than one class leads to. */
export function createObjects(session: Session): ObjectFactory {
  return {
    workbook: () => workbookObject(session),
    worksheet: (sheet) => worksheetObject(sheet, session),
    range: (range) => rangeObject(range, session),
    rangeAreas: (ranges) => rangeAreasObject(ranges, session),
    rangeFormat: (ranges) => rangeFormatObject(ranges, session),
    tables: (sheet) => tablesObject(sheet, session),
    table: (table) => tableObject(table, session),
    charts: (sheet) => chartsObject(sheet, session),
    chart: (sheet, chart) => chartObject(sheet, chart, session),
    names: (sheet) => namesObject(sheet, session),
    conditionalFormats: (ranges) => conditionalFormatsObject(ranges, session),
    dataValidation: (ranges) => dataValidationObject(ranges, session),
    pageLayout: (sheet) => pageLayoutObject(sheet, session),
    autoFilter: (sheet, table) => autoFilterObject(sheet, table, session),
  }
}
