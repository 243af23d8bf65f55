import { Workplace } from '../support/commandLine'

const SALES = 'Клиент;Сумма;Дата\nДуб;500;10.01.2024\nЕль;300;11.02.2024\nИтого;800;\n'

async function told(sales: string): Promise<string> {
  const workplace = new Workplace()
  const file = workplace.write('sales.csv', sales)
  const { error } = await workplace.run([file, '--lang', 'ru'])
  workplace.remove()
  return error
}

test('a total that is left out is no loss of data, and is not told as one', async () => {
  expect(await told(SALES)).toContain('1 строка с итогом не вошла в расчёт, чтобы суммы не удвоились')
})

test('beside a total, a row that could not be read is still told as set aside', async () => {
  const error = await told(SALES.replace('Итого', 'Ива;нет;12.02.2024\nИтого'))
  expect(error).toContain('2 строки не вошли в расчёт')
  expect(error).not.toContain('не удвоились')
})
