import type { Translation } from '../Translation'
import type * as english from '../en/remarks'

export const alert: Translation<typeof english.alert> = {
  letterTooFull:
    'В классе {{letter}} оказалось {{share}} списка ({{customers}}), то есть пороги почти ничего не разделяют: попробуйте другие пороги или границы, вычисленные по данным.',
  aSleeping:
    'Без покупок за последние 12 месяцев – {{share}} класса A ({{customers}}). Позвоните им или проанализируйте последние 12 полных месяцев.',
  aSleepingSales:
    'Без продаж за последние 12 месяцев – {{share}} класса A ({{customers}}). Проанализируйте последние 12 полных месяцев.',
  keyAccountsOverHalf: 'Ключевые клиенты вместе дают {{share}} дохода: рекомендуется программа лояльности для них.',
  dependency: '{{name}} – {{share}} дохода: {{level}}.',
  largeShare: '{{name}} – {{share}} дохода.',
  setAside_one:
    '{{count, number}} строка не вошла в расчёт ({{share}} выделенных): причина и адрес – на листе «Данные».',
  setAside_few:
    '{{count, number}} строки не вошли в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  setAside_many:
    '{{count, number}} строк не вошло в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  setAside_other:
    '{{count, number}} строки не вошло в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  setAsideCells_one:
    '{{count, number}} ячейка не вошла в расчёт ({{share}} выделенных): причина и адрес – на листе «Данные».',
  setAsideCells_few:
    '{{count, number}} ячейки не вошли в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  setAsideCells_many:
    '{{count, number}} ячеек не вошло в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  setAsideCells_other:
    '{{count, number}} ячейки не вошло в расчёт ({{share}} выделенных): причины и адреса – на листе «Данные».',
  totalRows_one:
    '{{count, number}} строка с итогом не вошла в расчёт, чтобы суммы не удвоились: адрес – на листе «Данные».',
  totalRows_few:
    '{{count, number}} строки с итогами не вошли в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  totalRows_many:
    '{{count, number}} строк с итогами не вошло в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  totalRows_other:
    '{{count, number}} строки с итогами не вошло в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  totalCells_one:
    '{{count, number}} ячейка с итогом не вошла в расчёт, чтобы суммы не удвоились: адрес – на листе «Данные».',
  totalCells_few:
    '{{count, number}} ячейки с итогами не вошли в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  totalCells_many:
    '{{count, number}} ячеек с итогами не вошло в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  totalCells_other:
    '{{count, number}} ячейки с итогами не вошло в расчёт, чтобы суммы не удвоились: адреса – на листе «Данные».',
  partialFirst: 'Первый период ({{range}}) неполный, не хватает: {{missing}}. В ABC он учтён, в XYZ – нет.',
  partialLast: 'Последний период ({{range}}) неполный, не хватает: {{missing}}. В ABC он учтён, в XYZ – нет.',
  shorterPeriod: 'У большинства мало истории для XYZ: попробуйте период короче – «{{unit}}».',
  noDates: 'В данных нет дат: ABC рассчитан, XYZ – нет. Чтобы получить XYZ, укажите столбец с датой.',
  excludedNobody: 'Указано в исключениях, но не встретилось ни в одной строке: {{names}}. Проверьте написание.',
  suggestedExclusions:
    'Возможно, этому не место в списке: {{names}}. Из расчёта ничего не убрано; если согласны – добавьте в исключения.',
}

export const note: Translation<typeof english.note> = {
  onSheet: 'Лист «{{sheet}}»: {{note}}',
  otherAmountColumns: 'сумма взята из столбца {{chosen}}; подошли бы и другие: {{others}}.',
  otherCustomerColumns: 'названия взяты из столбца {{chosen}}; подошли бы и другие: {{others}}.',
  roleByContent: 'заголовок {{heading}} ни о чём не говорит; по содержанию это «{{role}}».',
  amountFromQuantityAndPrice: 'столбца с суммой нет; сумма = {{quantity}} × {{price}}.',
  noDateColumn: 'столбца с датой нет.',
  totalColumnsLeftOut: 'столбцы с итогами не учтены: {{headings}}.',
  titleRowsSkipped_one: 'пропущена {{count, number}} строка над заголовками.',
  titleRowsSkipped_few: 'пропущены {{count, number}} строки над заголовками.',
  titleRowsSkipped_many: 'пропущено {{count, number}} строк над заголовками.',
  titleRowsSkipped_other: 'пропущено {{count, number}} строки над заголовками.',
  ambiguousDatesDayFirst_one:
    'столбец {{heading}}: {{count, number}} дату можно прочитать двояко; принято, что первым стоит день.',
  ambiguousDatesDayFirst_few:
    'столбец {{heading}}: {{count, number}} даты можно прочитать двояко; принято, что первым стоит день.',
  ambiguousDatesDayFirst_many:
    'столбец {{heading}}: {{count, number}} дат можно прочитать двояко; принято, что первым стоит день.',
  ambiguousDatesDayFirst_other:
    'столбец {{heading}}: {{count, number}} даты можно прочитать двояко; принято, что первым стоит день.',
  ambiguousDatesMonthFirst_one:
    'столбец {{heading}}: {{count, number}} дату можно прочитать двояко; принято, что первым стоит месяц.',
  ambiguousDatesMonthFirst_few:
    'столбец {{heading}}: {{count, number}} даты можно прочитать двояко; принято, что первым стоит месяц.',
  ambiguousDatesMonthFirst_many:
    'столбец {{heading}}: {{count, number}} дат можно прочитать двояко; принято, что первым стоит месяц.',
  ambiguousDatesMonthFirst_other:
    'столбец {{heading}}: {{count, number}} даты можно прочитать двояко; принято, что первым стоит месяц.',
  mixedDateOrder_one:
    'столбец {{heading}}: день и месяц стоят в разном порядке; {{count, number}} дата отличается от остальных.',
  mixedDateOrder_few:
    'столбец {{heading}}: день и месяц стоят в разном порядке; {{count, number}} даты отличаются от остальных.',
  mixedDateOrder_many:
    'столбец {{heading}}: день и месяц стоят в разном порядке; {{count, number}} дат отличаются от остальных.',
  mixedDateOrder_other:
    'столбец {{heading}}: день и месяц стоят в разном порядке; {{count, number}} даты отличается от остальных.',
  ambiguousNumbersComma_one:
    'столбец {{heading}}: {{count, number}} число можно прочитать двояко; десятичным знаком принята запятая.',
  ambiguousNumbersComma_few:
    'столбец {{heading}}: {{count, number}} числа можно прочитать двояко; десятичным знаком принята запятая.',
  ambiguousNumbersComma_many:
    'столбец {{heading}}: {{count, number}} чисел можно прочитать двояко; десятичным знаком принята запятая.',
  ambiguousNumbersComma_other:
    'столбец {{heading}}: {{count, number}} числа можно прочитать двояко; десятичным знаком принята запятая.',
  ambiguousNumbersPoint_one:
    'столбец {{heading}}: {{count, number}} число можно прочитать двояко; десятичным знаком принята точка.',
  ambiguousNumbersPoint_few:
    'столбец {{heading}}: {{count, number}} числа можно прочитать двояко; десятичным знаком принята точка.',
  ambiguousNumbersPoint_many:
    'столбец {{heading}}: {{count, number}} чисел можно прочитать двояко; десятичным знаком принята точка.',
  ambiguousNumbersPoint_other:
    'столбец {{heading}}: {{count, number}} числа можно прочитать двояко; десятичным знаком принята точка.',
  mixedCurrencies:
    'столбец {{heading}}: в нём разные валюты ({{currencies}}), суммы сложены как есть. Сначала переведите их в одну валюту.',
  system1904_one: 'В книге даты отсчитываются от 1904 года; {{count, number}} дата приведена к обычному отсчёту.',
  system1904_few: 'В книге даты отсчитываются от 1904 года; {{count, number}} даты приведены к обычному отсчёту.',
  system1904_many: 'В книге даты отсчитываются от 1904 года; {{count, number}} дат приведено к обычному отсчёту.',
  system1904_other: 'В книге даты отсчитываются от 1904 года; {{count, number}} даты приведено к обычному отсчёту.',
  hiddenRowsKept: 'скрытые строки тоже учтены.',
}

export const problem: Translation<typeof english.problem> = {
  emptySelection: 'Лист «{{sheet}}»: в выделении ничего нет. Выделите продажи вместе с заголовками.',
  headerOnly: 'Лист «{{sheet}}»: есть заголовки, но под ними нет строк. Выделите и строки.',
  noCustomerColumn:
    'Лист «{{sheet}}»: ни один столбец не похож на клиентов. Укажите столбец с клиентами. Найдены заголовки: {{headings}}.',
  noAmountColumn:
    'Лист «{{sheet}}»: ни один столбец не похож на сумму. Укажите столбец с суммой или столбцы с количеством и ценой. Найдены заголовки: {{headings}}.',
  noMeasureColumn:
    'Лист «{{sheet}}»: для показателя «{{measure}}» нет столбца. Укажите его или выберите другой показатель. Найдены заголовки: {{headings}}.',
  columnNotFound:
    'Лист «{{sheet}}»: нет столбца {{column}}. Укажите заголовок или букву. Найдены заголовки: {{headings}}.',
  columnTwice:
    'Лист «{{sheet}}»: столбцу {{column}} назначено несколько ролей ({{roles}}). Укажите для каждой свой столбец.',
  noPeriodColumns:
    'Лист «{{sheet}}»: среди заголовков нет ни дат, ни периодов, так что это не таблица по клиентам и периодам. Проверьте заголовки или выберите другой вид таблицы. Найдены заголовки: {{headings}}.',
  groupedUnreadable:
    'Лист «{{sheet}}», строка {{row}}: лист сгруппирован, и клиента не отличить от подробностей: в строках под клиентами нет ни даты, ни документа или группы вложены в группы. Выгрузите данные простым списком: строка – одна продажа.',
  differentLayouts:
    'Листы {{sheets}} устроены по-разному ({{layouts}}), вместе их прочитать нельзя. Проанализируйте их по одному.',
  noUsableRows: 'Ни одну строку нельзя учесть: {{reasons}}. Исправьте данные или проверьте, те ли столбцы выбраны.',
  noUsableRowsEmpty: 'Ни одну строку нельзя учесть. Проверьте, те ли столбцы выбраны.',
  reasonCount: '{{reason}} – {{number}}',
  noPositiveAmounts:
    'Ни один итог за вычетом возвратов не больше нуля ({{names}}), делить на классы нечего. Проверьте столбец с суммой и её знак.',
  datesNeeded:
    'Для параметра «{{parameter}}» нужны даты, а в данных их нет. Укажите столбец с датой или уберите параметр.',
  badParameter: 'Параметр «{{parameter}}» не может быть равен «{{value}}». Ожидается: {{expected}}.',
  names_one: '{{count, number}} название',
  names_few: '{{count, number}} названия',
  names_many: '{{count, number}} названий',
  names_other: '{{count, number}} названия',
}

export const file: Translation<typeof english.file> = {
  notFound: 'Файла {{file}} нет. Проверьте путь.',
  notAnXlsx:
    'Файл {{file}} – не книга .xlsx, хотя так назван. Откройте его в Excel и сохраните как «Книга Excel (.xlsx)».',
  encrypted: 'Книга {{file}} защищена паролем. Снимите пароль в Excel (Файл → Сведения) и повторите.',
  legacyXls: 'Файл {{file}} – в старом формате .xls. Сохраните его в Excel как «Книга Excel (.xlsx)».',
  damaged: 'Файл {{file}} повреждён или неполон. Откройте его в Excel, восстановите и сохраните заново.',
  tooManyRows:
    'В файле {{file}} больше строк, чем вмещает лист Excel ({{limit}}). Разделите его или выгрузите меньше строк.',
  tooLarge: 'Файл {{file}} слишком велик. Разделите его на части.',
  empty: 'Файл {{file}} пуст.',
  notText: 'Файл {{file}} – не текст, который можно прочитать как CSV. Сохраните его как «CSV UTF-8».',
  unclosedQuote:
    'Файл {{file}}, строка {{row}}: кавычка открыта и не закрыта. Исправьте строку или сохраните файл заново.',
  tooManyColumns:
    'В файле {{file}} больше столбцов, чем вмещает лист Excel ({{limit}}). Проверьте разделитель или уберите лишние столбцы.',
  cannotWrite: 'Не удаётся записать файл {{file}}. Закройте его, если он открыт, и проверьте папку.',
}
