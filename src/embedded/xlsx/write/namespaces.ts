export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
/** Our own: the settings of the add-in travel in a custom XML part, which Excel keeps and does not read. */
export const SETTINGS = 'urn:abc-xyz-customer-analysis:settings'
