/** A fraction as people enter percents: 0.8 → "80", 0.125 → "12.5"; what is no number is an empty text. */
export function percentText(fraction: number, decimalSign: '.' | ','): string {
  // 0.07 · 100 is 7.000000000000001 in binary; six decimals are more than anybody enters.
  const percent = Number((fraction * 100).toFixed(6))
  return Number.isFinite(percent) ? String(percent).replace('.', decimalSign) : ''
}

/** Percents as entered, with either decimal sign and perhaps a percent sign, as a fraction; NaN for anything else. */
export function fractionOf(text: string): number {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.')
  return /^\d+(\.\d*)?$/.test(plain) ? Number((Number(plain) / 100).toFixed(8)) : NaN
}
