import { brokenFormula } from '../../../src/embedded/workbook/brokenFormula'

const DELETED = [
  { name: 'Customers', tables: [{ name: 'Clients' }] },
  { name: "It's 2", tables: [] },
]

test.each([
  ['=Customers!$C$6+1', '=#REF!$C$6+1'],
  ["=SUM('customers'!A1:B2)", '=SUM(#REF!A1:B2)'],
  ["='It''s 2'!A1", '=#REF!A1'],
  ['=SUM(Clients[Revenue])', '=SUM(#REF!)'],
  ["=SUM(clients[[#Totals],[Share '[%']]])*2", '=SUM(#REF!)*2'],
  ['=COUNTA(Clients)', '=COUNTA(#REF!)'],
])('%s becomes %s', (formula, broken) => {
  expect(brokenFormula(formula, DELETED)).toBe(broken)
})

test.each([
  '="Customers!A1 Clients[Revenue]"',
  '=[1]Customers!A1',
  "='[Book.xlsx]Customers'!A1",
  "='My Customers'!A1+MyCustomers!A1",
  '=Orders[Clients]+Orders[[#This Row],[Customers]]',
  '=Clients.x+MyClients[A]+Clients2',
  '=CLIENTS(A1)',
  '=A1:B2',
])('%s stays', (formula) => {
  expect(brokenFormula(formula, DELETED)).toBe(formula)
})
