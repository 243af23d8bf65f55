/**
 * Remembers a graph of objects (a workbook) so that it can be put back in place: whoever holds one of its objects, such
 * as the host, keeps holding the right one.
 */
export class WorkbookMemory {
  private readonly contents = new Map<object, Content>()

  constructor(root: object) {
    const waiting: unknown[] = [root]
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (typeof next !== 'object' || next === null || this.contents.has(next)) continue
      const content = contentOf(next)
      this.contents.set(next, content)
      for (const part of content.parts) if (typeof part === 'object' && part !== null) waiting.push(part)
    }
  }

  restore(): void {
    for (const { putBack } of this.contents.values()) putBack()
  }
}

interface Content {
  parts: unknown[]
  putBack: () => void
}

function contentOf(object: object): Content {
  if (Array.isArray(object)) {
    const items = [...(object as unknown[])]
    return { parts: items, putBack: () => void (object as unknown[]).splice(0, Infinity, ...items) }
  }
  if (object instanceof Map) {
    const entries = [...(object as Map<unknown, unknown>)]
    return {
      parts: entries.flat(),
      putBack: () => {
        object.clear()
        for (const [key, value] of entries) object.set(key, value)
      },
    }
  }
  if (object instanceof Set) {
    const items = [...(object as Set<unknown>)]
    return {
      parts: items,
      putBack: () => {
        object.clear()
        for (const item of items) object.add(item)
      },
    }
  }
  const own = { ...object } as Record<string, unknown>
  return {
    parts: Object.values(own),
    putBack: () => {
      for (const key of Object.keys(object)) if (!(key in own)) Reflect.deleteProperty(object, key)
      Object.assign(object, own)
    },
  }
}
