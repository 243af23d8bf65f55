/** The help inside the pane. */
export const paneHelp = {
  selectTitle: 'What to select',
  select:
    'Click any cell of the sales table; the whole table is read, headings included. It needs a column of customers (or products, managers…) and an amount, or quantity and price. With dates you also get XYZ.',
  selectKinds:
    'Three kinds of table are understood: a list of sales, names down and periods across, and the grouped reports of 1C.',
  lettersTitle: 'What the letters mean',
  a: 'A – large: together they bring the first 80% of the total',
  b: 'B – medium: up to 95%',
  c: 'C – small: all the rest',
  x: 'X – constant: they buy in at least 75% of the periods',
  y: 'Y – from time to time: in at least 25%',
  z: 'Z – rare or one-off',
  lettersNote:
    'The table of customers says why each of them has its class. These are the default cuts; you can change them in step 2, which shows at once how many customers fall into each class. Products are judged by how evenly they sell.',
  planTitle: 'What to do next: the plan',
  plan: 'Once there are results, they have a tab “{{plan}}”. It shows what happens if a large customer leaves, how many new customers replace it, and how many calls, meetings and proposals that takes. Change the stages of the funnel, the target and the period right there. “{{write}}” brings the changes to the sheets “{{stress}}” and “{{funnel}}”.',
  yellow:
    'Yellow cells on the sheets are yours. On “{{funnel}}” enter your stages and the target: the formulas follow at once. On “{{keyAccounts}}” mark who is a key account and why; on “{{matrix}}” rewrite the approach to each group. A refresh keeps all of it, also when you have inserted or deleted rows.',
  sheetsTitle: 'What happens to the sheets',
  sheets:
    'Results go to sheets of their own, as plain values: anyone can read them without this add-in. Your own sheets are never changed.',
  refresh:
    'A refresh reads the data again, follows a table that has grown, and keeps the result sheets, so that your formulas go on working. Columns that you added to the table of customers stay with their customers.',
  keysTitle: 'Keyboard',
  keys: 'Tab and Shift+Tab move between the controls, Space or Enter presses them, arrow keys choose within a list. F6 moves between the cells and the pane.',
  settingsTitle: 'Where the settings are kept',
  settings:
    'In the workbook, with the results: whoever opens it can refresh with the same settings. Nothing is sent anywhere; everything is computed on this computer.',
} as const
