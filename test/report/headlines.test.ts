import { Workplace } from '../support/commandLine'

/** Each buys in one month of three, so nobody is constant. */
const NOBODY_CONSTANT = 'Customer,Amount,Date\nOak,500,2024-01-10\nElm,300,2024-02-10\nFir,200,2024-03-10\n'

test.each([
  ['en', 'None of 3 customers is in class X (constant).'],
  ['ru', 'В класс X (постоянный) не попал ни один из 3 клиентов.'],
])('a class that nobody is in is not said to bring 0 %, in %s', async (language, sentence) => {
  const workplace = new Workplace()
  const file = workplace.write('sales.csv', NOBODY_CONSTANT)
  const { out } = await workplace.run([file, '--lang', language])
  workplace.remove()
  expect(out).toContain(sentence)
  expect(out).not.toMatch(/ 0[.,]0/)
})
