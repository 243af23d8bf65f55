import { parse } from 'papaparse'
import { FileError } from '../FileError'
import { guessDelimiter } from './guessDelimiter'

const SAMPLE_LINES = 50

type OnRow = (fields: string[], row: number) => void

/** Calls `onRow` with the fields of each row. Lines end with "\n" only. */
export function splitRows(text: string, file: string, onRow: OnRow): void {
  const announced = /^"?sep=([^\n])"?\n/i.exec(text)
  if (announced) {
    splitByDelimiter(text.slice(announced[0].length), announced[1] ?? ',', file, onRow)
    return
  }
  const sample = text.split('\n', SAMPLE_LINES)
  if (isSeparatedByBlanks(sample)) splitByBlanks(text, onRow)
  else splitByDelimiter(text, guessDelimiter(sample.join('\n')), file, onRow)
}

function splitByDelimiter(text: string, delimiter: string, file: string, onRow: OnRow): void {
  let row = 0
  parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors }) => {
      // Reading on would put the rest of the file into one cell.
      if (errors.some((error) => error.code === 'MissingQuotes')) throw new FileError('unclosedQuote', file, row)
      onRow(data, row)
      row += 1
    },
  })
}

/** Columns aligned by blanks: no delimiter in the first lines, as many words in each, and a column of numbers. */
function isSeparatedByBlanks(sample: readonly string[]): boolean {
  const lines = sample.filter((line) => line.trim() !== '')
  if (lines.some((line) => /[;|,"\t]/.test(line))) return false
  const [first = [], ...rest] = lines.map(words)
  if (first.length < 2 || rest.length === 0 || rest.some((line) => line.length !== first.length)) return false
  return first.some((_, column) => rest.every((line) => /^-?\d+(\.\d+)?$/.test(line[column] ?? '')))
}

function splitByBlanks(text: string, onRow: OnRow): void {
  text.split('\n').forEach((line, row) => {
    onRow(words(line), row)
  })
}

function words(line: string): string[] {
  return line.trim().split(/ +/)
}
