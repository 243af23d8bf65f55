/** The page that holds a workbook and the pane without Excel. */
export const embeddedPage = {
  sheets: 'Sheets',
  pane: 'Task pane',
} as const
