import { unzip, type UnzipEntry } from '@cj-tech-master/excelts/archive'
import { parseXml, SaxParser, type XmlElement } from '@cj-tech-master/excelts/xml'
import { relationshipsPath } from '../write/XlsxPackage'
import { children, local } from './elements'

const BYTES_AT_ONCE = 262_144

/** The parts of a file, read one by one as they are asked for. */
export class PackageReader {
  private constructor(private readonly entries: ReadonlyMap<string, UnzipEntry>) {}

  static async open(bytes: Uint8Array): Promise<PackageReader> {
    const entries = new Map<string, UnzipEntry>()
    for await (const entry of unzip(bytes).entries()) entries.set(entry.path.toLowerCase(), entry)
    return new PackageReader(entries)
  }

  get isEncrypted(): boolean {
    return [...this.entries.values()].some((entry) => entry.isEncrypted)
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase())
  }

  async bytes(path: string): Promise<Uint8Array> {
    const entry = this.entries.get(path.toLowerCase())
    if (!entry) throw new Error(`The part ${path} is missing`)
    return entry.bytes()
  }

  /** The root element of a small part; null when the file has no such part. */
  async xml(path: string): Promise<XmlElement | null> {
    if (!this.has(path)) return null
    return parseXml(new TextDecoder().decode(await this.bytes(path)), { maxEntityExpansions: 0 }).root
  }

  /** Hands the tags and texts of a large part to a handler while it is unpacked. */
  async walk(path: string, handler: TagHandler): Promise<void> {
    const entry = this.entries.get(path.toLowerCase())
    if (!entry) throw new Error(`The part ${path} is missing`)
    const parser = new SaxParser({ position: false, maxEntityExpansions: 0 })
    parser.on('opentag', ({ name, attributes }) => {
      handler.open(local(name), attributes)
    })
    parser.on('text', (text) => {
      handler.text(detached(text))
    })
    parser.on('closetag', ({ name }) => {
      handler.close(local(name))
    })
    parser.on('error', (error) => {
      throw error
    })
    const decoder = new TextDecoder()
    for await (const chunk of entry.stream()) {
      // A chunk can be the whole part, which as one text would take several times its memory.
      for (let at = 0; at < chunk.length; at += BYTES_AT_ONCE) {
        parser.write(decoder.decode(chunk.subarray(at, at + BYTES_AT_ONCE), { stream: true }))
      }
    }
    parser.write(decoder.decode())
    parser.close()
  }

  /** Where a part's relationships lead: by their id, with the end of their type. */
  async relationships(path: string): Promise<Map<string, Relationship>> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const root = await this.xml(relationshipsPath(path))
    const found = new Map<string, Relationship>()
    for (const { attributes } of root ? children(root, 'Relationship') : []) {
      const target = resolved(folder, attributes.Target ?? '')
      found.set(attributes.Id ?? '', { type: (attributes.Type ?? '').replace(/^.*\//, ''), target })
    }
    return found
  }
}

export interface Relationship {
  type: string
  target: string
}

export interface TagHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

/** A copy: engines let a part of a text hold on to the whole, here to a quarter of a megabyte for each cell that stays. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}

/** Targets are relative to the folder of the part that names them, unless they begin with "/". */
function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : folder + target).split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
