/** Sentences for the unions of core: alerts, notes on reading, and problems. */
export const alert = {
  letterTooFull:
    'Class {{letter}} holds {{share}} of the list ({{customers}}), so the cuts hardly tell them apart: try other cuts or limits computed from the data.',
  aSleeping:
    '{{share}} of class A ({{customers}}) bought nothing in the last 12 months: call them, or analyse the last 12 complete months.',
  aSleepingSales:
    '{{share}} of class A ({{customers}}) had no sales in the last 12 months: analyse the last 12 complete months.',
  keyAccountsOverHalf: 'The key accounts together bring {{share}} of income: a loyalty programme for them is advised.',
  dependency: '{{name}} brings {{share}} of income: {{level}}.',
  largeShare: '{{name}} brings {{share}} of income.',
  setAside_one:
    '{{count, number}} row was set aside ({{share}} of those selected): the reason and the address are on the sheet “Data”.',
  setAside_other:
    '{{count, number}} rows were set aside ({{share}} of those selected): reasons and addresses are on the sheet “Data”.',
  setAsideCells_one:
    '{{count, number}} value cell was set aside ({{share}} of those selected): the reason and the address are on the sheet “Data”.',
  setAsideCells_other:
    '{{count, number}} value cells were set aside ({{share}} of those selected): reasons and addresses are on the sheet “Data”.',
  totalRows_one:
    '{{count, number}} row of totals was left out, so that nothing is counted twice: its address is on the sheet “Data”.',
  totalRows_other:
    '{{count, number}} rows of totals were left out, so that nothing is counted twice: their addresses are on the sheet “Data”.',
  totalCells_one:
    '{{count, number}} cell of a total was left out, so that nothing is counted twice: its address is on the sheet “Data”.',
  totalCells_other:
    '{{count, number}} cells of totals were left out, so that nothing is counted twice: their addresses are on the sheet “Data”.',
  partialFirst: 'The first period ({{range}}) is partial, {{missing}} missing: counted in ABC, left out of XYZ.',
  partialLast: 'The last period ({{range}}) is partial, {{missing}} missing: counted in ABC, left out of XYZ.',
  shorterPeriod: 'Most have too little history for XYZ: try a shorter period, such as “{{unit}}”.',
  noDates: 'The data has no dates: ABC is computed, XYZ is not. Name the column of dates to have it.',
  excludedNobody: 'To be left out, but found in no row: {{names}}. Check the spelling.',
  alikeNames:
    'Perhaps the same customers, though counted apart: {{names}}. To join them, spell them alike in the data, or add a column with their parent company.',
  suggestedExclusions:
    'These may not belong in the list: {{names}}. Nothing was left out; exclude them if they do not.',
} as const

export const note = {
  onSheet: 'Sheet “{{sheet}}”: {{note}}',
  otherAmountColumns: 'the amount is taken from {{chosen}}; other columns could be it: {{others}}.',
  otherCustomerColumns: 'names are taken from {{chosen}}; other columns could hold them: {{others}}.',
  roleByContent: 'the heading {{heading}} says nothing; by its content the column is “{{role}}”.',
  amountFromQuantityAndPrice: 'there is no column of amounts; amount = {{quantity}} × {{price}}.',
  noDateColumn: 'there is no column of dates.',
  statusColumn:
    'rows count whatever their {{heading}}, those cancelled or lost too. To count some of them only, filter the sheet and leave hidden rows out.',
  currencyColumn:
    'the amounts are in several currencies (column {{heading}}), and were added up as they stand. Convert them to one currency first, or filter the sheet and leave hidden rows out.',
  returnsAdded:
    'rows of {{value}} (column {{heading}}) have no minus and are added to the sales. If they are returns, give them a minus, or filter the sheet and leave hidden rows out.',
  orderTotalsRepeated:
    'all rows of one order (column {{order}}) have the same {{heading}}. If that is the total of the order, it is counted once for each of its rows: name the column with the sum of the row, or those of quantity and price.',
  namesCarriedDown:
    'in {{heading}} a name stands in the first row of its sales only; the rows beneath it are counted as that name’s.',
  totalColumnsLeftOut: 'columns of totals are left out: {{headings}}.',
  titleRowsSkipped_one: '{{count, number}} row above the headings is skipped.',
  titleRowsSkipped_other: '{{count, number}} rows above the headings are skipped.',
  ambiguousDatesDayFirst_one:
    'column {{heading}}: {{count, number}} date could be read two ways; the day was taken to come first.',
  ambiguousDatesDayFirst_other:
    'column {{heading}}: {{count, number}} dates could be read two ways; the day was taken to come first.',
  ambiguousDatesMonthFirst_one:
    'column {{heading}}: {{count, number}} date could be read two ways; the month was taken to come first.',
  ambiguousDatesMonthFirst_other:
    'column {{heading}}: {{count, number}} dates could be read two ways; the month was taken to come first.',
  mixedDateOrder_one:
    'column {{heading}} mixes day-first and month-first dates; {{count, number}} date breaks the order of the others.',
  mixedDateOrder_other:
    'column {{heading}} mixes day-first and month-first dates; {{count, number}} dates break the order of the others.',
  ambiguousNumbersComma_one:
    'column {{heading}}: {{count, number}} number could be read two ways; the comma was taken as the decimal sign.',
  ambiguousNumbersComma_other:
    'column {{heading}}: {{count, number}} numbers could be read two ways; the comma was taken as the decimal sign.',
  ambiguousNumbersPoint_one:
    'column {{heading}}: {{count, number}} number could be read two ways; the point was taken as the decimal sign.',
  ambiguousNumbersPoint_other:
    'column {{heading}}: {{count, number}} numbers could be read two ways; the point was taken as the decimal sign.',
  mixedCurrencies:
    'column {{heading}} mixes currencies ({{currencies}}), and they were added up as they stand. Convert them to one currency first.',
  system1904_one: 'The workbook counts dates from 1904; {{count, number}} date was moved to the usual count.',
  system1904_other: 'The workbook counts dates from 1904; {{count, number}} dates were moved to the usual count.',
  hiddenRowsKept: 'hidden rows are counted too.',
} as const

export const problem = {
  emptySelection: 'Sheet “{{sheet}}”: there is nothing in the selection. Select the sales with their headings.',
  headerOnly: 'Sheet “{{sheet}}”: there are headings but no rows beneath them. Select the rows too.',
  noCustomerColumn:
    'Sheet “{{sheet}}”: no column looks like customers. Name the column that holds them. Headings found: {{headings}}.',
  noAmountColumn:
    'Sheet “{{sheet}}”: no column looks like an amount. Name the column of amounts, or those of quantity and price. Headings found: {{headings}}.',
  noMeasureColumn:
    'Sheet “{{sheet}}”: the measure “{{measure}}” has no column. Name its column or choose another measure. Headings found: {{headings}}.',
  columnNotFound:
    'Sheet “{{sheet}}”: there is no column {{column}}. Bring it back, or name another by its heading or letter. Headings found: {{headings}}.',
  columnTwice:
    'Sheet “{{sheet}}”: column {{column}} was given to several roles ({{roles}}). Give each role a column of its own.',
  noPeriodColumns:
    'Sheet “{{sheet}}”: no heading is a date or a period, so this is no table by customers and periods. Check the headings or choose another layout. Headings found: {{headings}}.',
  groupedUnreadable:
    'Sheet “{{sheet}}”, row {{row}}: the sheet is grouped, and customers cannot be told from details: the lines beneath carry neither a date nor a document, or there are groups within groups. Leave a single grouping in the report, customers with dated documents beneath, or export a plain list, one row per sale.',
  differentLayouts:
    'The sheets {{sheets}} are laid out differently ({{layouts}}), so they cannot be read as one. Analyse them one by one.',
  noUsableRows: 'No row can be used: {{reasons}}. Correct the data, or check which columns were chosen.',
  noUsableRowsEmpty: 'No row can be used. Check which columns were chosen.',
  reasonCount: '{{reason}} – {{number}}',
  noPositiveAmounts:
    'None of the amounts, net of returns, is above zero ({{names}}), so there is nothing to divide into classes. Check the column of amounts and its sign.',
  datesNeeded:
    'The parameter “{{parameter}}” needs dates, and the data has none. Name the column of dates or leave the parameter out.',
  badParameter: 'The parameter “{{parameter}}” cannot be “{{value}}”. Expected: {{expected}}.',
  names_one: '{{count, number}} name',
  names_other: '{{count, number}} names',
} as const

export const file = {
  notFound: 'There is no file {{file}}. Check the path.',
  notAnXlsx:
    'The file {{file}} is no .xlsx workbook, whatever its name says. Open it in Excel and save it as “Excel workbook (.xlsx)”.',
  encrypted:
    'The workbook {{file}} is protected with a password. Remove the password in Excel (File → Info) and try again.',
  legacyXls: 'The file {{file}} is in the old .xls format. Save it in Excel as “Excel workbook (.xlsx)”.',
  damaged: 'The file {{file}} is damaged or incomplete. Open it in Excel, repair it and save it again.',
  tooManyRows:
    'The file {{file}} has more rows than an Excel sheet holds ({{limit}}). Divide it, or select fewer rows when exporting.',
  tooLarge: 'The file {{file}} is too large to be read. Divide it into parts.',
  empty: 'The file {{file}} is empty.',
  notText: 'The file {{file}} is no text that can be read as CSV. Save it as “CSV UTF-8”.',
  unclosedQuote:
    'The file {{file}}, row {{row}}: a quotation mark is opened and never closed. Correct the row or save the file anew.',
  tooManyColumns:
    'The file {{file}} has more columns than an Excel sheet holds ({{limit}}). Check the delimiter, or leave columns out.',
  cannotWrite: 'The file {{file}} cannot be written. Close it if it is open, and check the folder.',
} as const
