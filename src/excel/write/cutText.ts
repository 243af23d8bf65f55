/** The first `length` UTF-16 units of a text, or one fewer where the cut would leave half of a character. */
export function cutText(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
