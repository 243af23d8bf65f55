/** A name that Excel accepts for a sheet, made of a file's name without folders and endings. */
export function sheetNameOfFile(file: string): string {
  const base = file.replace(/^.*[/\\]/, '').replace(/(\.(csv|tsv|txt|xlsx|gz))+$/i, '')
  const clean = base
    .replace(/[\p{Cc}/\\?*:[\]]/gu, ' ')
    .slice(0, 31)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^['\s]+|['\s]+$/g, '')
  return clean === '' || clean.toLowerCase() === 'history' ? 'Sheet1' : clean
}
