import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { FileError } from '../FileError'
import type { Workbook } from '../workbook/Workbook'
import { fileKind } from '../xlsx/fileKind'
import { openXlsx } from '../xlsx/openXlsx'
import { patchXlsx } from '../xlsx/patchXlsx'
import { OptionError } from './OptionError'
import { replaceFile, stampOf } from './replaceFile'

/** A workbook whose own file gets what is changed in it. */
export interface FileInPlace {
  workbook: Workbook
  /** Writes the named sheets as they are now; those that the workbook has no more go, all others keep their bytes. */
  save: (changedSheets: readonly string[]) => Promise<void>
}

/** @throws FileError for what is no readable file, OptionError notInPlace for one that is no .xlsx */
export async function openFileInPlace(file: string): Promise<FileInPlace> {
  const notFound = (cause: unknown): never => {
    throw new FileError('notFound', basename(file), null, { cause })
  }
  const before = await stampOf(file).catch(notFound)
  const bytes = await readFile(file).catch(notFound)
  const kind = fileKind(bytes)
  if (kind === 'gzip' || kind === 'other') throw new OptionError({ code: 'notInPlace', file })
  const workbook = await openXlsx(bytes, basename(file))
  return {
    workbook,
    save: async (changedSheets) => replaceFile(file, before, await patchXlsx(bytes, workbook, changedSheets)),
  }
}
