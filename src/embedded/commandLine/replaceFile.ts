import { access, chmod, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { OptionError } from './OptionError'

/** Writes a file of its own. */
export async function saveFile(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new OptionError({ code: 'notWritable', file }, { cause: error })
  }
}

/** How a file stood when it was read. */
export interface FileStamp {
  /** Where a link leads. */
  path: string
  mode: number
  size: number
  modified: number
}

export async function stampOf(file: string): Promise<FileStamp> {
  const path = await realpath(file)
  const { mode, size, mtimeMs } = await stat(path)
  return { path, mode, size, modified: mtimeMs }
}

/**
 * Puts new content in the place of a file that was read: whole or not at all, for it is written beside the file first.
 *
 * @throws OptionError changedMeanwhile when someone else has written to the file since, notWritable
 */
export async function replaceFile(file: string, before: FileStamp, content: Uint8Array): Promise<void> {
  const beside = join(dirname(before.path), `.${basename(before.path)}.${process.pid}.tmp`)
  try {
    // To replace a file, the right to write to its folder would do: a write-protected file shall stay.
    await access(before.path, constants.W_OK)
    await writeDurably(beside, content)
    await chmod(beside, before.mode)
    const now = await stampOf(file)
    if (now.modified !== before.modified || now.size !== before.size)
      throw new OptionError({ code: 'changedMeanwhile', file })
    await rename(beside, before.path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error instanceof OptionError ? error : new OptionError({ code: 'notWritable', file }, { cause: error })
  }
}

/** On the disk before the rename, so that even a power cut leaves the old content or the new. */
async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
