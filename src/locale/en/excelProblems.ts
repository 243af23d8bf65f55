/** What Excel would not do: what happened, where, and what to do. */
export const excelProblem = {
  cellBeingEdited: 'A cell is being edited, so Excel takes no changes. Press Enter or Esc in it, then start again.',
  workbookProtected:
    'The structure of the workbook is protected, so no sheet can be added or removed. Lift the protection in Excel (Review → Protect Workbook), then start again.',
  sheetsProtected:
    'Sheet protection stops the refresh: {{sheets}}. Lift it (Review → Unprotect Sheet), then start again.',
  accessDenied:
    'Excel refused the change: a sheet is protected, or the workbook is open for reading only. Lift the protection (Review → Unprotect Sheet) or save a copy of your own, then start again.',
  payloadTooLarge:
    'Excel takes no more than 5 MB at once, and a single row is larger than that. Select fewer columns or shorten the texts, then start again.',
  sheetNotFound:
    'There is no sheet “{{sheet}}”: it may have been deleted or renamed. Bring it back, or choose another sheet of sales.',
  ownSheet: 'The sheet {{sheet}} holds results, not sales. Select the sales.',
  rangeNotFound: 'There is no range {{address}} on the sheet “{{sheet}}”. Write it like A1:H500.',
  cellsInTheWay:
    'The new results need more room, and {{address}} on the sheet “{{sheet}}” holds something of yours. Move it aside, then start again; nothing was changed.',
  keyColumnGone:
    'The table on the sheet “{{sheet}}” has lost its column “{{column}}”, or it has been renamed: nobody can tell which rows your own columns belong to. Put it back under that name (or undo), then start again; nothing was changed.',
  changedMeanwhile:
    'A sheet or a table was changed or deleted while the results were being written. Nothing of it was overwritten: start again.',
  multipleAreas: 'Several areas are selected at once. Select one, with its row of headings.',
  notCells: 'A chart or a picture is selected, not cells. Select a cell of the sales table.',
  missingRequirement:
    'This version of Excel is too old for the add-in. Use Microsoft 365, Excel 2021 or later, or Excel on the web; nothing was changed.',
  resultGone: 'This result is no longer in the workbook: its sheet or table has been deleted. Refresh to get it again.',
  nameTaken:
    'The name {{name}} already stands for something else in this workbook, so it was left alone. Rename that (Formulas → Name Manager), then try again.',
  lambdaMissing:
    'This Excel has no function LAMBDA, which the short name needs. Use ABCXYZ.TABLE instead: it does the same.',
  analysesLost:
    'The analyses and settings kept in this workbook cannot be read: they are damaged, or a newer version of the add-in wrote them. The result sheets are whole but cannot be refreshed. Analyse anew: the results go to new sheets. Copy your own entries there, then delete the old sheets.',
  cancelled: 'Cancelled: nothing was changed. Start again whenever you like.',
  leftBehind:
    '{{cause}} These sheets had been begun and could not be removed: {{sheets}}. Start again: the next run removes them first. Delete what is still there after it.',
  unfinished:
    '{{cause}} The new results lie ready on the result sheets, but not all of them are in their place yet. Start again: the next run puts them there first.',
  hostFailed:
    'Excel could not finish ({{hostCode}}: {{message}}). Start again; if it happens again, save the workbook, open it anew and repeat.',
} as const
