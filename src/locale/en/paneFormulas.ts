/** The formulas in the help of the pane. */
export const paneFormulas = {
  title: 'Formulas for your own cells',
  about:
    'The analysis can be typed into a cell as well, for example =ABCXYZ.TABLE(A2:A500,C2:C500,B2:B500): customers, amounts, dates. Whole columns will do, a table’s columns are best.',
  lambda:
    'On request the workbook gets the name ABCXYZ, and =ABCXYZ(A2:A500,C2:C500,B2:B500) does the same as ABCXYZ.TABLE.',
  nameLambda: 'Add the name ABCXYZ',
  named: 'The name ABCXYZ is in the workbook.',
} as const
