import type { Translation } from '../Translation'
import type * as english from '../en/changes'

export const change: Translation<typeof english.change> = {
  rowsMore_one: 'Добавилась {{count, number}} строка с прошлого раза.',
  rowsMore_few: 'Добавились {{count, number}} строки с прошлого раза.',
  rowsMore_many: 'Добавилось {{count, number}} строк с прошлого раза.',
  rowsMore_other: 'Добавилось {{count, number}} строки с прошлого раза.',
  rowsFewer_one: 'Стало на {{count, number}} строку меньше, чем в прошлый раз.',
  rowsFewer_few: 'Стало на {{count, number}} строки меньше, чем в прошлый раз.',
  rowsFewer_many: 'Стало на {{count, number}} строк меньше, чем в прошлый раз.',
  rowsFewer_other: 'Стало на {{count, number}} строки меньше, чем в прошлый раз.',
  rowsSame: 'Строк столько же, сколько в прошлый раз.',
  added: 'Новые – {{who}}: {{names}}.',
  gone: 'Больше нет в данных – {{who}}: {{names}}.',
  moved: 'Сменили класс – {{who}}: {{names}}.',
  noneMoved: 'Класс не сменил никто.',
  unknown: 'Кто сменил класс, неизвестно: таблицы прошлого раза больше нет.',
  filterLifted: 'На листе {{sheet}} снят фильтр столбца {{heading}}.',
  columnRenamed:
    'На листе {{sheet}} на месте столбца {{own}} стоит {{heading}}: он теперь ваш, и его содержимое не обновляется. Новые значения – в столбце {{own}} в конце таблицы.',
  totalsLost: 'На листе {{sheet}} отключена строка итогов таблицы.',
}
