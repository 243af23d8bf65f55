import { detectLayout, type Cell, type LayoutChoices } from '../../../src/core/index'
import { sampleOf } from './readSheet'

/** Roles by heading, and the notes, of a sheet given by columns. */
function rolesOf(columns: Record<string, Cell[]>, choices: LayoutChoices = {}) {
  const headings = Object.keys(columns)
  const rowCount = Math.max(...Object.values(columns).map(({ length }) => length))
  const rows = Array.from({ length: rowCount }, (_, row) => Object.values(columns).map((cells) => cells[row] ?? ''))
  const { roles, notes } = detectLayout(sampleOf([headings, ...rows]), choices)
  const named = Object.fromEntries(Object.entries(roles).map(([role, column]) => [role, headings[column]]))
  return { roles: named, notes }
}

const DATES = ['05.01.2024', '06.01.2024', '07.01.2024']
const SUMS = [10.5, 20.25, 30.75]

describe('who is the customer where no heading says it', () => {
  const of = (columns: Record<string, Cell[]>) => rolesOf({ Дата: DATES, Сумма: SUMS, ...columns }).roles.customer

  test('the first column of texts that repeat', () => {
    expect(of({ Аа: ['x', 'y', 'z'], Бб: ['Oak', 'Oak', 'Elm'], Вв: ['u', 'u', 'v'] })).toBe('Бб')
  })

  test('not one that says the same throughout, while another varies', () => {
    expect(of({ Аа: ['RUB', 'RUB', 'RUB'], Бб: ['x', 'y', 'z'] })).toBe('Бб')
    expect(of({ Аа: ['RUB', 'RUB', 'RUB'] })).toBe('Аа')
  })

  test('not one of numbers with a text among them', () => {
    expect(of({ Аа: [1, 1, 'x'], Бб: ['Oak', 'Oak', 'Elm'] })).toBe('Бб')
  })

  test.each(['Холдинг', 'Товар', 'Менеджер', 'Регион', 'Источник'])(
    'a column "%s" before one that says nothing',
    (heading) => {
      const { roles, notes } = rolesOf({ Аа: ['x', 'x', 'y'], [heading]: ['a', 'a', 'b'], Дата: DATES, Сумма: SUMS })
      expect(roles).toEqual({ customer: heading, date: 'Дата', amount: 'Сумма' })
      expect(notes).toEqual([])
    },
  )
})

describe('what is the amount where no heading says it', () => {
  const of = (columns: Record<string, Cell[]>) => rolesOf({ Клиент: ['Oak', 'Elm', 'Ash'], Дата: DATES, ...columns })

  test('the column with fractions, and that is noted', () => {
    const { roles, notes } = of({ Аа: [100, 200, 300], Бб: SUMS })
    expect(roles.amount).toBe('Бб')
    expect(notes).toEqual([{ code: 'roleByContent', role: 'amount', heading: 'Бб' }])
  })

  test('else the one with most distinct numbers', () => {
    expect(of({ Аа: [100, 100, 300], Бб: [100, 200, 300] }).roles.amount).toBe('Бб')
    expect(of({ Аа: [100, 200, 300], Бб: [100, 100, 300] }).roles.amount).toBe('Аа')
  })

  test('not one of mostly texts or dates', () => {
    expect(of({ Аа: [1.5, 'x', 'y'], Бб: [7, 8, 9] }).roles.amount).toBe('Бб')
    expect(of({ Аа: [1.5, '05.02.2024', '06.02.2024'], Бб: [7, 8, 9] }).roles.amount).toBe('Бб')
  })

  test.each(['Nettobetrag', 'Idénybevétel', 'Noleggio'])('it may be called "%s"', (heading) => {
    expect(of({ [heading]: SUMS, Бб: [7, 8, 9] }).roles.amount).toBe(heading)
  })

  test.each([
    'Discount',
    'Disc.',
    'N',
    'No',
    'НДС',
    'VAT',
    'zoneId',
    'Zone_ID',
    'Код',
    'Остаток',
    'Balance',
    'Сальдо',
    '%',
    'Week',
  ])('never one called "%s", whatever stands in it', (heading) => {
    expect(of({ [heading]: SUMS, Бб: [7, 8, 9] }).roles.amount).toBe('Бб')
  })

  test('pieces, where there is no money; quantity times price, where both are there', () => {
    expect(of({ Количество: [1, 2, 3] }).roles).toMatchObject({ amount: 'Количество', quantity: 'Количество' })
    const both = of({ Количество: [1, 2, 3], Цена: [10, 20, 30] })
    expect(both.roles.amount).toBeUndefined()
    expect(both.notes).toEqual([{ code: 'amountFromQuantityAndPrice', quantity: 'Количество', price: 'Цена' }])
  })

  test('no column that the user named something else', () => {
    const columns = { Клиент: ['Oak', 'Elm', 'Ash'], Дата: DATES, Сумма: SUMS }
    const { roles, notes } = rolesOf(columns, { columns: { quantity: 'Сумма' } })
    expect(roles).toEqual({ customer: 'Клиент', date: 'Дата', quantity: 'Сумма' })
    expect(notes).toEqual([])
  })
})

describe('where debits and credits are apart', () => {
  const few: Cell[] = ['', '', 30.5]
  const many: Cell[] = [10.5, 20.5, '']
  const of = (out: string, received: string, others: Record<string, Cell[]>) =>
    rolesOf({ Контрагент: ['Oak', 'Elm', 'Ash'], Дата: DATES, [out]: many, [received]: few, ...others }).roles.amount

  test.each([
    ['Дебет', 'Кредит', 'Назначение платежа'],
    ['Сумма по дебету', 'Сумма по кредиту', 'Назначение платежа'],
    ['Списание', 'Поступление', 'Назначение'],
    ['Расход', 'Приход', 'Назначение платежа'],
    ['Debit', 'Credit', 'Payment details'],
  ])('a bank statement with %s and %s tells by the latter what came in', (out, received, purpose) => {
    expect(of(out, received, { [purpose]: ['rent', 'phone', 'invoice 5'] })).toBe(received)
  })

  test('a ledger of customers has its sales among the debits', () => {
    expect(of('Сумма по дебету', 'Сумма по кредиту', {})).toBe('Сумма по дебету')
  })

  test('the user can choose what was paid out', () => {
    const columns = { Контрагент: ['Oak'], Дебет: [5], Кредит: [7], 'Назначение платежа': ['rent'] }
    expect(rolesOf(columns, { columns: { amount: 'Дебет' } }).roles.amount).toBe('Дебет')
  })
})

describe('when a sale was', () => {
  test('is told by a column of dates, or by documents that name theirs', () => {
    const by = (columns: Record<string, Cell[]>) =>
      rolesOf({ Клиент: ['Oak', 'Elm', 'Ash'], Сумма: SUMS, ...columns }).roles.date
    expect(by({ Аа: DATES })).toBe('Аа')
    expect(by({ Аа: ['05.01.2024', 'x', 'y'] })).toBeUndefined()
    expect(by({ Документ: DATES.map((date) => `Реализация 17 от ${date}`) })).toBe('Документ')
    expect(by({ Документ: ['Реализация 17 от 05.01.2024', 'Реализация 18', 'Реализация 19'] })).toBeUndefined()
  })

  test('is noted as unknown', () => {
    expect(rolesOf({ Клиент: ['Oak'], Сумма: [5] }).notes).toEqual([{ code: 'noDateColumn' }])
  })
})

describe('a column of statuses', () => {
  const deals = { Client: ['Oak', 'Elm'], Date: ['2024-01-05', '2024-02-05'], Amount: [5, 7] }

  test.each(['Status', 'Deal stage', 'Статус заказа', 'Стадия сделки'])('%s is said to be left unheeded', (heading) => {
    const { notes } = rolesOf({ ...deals, [heading]: ['Won', 'Lost'] })
    expect(notes).toEqual([{ code: 'statusColumn', heading }])
  })

  test('is not mentioned where all rows have the same, nor is a column that only sounds like it', () => {
    expect(rolesOf({ ...deals, Status: ['Won', 'Won'] }).notes).toEqual([])
    expect(rolesOf({ ...deals, 'Status changed by': ['Ann', 'Bob'] }).notes).toEqual([])
  })
})

describe('a column of currencies', () => {
  const sales = { Client: ['Oak', 'Elm'], Date: ['2024-01-05', '2024-02-05'], Amount: [5, 7] }

  test.each(['Currency', 'Currency Code', 'Curr.', 'Валюта', 'Валюта документа', 'Transaction currency'])(
    '%s is said to be left unheeded where it has several',
    (heading) => {
      expect(rolesOf({ ...sales, [heading]: ['USD', 'EUR'] }).notes).toEqual([{ code: 'currencyColumn', heading }])
      expect(rolesOf({ ...sales, [heading]: ['USD', 'USD'] }).notes).toEqual([])
    },
  )

  test.each(['Amount (Base Currency)', 'Сумма, руб.', 'Сумма регл', 'Sales LCY'])(
    'says nothing of amounts in one, such as %s',
    (heading) => {
      const { Client, Date, Amount } = sales
      expect(rolesOf({ Client, Date, [heading]: Amount, Currency: ['USD', 'EUR'] }).notes).toEqual([])
    },
  )
})

describe('returns without a minus', () => {
  const sales = { Client: ['Oak', 'Elm', 'Ash'], Date: DATES }
  const of = (kinds: Cell[], amounts: Cell[], heading = 'Type') =>
    rolesOf({ ...sales, [heading]: kinds, Amount: amounts }).notes

  test.each([
    ['Возврат', 'Продажа'],
    ['Возврат от покупателя', 'Реализация'],
    ['Сторно', 'Отгрузка'],
    ['Return', 'Sale'],
    ['Returned', 'Delivered'],
    ['Credit Memo', 'Invoice'],
    ['Refund', 'Payment'],
  ])('“%s” beside “%s” is told', (value, other) => {
    expect(of([other, value, other], [5, 7, 9])).toEqual([{ code: 'returnsAdded', heading: 'Type', value }])
    expect(of([other, value, other], ['5,00', '7,00', '9,00'])).toEqual([
      { code: 'returnsAdded', heading: 'Type', value },
    ])
  })

  test('also where documents are called so, by their kind', () => {
    const kinds = ['Реализация товаров 1', 'Возврат товаров от покупателя 2', 'Реализация товаров 3']
    expect(of(kinds, [5, 7, 9], 'Документ')).toEqual([
      { code: 'returnsAdded', heading: 'Документ', value: 'Возврат товаров от покупателя' },
    ])
  })

  test('are not mentioned with a minus, where all rows are returns, and where the goods are called so', () => {
    expect(of(['Sale', 'Return', 'Sale'], [5, -7, 9])).toEqual([])
    expect(of(['Sale', 'Return', 'Sale'], ['5.00', '(7.00)', '9.00'])).toEqual([])
    expect(of(['Return', 'Return', 'Return'], [5, 7, 9])).toEqual([])
    expect(of(['Чай', 'Возвратная тара', 'Чай'], [5, 7, 9], 'Товар')).toEqual([])
  })
})

describe('sums that name someone in their heading', () => {
  const sales = { Дата: DATES, Товар: ['Чай', 'Кофе', 'Чай'], Сумма: SUMS }

  test('are no names', () => {
    const { roles, notes } = rolesOf({
      ...sales,
      'Доставка покупателю': [50, 0, 50],
      'Перечислено продавцу': [5, 6, 7],
    })
    expect(roles).toEqual({ customer: 'Товар', date: 'Дата', amount: 'Сумма' })
    expect(notes).toEqual([])
  })

  test.each(['Код клиента 1С', 'Покупатель', 'Customer key', 'ИНН покупателя'])(
    'but “%s” is, also of numbers',
    (heading) => {
      expect(rolesOf({ ...sales, [heading]: [101, 102, 101] }).roles.customer).toBe(heading)
    },
  )
})

describe('other columns that could be meant are told', () => {
  const columns = { Клиент: ['Oak'], Покупатель: ['Elm'], Дата: ['05.01.2024'], Сумма: [5], 'Сумма документа': [7] }

  test('with the one that was taken', () => {
    expect(rolesOf(columns).notes).toEqual([
      { code: 'otherAmountColumns', chosen: 'Сумма', others: ['Сумма документа'] },
      { code: 'otherCustomerColumns', chosen: 'Клиент', others: ['Покупатель'] },
    ])
  })

  test('but not where the user chose, nor blank ones', () => {
    expect(rolesOf(columns, { columns: { amount: 'Сумма', customer: 'Клиент' } }).notes).toEqual([])
    expect(rolesOf({ ...columns, Покупатель: [''], 'Сумма документа': [''] }).notes).toEqual([])
  })

  test('by their letters where headings are the same', () => {
    const { notes } = detectLayout(
      sampleOf([
        ['Клиент', 'Дата', 'Сумма', 'Сумма'],
        ['Oak', '05.01.2024', 5, 7],
      ]),
      {},
    )
    expect(notes).toEqual([{ code: 'otherAmountColumns', chosen: 'Сумма (C)', others: ['Сумма (D)'] }])
  })
})
