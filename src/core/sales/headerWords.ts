import type { ColumnRole } from './SheetLayout'

/** Words of a role, all as normalised by headingWords: whole headings, best first; word beginnings; and beginnings that forbid it. */
export interface RoleWords {
  phrases: readonly string[]
  stems: readonly string[]
  not: readonly string[]
}

const list = (text: string): string[] => text.split('|').map((phrase) => phrase.trim())

const NOT_TEXT = list('сумм|выручк|количеств|amount|revenue|qty|quantity|total|дата|date|count|цена|price')
const NOT_MONEY = list(
  'скидк|discount|disc|налог|tax|vat|ндс|план|plan|target|budget|бюджет|прогноз|forecast|долг|задолж|debt|аванс|' +
    'freight|shipping|доставк|бонус|bonus|coupon|match|доля|share|процент|percent|pct|рост|growth|средн|avg|average|' +
    'прошл|last|previous|лимит|limit|остат|balance|курс|rate|id|код|code|type|тип|вид|валют|currency|дата|date|день|' +
    'day|статус|status|период|period|номер|number|no|менедж|manager|канал|channel|rep|person|регион|region|team|' +
    'отдел|department|ставк|рентаб|накоп|cumulative|класс|class|group|групп|марк|имя|name|наимен|месяц|month',
)

/** The headings of 1C, 1C-Rarus CRM, Dynamics 365, Creatio and online shops, in Russian and English. */
export const HEADER_WORDS: Record<ColumnRole, RoleWords> = {
  customer: {
    phrases: list(
      'наименование клиента|название клиента|имя клиента|наименование контрагента|наименование покупателя|' +
        'наименование заказчика|customer name|client name|account name|company name|buyer name|sell to customer name|' +
        'bill to customer name|клиент|покупатель|заказчик|контрагент|customer|client|buyer|account|клиенты|покупатели|' +
        'контрагенты|customers|clients|партнер|partner|покупатель клиент|контрагент покупатель|потребитель|дебитор|' +
        'плательщик|наименование плательщика|payer|payer name|counterparty|bill to name|name 1|name1|sold to name|sold to party|sold to|bill to|' +
        'грузополучатель|получатель|consignee|ship to name|potential customer|' +
        'организация клиента|компания|company|фирма|firm|юр лицо|юридическое лицо|организация покупатель|' +
        'customer id|client id|account id|customer no|customer number|customer code|account number|account no|' +
        'sell to customer no|household id|household|код клиента|код контрагента|код покупателя|номер клиента|' +
        'id клиента|ид клиента|user id|user|member id|card id|номер карты|контакт|contact|contact name|инн|' +
        'инн клиента|инн контрагента|холдинг|группа компаний|holding|parent account|parent company|организация',
    ),
    stems: list(
      'клиент|контрагент|покупател|заказчик|customer|client|buyer|партнер|плательщик|payer|грузополучател|household|account|consignee',
    ),
    not: [
      ...NOT_TEXT,
      ...list(
        'менедж|manager|групп|group|segment|сегмент|тип|type|категор|регион|region|город|city|phone|телефон|email|source|источник|parent|головн|id документа|номер заказа|order|owner|since|age|пол|status|статус|count|кол',
      ),
    ],
  },
  amount: {
    phrases: list(
      'сумма|выручка|сумма продаж|сумма продажи|amount|revenue|sales amount|sales|продажи|оборот|turnover|net sales|' +
        'net revenue|total sales|sales value|dollar value|сумма выручки|выручка от продаж|сумма реализации|реализация|' +
        'сумма отгрузки|отгрузка|отгружено|отгрузки|сумма документа|сумма заказа|сумма покупки|сумма покупок|' +
        'сумма сделки|бюджет сделки|сумма чека|сумма строки|сумма базовая валюта|amount base currency|amount lcy|sales lcy|' +
        'сумма в базовой валюте|объем продаж|объем закупок|объем реализации|товарооборот|sales revenue|gross sales|' +
        'total amount|line total|line amount|extended price|extended amount|total price|total revenue|order total|' +
        'invoice total|invoice amount|order amount|order value|actual revenue|total detail amount|total value|value|' +
        'net amount|gross amount|сумма регл|выручка регл|стоимость|стоимость продажи|стоимость товаров|продано на сумму|' +
        'на сумму|закупки|покупки|доход|доходы|income|spend|purchases|purchase amount|monetary|gmv|сумма счета|' +
        'сумма оплаты|оплачено|оплата|поступление|paid amount|amount paid|payment|est revenue|факт|actual|actuals|' +
        'итого|всего|total|' +
        'grand total|общая сумма|итоговая сумма|сумма итого|денежная сумма',
    ),
    stems: list(
      'сумм|выручк|amount|amt|revenue|sales|оборот|продаж|turnover|реализ|стоимост|отгруж|отгруз|доход|value|spend',
    ),
    not: [
      ...NOT_MONEY,
      ...list(
        'cost|себестоим|закуп|прибыл|profit|margin|марж|наценк|unit|цена|price|order|заказ id|количеств|quantity|qty|расход|возвр|return|refund|документ|регистратор|ответств|источник',
      ),
    ],
  },
  date: {
    phrases: list(
      'дата|дата продажи|дата документа|дата реализации|дата отгрузки|дата заказа|дата сделки|дата покупки|дата счета|' +
        'дата операции|дата накладной|date|invoice date|order date|sale date|sales date|transaction date|purchase date|' +
        'posting date|document date|transaction timestamp|timestamp|datetime|date time|дата время|дата и время|' +
        'actual close date|close date|дата закрытия|дата завершения|дата закрытия сделки|дата завершения сделки|closed on|created on|created at|order purchase timestamp|дата создания|по дням|день|day|' +
        'период|period|период день|период месяц|месяц|month|month year|год месяц|date delivered|ship date|дата оплаты|' +
        'квартал|quarter|год|year|week|неделя|время|time',
    ),
    stems: list('дата|date|timestamp|период|period'),
    not: list(
      'рожд|birth|срок|due|изменен|modified|update|окончан|expir|end|конец|сумм|amount|сальдо|остат|дебет|кредит|debit|credit|balance',
    ),
  },
  quantity: {
    phrases: list(
      'количество|кол во|кол|количество товара|количество товаров|quantity|qty|units|units sold|quantity sold|' +
        'order quantity|sales quantity|шт|штук|продано шт|продано|pieces|pcs|items|item count|volume|объем|' +
        'количество единиц|count|объем кг|вес|weight|тоннаж',
    ),
    stems: list('количеств|кол|quantity|qty|units|штук|pieces|pcs|number of'),
    not: list(
      'сумм|amount|price|цена|заказ|orders|клиент|customer|дней|days|чек|план|plan|остат|stock|возвр|return|id|код|code',
    ),
  },
  price: {
    phrases: list(
      'цена|price|unit price|цена продажи|цена за единицу|цена за ед|sales price|selling price|price per unit|' +
        'price each|цена реализации|цена со скидкой|цена единицы|unit sales price|цена без ндс|цена с ндс',
    ),
    stems: list('цена|цены|price'),
    not: list('total|extended|сумм|закуп|purchase|cost|себестоим|скидк|discount|list|прайс|тип|вид|type|itog|процент'),
  },
  cost: {
    phrases: list(
      'себестоимость|себестоимость продаж|себестоимость реализации|себестоимость регл|cost|cogs|cost of goods sold|' +
        'total cost|cost amount|cost of sales|сумма себестоимости|закупочная стоимость|стоимость закупки|' +
        'сумма закупки|затраты|расходы|costs|cost lcy|expenses',
    ),
    stems: list('себестоим|cogs|cost'),
    not: list('unit|едини|за ед|customer|cost center|center|доля|процент|percent|shipping|freight|план|plan'),
  },
  margin: {
    phrases: list(
      'валовая прибыль|маржа|прибыль|маржинальный доход|маржинальная прибыль|gross profit|profit|margin|gross margin|' +
        'profit lcy|contribution|contribution margin|валовая прибыль регл|сумма прибыли|доход валовый|валовый доход|' +
        'валовой доход|margin amount|net profit|чистая прибыль',
    ),
    stems: list('прибыл|марж|profit|margin'),
    not: list('процент|percent|pct|рентаб|rate|ratio|доля|share|center|план|plan'),
  },
  order: {
    phrases: list(
      'номер заказа|номер документа|номер счета|номер накладной|номер реализации|номер чека|номер сделки|invoice no|' +
        'invoice number|order id|order no|order number|invoice id|transaction id|basket id|receipt no|receipt id|' +
        'document no|document number|sales order|sales order number|регистратор|документ|документ продажи|' +
        'документ реализации|документ движения|документ движения регистратор|заказ|заказ клиента|счет|накладная|' +
        'реализация товаров и услуг|сделка|invoice|order|receipt|transaction|document|opportunity|ticket|bill no|чек|' +
        'id заказа|код заказа|id сделки|ссылка|номер|номер документа 1с|doc no|doc|no|number|invoice document|' +
        'реализация акт накладная|реализация акты накладные|документ реализации акт накладная',
    ),
    stems: list('документ|заказ|накладн|регистратор|invoice|order|receipt|basket|transaction|чек'),
    not: list(
      'дата|date|сумм|amount|total|value|quantity|количеств|кол|status|статус|клиент|customer|timestamp|type|тип|менедж|price|line|строк|ответств|priority|канал|source|источник|discount|валют|currency',
    ),
  },
  product: {
    phrases: list(
      'номенклатура|товар|предмет|артикул поставщика|артикул продавца|наименование товара|название товара|продукт|продукция|product name|product|item name|item|' +
        'товары|products|услуга|товар услуга|номенклатура товар|номенклатурная позиция|description|item description|' +
        'product description|material|sku|stock code|артикул|product id|item id|item no|код товара|штрихкод|ассортимент|' +
        'позиция|блюдо|модель|наименование|название|категория|категория товара|product category|category|бренд|brand|' +
        'товарная группа|группа товаров|номенклатурная группа|вид номенклатуры|product line|характеристика|pizza name|' +
        'номенклатура ед изм|номенклатура единица измерения|номенклатура характеристика|номенклатура артикул',
    ),
    stems: list('номенклатур|товар|продукт|product|item|sku|артикул|услуг|material'),
    not: [...NOT_TEXT, ...list('total|сумм|клиент|контрагент|customer|оборот|документ|регистратор|line number|едини')],
  },
  manager: {
    phrases: list(
      'менеджер|ответственный|основной менеджер|менеджер по продажам|ответственный менеджер|продавец|сотрудник|manager|' +
        'salesperson|sales person|sales rep|sales representative|account manager|owner|seller|торговый представитель|' +
        'агент|торговый агент|автор|кассир|представитель|employee|менеджер клиента|salesperson code|rep',
    ),
    stems: list('менедж|ответствен|manager|продавц|продавец|salesperson|owner|сотрудник'),
    not: [...NOT_TEXT, ...list('телефон|phone|email|код')],
  },
  region: {
    phrases: list(
      'регион|область|город|страна|край|территория|округ|район|филиал|region|country|city|state|territory|district|' +
        'province|branch|county|регион клиента|город клиента|регион продаж|бизнес регион|market|склад|магазин|store|store id',
    ),
    stems: list('регион|город|област|территор|region|country|city|territory|филиал|округ'),
    not: NOT_TEXT,
  },
  source: {
    phrases: list(
      'источник|источник клиента|источник информации|источник обращения|источник рекламы|рекламный источник|канал|' +
        'канал продаж|канал привлечения|откуда узнали|lead source|source|channel|sales channel|utm source|campaign|' +
        'рекламная кампания|источник лида|канал продаж клиента',
    ),
    stems: list('источник|source|канал|channel'),
    not: NOT_TEXT,
  },
  group: {
    phrases: list(
      'холдинг|группа компаний|головной контрагент|головная организация|головной клиент|материнская компания|' +
        'parent account|parent company|parent customer|parent|holding|group of companies|company group|corporate group|' +
        'headquarters|основной контрагент|партнер холдинг',
    ),
    stems: list('холдинг|holding|parent|головн|материнск'),
    not: NOT_TEXT,
  },
}
