/** The lines that only one of two descriptions has, marked "-" (wanted) and "+" (found); empty when they are equal. */
export function differences(wanted: readonly string[], found: readonly string[]): string[] {
  if (wanted.join('\n') === found.join('\n')) return []
  const [inWanted, inFound] = [new Set(wanted), new Set(found)]
  const lines = [
    ...wanted.filter((line) => !inFound.has(line)).map((line) => `- ${line}`),
    ...found.filter((line) => !inWanted.has(line)).map((line) => `+ ${line}`),
  ]
  return lines.length > 0 ? lines.slice(0, 12).map((line) => line.slice(0, 300)) : ['the same lines in another order']
}
