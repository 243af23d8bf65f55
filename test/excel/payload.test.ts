import { payloadBytes, rowBytes } from '../../src/excel/payload'

test.each([
  ['nothing', null],
  ['numbers and truth', [1.5, -2e300, true, null]],
  ['a text with marks that JSON escapes', ['"quoted"\\\n\t\u0001']],
  ['signs of two, three and four bytes', ['é Ромашка', '→ 株式会社', '🌼🚀']],
  ['halves of a sign', ['\ud83c', '\udf3c here', 'there \ud83c']],
])('the size of %s is that of its JSON in UTF-8', (_, value) => {
  expect(payloadBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value), 'utf8'))
})

test('the weight of a row is never below its size, and exact for its texts', () => {
  const texts = ['plain text: 12 – 34', '"quoted"\\\n\t\u0001', 'Ромашка 🌼', '\ud83c', '', null]
  // No comma follows the last cell of a row.
  expect(rowBytes(texts)).toBe(payloadBytes(texts) + 1)
  for (const value of [0, -1, 1 / 3, -Number.MIN_VALUE, -2.2250738585072014e-308, Number.MAX_SAFE_INTEGER, false]) {
    expect(rowBytes([value])).toBeGreaterThanOrEqual(payloadBytes([value]))
  }
})
