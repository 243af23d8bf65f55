import type { Translation } from '../Translation'
import type * as english from '../en/paneFormulas'

export const paneFormulas: Translation<typeof english.paneFormulas> = {
  title: 'Формулы для ваших ячеек',
  about:
    'Анализ можно получить и формулой, например =ABCXYZ.TABLE(A2:A500;C2:C500;B2:B500): клиенты, суммы, даты. Подойдут и столбцы целиком, а лучше всего – столбцы таблицы.',
  lambda:
    'Если добавить в книгу имя ABCXYZ, формула =ABCXYZ(A2:A500;C2:C500;B2:B500) будет делать то же, что и ABCXYZ.TABLE.',
  nameLambda: 'Добавить имя ABCXYZ',
  named: 'Имя ABCXYZ добавлено в книгу.',
}
