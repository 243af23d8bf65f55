import { payloadBytes } from '../../src/excel/payload'

test.each([
  ['nothing', null],
  ['numbers and truth', [1.5, -2e300, true, null]],
  ['a text with marks that JSON escapes', ['"quoted"\\\n\t\u0001']],
  ['signs of two, three and four bytes', ['é Ромашка', '→ 株式会社', '🌼🚀']],
  ['halves of a sign', ['\ud83c', '\udf3c here', 'there \ud83c']],
])('the size of %s is that of its JSON in UTF-8', (_, value) => {
  expect(payloadBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value), 'utf8'))
})
