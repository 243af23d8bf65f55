import type { Translation } from '../Translation'
import type * as english from '../en/paneCard'

export const paneCard: Translation<typeof english.paneCard> = {
  share: 'Доля {{measure}}',
  place: 'Место',
  placeValue: '{{place}} из {{all}}',
  activeValue: '{{active}} из {{observed}} ({{share}})',
  historyDay: '{{measure}} по дням',
  historyWeek: '{{measure}} по неделям',
  historyMonth: '{{measure}} по месяцам',
  historyQuarter: '{{measure}} по кварталам',
  historyYear: '{{measure}} по годам',
  historyText:
    'Период: {{first}} – {{last}}. Больше всего: {{most}} ({{mostPeriod}}); меньше всего: {{least}} ({{leastPeriod}}).',
  historyOne: 'Один период, {{period}}: {{amount}}.',
  partial: 'Штриховкой отмечен неполный период.',
  partialPeriod: '{{period}} (неполный)',
  noHistory: 'Истории нет: в данных не указаны даты.',
  showFigures: 'Показать цифры',
  hideFigures: 'Скрыть цифры',
  period: 'Период',
  refreshNeeded: 'Выделено: {{name}}. Чтобы увидеть показатели здесь, обновите анализ.',
  refresh: 'Обновить',
}
