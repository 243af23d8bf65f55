/** Words a number only when it is met for the first time: for small whole numbers and the shares made of them. */
export function wordedOnce(word: (value: number) => string): (value: number) => string {
  const known = new Map<number, string>()
  return (value) => {
    const text = known.get(value) ?? word(value)
    known.set(value, text)
    return text
  }
}
