/** A sheet that is deleted, and the tables that go with it. */
export interface DeletedSheet {
  name: string
  tables: readonly { name: string }[]
}

/** Texts and other workbooks' sheets, which stay; then sheets, then tables with what is asked of them. */
const MENTIONS =
  /"(?:[^"]|"")*"|\[[^\]]*\][\p{L}_][\p{L}\p{N}_.]*!|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|(?<![\p{L}\p{N}_.$#])([\p{L}_][\p{L}\p{N}_.]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])?(?![\p{L}\p{N}_.(!])/gu

/** A formula after sheets have been deleted: what pointed to them or to their tables points nowhere. */
export function brokenFormula(formula: string, deleted: readonly DeletedSheet[]): string {
  const isGone = (sheet: string) => deleted.some(({ name }) => equal(name, sheet))
  const isTableGone = (table: string) => deleted.some(({ tables }) => tables.some(({ name }) => equal(name, table)))
  return formula.replace(MENTIONS, (whole: string, quoted?: string, plain?: string, table?: string) => {
    const sheet = quoted?.replaceAll("''", "'") ?? plain
    if (sheet !== undefined) return isGone(sheet) ? '#REF!' : whole
    return table !== undefined && isTableGone(table) ? '#REF!' : whole
  })
}

function equal(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
