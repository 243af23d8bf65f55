import type { Arguments } from './Arguments'
import type { Json } from './wire'

/** An object of the Excel API, bound to what it stands for in the workbook. Members have their names on the wire. */
export interface ApiObject {
  readonly className: string
  readonly subject: unknown
  /** The names that a load without a selection asks for. */
  readonly scalarNames: readonly string[]
  hasScalar(name: string): boolean
  read(name: string): Json
  write(name: string, value: Json): void
  /** An object that the add-in reaches by a property, such as Range.format. */
  open(name: string): ApiObject | null
  call(name: string, args: Arguments): CallResult
  item(key: Json): ApiObject | null
  /** null when this is not a collection. */
  items(): ApiObject[] | null
  /** What the client needs to find the object again in a later request. */
  identity(): { [key: string]: Json }
}

/** A method gives an object (null for a null object), a plain value, or nothing. */
export type CallResult = { object: ApiObject | null } | { value: Json } | undefined
