import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readCsv } from './csv/readCsv'
import { FileError } from './FileError'
import type { Workbook } from './workbook/Workbook'
import { fileKind } from './xlsx/fileKind'
import { openXlsx } from './xlsx/openXlsx'

/** Opens a workbook or a delimited text; its content decides, not its ending. */
export async function openWorkbookFile(path: string): Promise<Workbook> {
  const file = basename(path)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new FileError('notFound', file, null, { cause })
  })
  switch (fileKind(bytes)) {
    case 'zip':
    case 'ole':
      return openXlsx(bytes, file)
    case 'empty':
    case 'gzip':
    case 'other':
      return readCsv(bytes, file)
  }
}
