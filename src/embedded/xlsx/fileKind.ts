/** What the first bytes of a file tell. An OLE file is an old .xls or a package encrypted with a password. */
export type FileKind = 'empty' | 'zip' | 'gzip' | 'ole' | 'other'

export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty'
  const starts = (...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(0x1f, 0x8b)) return 'gzip'
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? 'ole' : 'other'
}

/** The stream in which Office puts an encrypted package, as its name stands in the directory of an OLE file. */
export function isEncryptedOle(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat()
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1)) {
    if (name.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
