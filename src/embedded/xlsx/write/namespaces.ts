export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing'
export const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml'
/** Of the ids that a file keeps with its sheets. */
export const REVISION = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision'
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

/** `type` is the end of the content type after Office's common beginning, or a whole one. */
export function contentType(type: string): string {
  return type.includes('/') ? type : `application/vnd.openxmlformats-officedocument.${type}`
}

/** The like for what a relationship means. */
export function relationshipType(type: string): string {
  return type.includes('/') ? type : `${RELATIONSHIPS}/${type}`
}
