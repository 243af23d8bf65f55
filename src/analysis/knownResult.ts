import type { AnalysisChoices, AnalysisResult, SalesTable, SheetLayout, TextColumn } from '../core/index'

/** What the analysis came to for sales read before. */
export interface KnownResult {
  table: SalesTable
  layouts: SheetLayout[]
  choices: AnalysisChoices
  result: AnalysisResult
}

/**
 * The known result if it is of these very sales, layouts and choices, cell by cell; else null. To compare
 * rows takes a small part of the time that it takes to analyse them.
 */
export function knownResultOf(
  known: KnownResult | null,
  { table, layouts, choices }: Omit<KnownResult, 'result'>,
): AnalysisResult | null {
  if (known === null) return null
  const isSame =
    JSON.stringify([known.choices, known.layouts]) === JSON.stringify([choices, layouts]) &&
    JSON.stringify(textsOf(known.table)) === JSON.stringify(textsOf(table)) &&
    areSameNumbers(numbersOf(known.table), numbersOf(table))
  return isSame ? known.result : null
}

/** All of a table but its columns of numbers. */
function textsOf({
  layout,
  count,
  sheets,
  sheetColumns,
  places,
  issues,
  converted,
  notes,
  ...columns
}: SalesTable): unknown {
  const { customer, order, group } = columns
  const texts = [customer, order, group].map((column) => column && textOf(column))
  return [layout, count, sheets, sheetColumns, places, issues, converted, notes, texts]
}

function textOf({ values, otherSpellings }: TextColumn): unknown {
  return [values, [...otherSpellings]]
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array | null

function numbersOf(table: SalesTable): Numbers[] {
  const { column, customer, amount, value, day, lastDay, order, group, setAside } = table
  const codes = [customer.codes, order?.codes ?? null, group?.codes ?? null]
  return [column, amount, value, day, lastDay, setAside, ...codes]
}

function areSameNumbers(these: readonly Numbers[], those: readonly Numbers[]): boolean {
  return these.every((one, i) => {
    const other = those[i] ?? null
    return one === null || other === null ? one === other : areSameBytes(one, other)
  })
}

/** By bytes, for which an amount that could not be read is equal to itself; by four of them while there are four. */
function areSameBytes(one: NonNullable<Numbers>, other: NonNullable<Numbers>): boolean {
  if (one.byteLength !== other.byteLength) return false
  const words = one.byteLength >> 2
  const [these, those] = [wordsOf(one, words), wordsOf(other, words)]
  for (let i = 0; i < words; i++) if (these[i] !== those[i]) return false
  const [rest, otherRest] = [bytesOf(one), bytesOf(other)]
  for (let i = 4 * words; i < rest.length; i++) if (rest[i] !== otherRest[i]) return false
  return true
}

function wordsOf({ buffer, byteOffset }: NonNullable<Numbers>, words: number): Int32Array {
  return new Int32Array(buffer, byteOffset, words)
}

function bytesOf({ buffer, byteOffset, byteLength }: NonNullable<Numbers>): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}
