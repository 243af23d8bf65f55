import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../../src/locale/en/english'
import { russian } from '../../src/locale/ru/russian'
import { createWording } from '../../src/locale/Wording'

const FEBRUARY_29_2024 = 45351

const texts = (language: Record<string, Record<string, string>>): [string, string][] =>
  Object.entries(language).flatMap(([topic, names]) =>
    Object.entries(names).map(([name, text]): [string, string] => [`${topic}.${name}`, text]),
  )

const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort()

describe('plurals', () => {
  test.each([
    [1, '1 клиент', '1 месяца'],
    [2, '2 клиента', '2 месяцев'],
    [5, '5 клиентов', '5 месяцев'],
    [11, '11 клиентов', '11 месяцев'],
    [21, '21 клиент', '21 месяца'],
    [4338, '4\u00A0338 клиентов', '4\u00A0338 месяцев'],
    [1.5, '1,5 клиента', '1,5 месяца'],
  ])('Russian %d: one, few, many', (count, customers, months) => {
    const { t } = createWording('ru')
    expect(t('entity.customerCount', { count })).toBe(customers)
    expect(t('period.monthCountOf', { count })).toBe(months)
  })

  test.each([
    [1, '1 customer'],
    [2, '2 customers'],
    [21, '21 customers'],
    [4338, '4,338 customers'],
  ])('English %d', (count, customers) => {
    expect(createWording('en').t('entity.customerCount', { count })).toBe(customers)
  })
})

describe('numbers and dates', () => {
  const ru = createWording('ru')
  const en = createWording('en')

  test('are written as each language writes them', () => {
    expect(ru.number(1234567.5, 2)).toBe('1\u00A0234\u00A0567,50')
    expect(en.number(1234567.5, 2)).toBe('1,234,567.50')
    expect(ru.percent(0.8012)).toBe('80,1\u00A0%')
    expect(en.percent(0.8012)).toBe('80.1%')
  })

  test('a share too small to show is not nothing', () => {
    expect(en.percent(0.0004)).toBe('<0.1%')
    expect(en.percent(0)).toBe('0.0%')
    expect(ru.percent(0.0004)).toBe('<0,1\u00A0%')
  })

  test.each([
    [0.8004, '80.0%'],
    [0.80049999, '80.0%'],
    // A half is rounded away from nothing.
    [0.8005, '80.1%'],
    [0.80050001, '80.1%'],
    [0.8014, '80.1%'],
    [0.80149999, '80.1%'],
    [0.8015, '80.2%'],
    [-0.8004, '-80.0%'],
    [-0.8005, '-80.1%'],
    [80.04, '8,004.0%'],
  ])('the share %d is %s, whatever was written before it', (share, text) => {
    expect(en.percent(share)).toBe(text)
  })

  test('a day is the same in every time zone', () => {
    expect(ru.day(FEBRUARY_29_2024)).toBe('29.02.2024')
    expect(en.day(FEBRUARY_29_2024)).toBe('29 Feb 2024')
  })
})

describe('a ready template', () => {
  test('says the same as the text itself', () => {
    for (const { t, template } of [createWording('ru'), createWording('en')]) {
      const shown = { share: '3,2 %', measure: '$& {{cut}}', before: '41 %', cut: '80 %' }
      expect(template('why.crossingC')(shown)).toBe(t('why.crossingC', { ...shown, measure: '$& {{cut}}' }))
    }
  })
})

describe('the two languages', () => {
  test('have the same keys but for the categories of plurals', () => {
    const bases = (language: Record<string, Record<string, string>>) =>
      [...new Set(texts(language).map(([key]) => key.replace(/_(one|few|many|other)$/, '')))].sort()
    expect(bases(russian)).toEqual(bases(english))
  })

  test('fill the same places', () => {
    const russianTexts = new Map(texts(russian))
    for (const [key, text] of texts(english)) {
      expect([key, placeholders(russianTexts.get(key) ?? '')]).toEqual([key, placeholders(text)])
    }
  })

  test('hold no empty text, and no Cyrillic in English', () => {
    for (const [key, text] of [...texts(english), ...texts(russian)]) expect([key, text.trim()]).not.toEqual([key, ''])
    for (const [key, text] of texts(english))
      expect([key, text]).toEqual([key, text.replace(/\p{Script=Cyrillic}/gu, '')])
  })

  test('hold no text that nothing uses', () => {
    const used = usedKeys()
    const unused = texts(english)
      .map(([key]) => key.replace(/_(one|other)$/, ''))
      .filter((key) => !key.startsWith('commandLine.') && !used.some((pattern) => pattern.test(key)))
    expect(unused).toEqual([])
  })
})

/** Every 'topic.name' in our code; a part in `${…}` stands for any name. */
function usedKeys(): RegExp[] {
  const src = join(__dirname, '../../src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  const code = files.map((name) => readFileSync(join(src, name), 'utf8')).join('\n')
  const keys = [...code.matchAll(/['`]([a-zA-Z]+\.(?:\w|\$\{[^}]*\})+)['`]/g)].map((match) => match[1] ?? '')
  return [...new Set(keys)].map((key) => new RegExp(`^${key.replace('.', '\\.').replace(/\$\{[^}]*\}/g, '\\w+')}$`))
}
