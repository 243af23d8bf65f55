/** The formulas in the help of the pane. */
export const paneFormulas = {
  title: 'Formulas for your own cells',
  about:
    'You can also type the analysis into a cell, for example =ABCXYZ.TABLE(A2:A500,C2:C500,B2:B500): customers, amounts, dates. Whole columns work too; the columns of a table are best.',
  lambda: 'With the name ABCXYZ in the workbook, =ABCXYZ(A2:A500,C2:C500,B2:B500) does the same as ABCXYZ.TABLE.',
  nameLambda: 'Add the name ABCXYZ',
  named: 'The name ABCXYZ has been added to the workbook.',
} as const
