import type { Json } from '../wire'

/** One message of the host to the Excel API: category, type, target, content as JSON, number, whether from afar. */
export type RichApiEntry = [
  category: number,
  type: number,
  target: string,
  content: string,
  id: number,
  remote: boolean,
]

const EVENT_CATEGORY = 65536

export function eventEntry(type: number, target: string, content: Json): RichApiEntry {
  return [EVENT_CATEGORY, type, target, JSON.stringify(content), 0, false]
}
