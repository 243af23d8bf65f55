import { unknownMember } from './ApiError'
import type { ApiObject } from './ApiObject'
import type { Json, QueryInfo } from './wire'

/** The answer to `load`: the asked properties, in PascalCase; a collection's objects stand under `_Items`. */
export function loadedProperties(object: ApiObject, query: QueryInfo): Json {
  const selected = (query.Select ?? []).map(segments)
  const expanded = (query.Expand ?? []).map((path) => [...segments(path), '*'])
  const paths = [...selected, ...expanded]
  return describe(object, paths.length > 0 ? paths : [['*']], query.Skip ?? 0, query.Top ?? Infinity)
}

function segments(path: string): string[] {
  return path.split('/').map((segment) => segment.trim())
}

function describe(object: ApiObject, paths: string[][], skip = 0, top = Infinity): Json {
  const items = object.items()
  if (!items) return { ...object.identity(), ...properties(object, paths) }
  const own = paths.filter(([first = ''], index) => paths[index]?.length === 1 && object.hasScalar(wireName(first)))
  const ofItems = paths.filter((path) => !own.includes(path)).map(withoutItems)
  const shown = items.slice(skip, skip + top)
  return {
    ...object.identity(),
    ...properties(object, own),
    _Items: ofItems.length > 0 ? shown.map((item) => describe(item, ofItems)) : [],
  }
}

/** "items/name" and "name" both ask a collection for the names of its objects. */
function withoutItems(path: string[]): string[] {
  if (path[0] !== 'items') return path
  return path.length > 1 ? path.slice(1) : ['*']
}

function properties(object: ApiObject, paths: string[][]): { [key: string]: Json } {
  const result: { [key: string]: Json } = {}
  const nested = new Map<string, string[][]>()
  for (const [first = '', ...rest] of paths) {
    const name = wireName(first)
    if (first === '*') for (const scalar of object.scalarNames) result[scalar] = object.read(scalar)
    else if (rest.length === 0 && object.hasScalar(name)) result[name] = object.read(name)
    else nested.set(name, [...(nested.get(name) ?? []), rest.length > 0 ? rest : ['*']])
  }
  for (const [name, rest] of nested) {
    if (name === '') throw unknownMember(object.className, name)
    const child = object.open(name)
    result[name] = child ? describe(child, rest) : null
  }
  return result
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
