/** The page that holds a workbook and the pane without Excel. */
export const embeddedPage = {
  cells: 'Cells of the active sheet',
  sheets: 'Sheets',
  pane: 'Task pane',
} as const
