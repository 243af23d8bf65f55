import { nameOfTotal, totalPhrase } from '../../../src/core/sales/totalRows'

test.each([
  ['Итого', 'total'],
  ['  ИТОГО: ', 'total'],
  ['== Итого ==', 'total'],
  ['*** Total ***', 'total'],
  ['Всего, руб.', 'total'],
  ['Итого (шт)', 'total'],
  ['Общий итог', 'total'],
  ['Промежуточные итоги', 'total'],
  ['Sub-total', 'total'],
  ['Итого по менеджеру Иванова', 'total'],
  ['Total for March', 'total'],
  ['Итого за март', 'total'],
  ['Oak Total', 'maybeTotal'],
  ['Итого Москва', 'maybeTotal'],
  ['Total Oil', 'maybeTotal'],
  ['Totalizer Ltd', 'none'],
  ['Итоговый аудит', 'none'],
  ['Всеволод', 'none'],
  ['Oak', 'none'],
])('"%s" is of a total: %s', (text, phrase) => {
  expect(totalPhrase(text)).toBe(phrase)
})

test.each([
  ['Oak Total', 'Oak'],
  ['ООО "Дуб"  Итог', 'ООО "Дуб"'],
  ['Итого: Дуб', 'Дуб'],
  ['* Total Oak', 'Oak'],
  ['Total Oil Total', 'Total Oil'],
])('"%s" is the total of "%s"', (label, name) => {
  expect(nameOfTotal(label)).toBe(name)
})
