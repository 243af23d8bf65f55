import { ApiError, unknownMember } from './ApiError'
import type { ApiObject, CallResult } from './ApiObject'
import type { Arguments } from './Arguments'
import type { Session } from './Session'
import type { Json } from './wire'

export interface Scalar<T> {
  get: (subject: T, session: Session) => Json
  /** Absent: read-only. */
  set?: (subject: T, value: Json, session: Session) => void
  /** Not part of a load without a selection. */
  unlisted?: true
}

/** A class of the Excel API as a table: each member's name on the wire and what it does to the workbook. */
export interface ApiClass<T> {
  name: string
  identity?: (subject: T) => { [key: string]: Json }
  scalars?: Record<string, Scalar<T>>
  objects?: Record<string, (subject: T, session: Session) => ApiObject | null>
  methods?: Record<string, (subject: T, args: Arguments, session: Session) => CallResult>
  /** Of a collection: its objects in order, and the one with this key (null: there is none). */
  items?: (subject: T, session: Session) => ApiObject[]
  item?: (subject: T, key: Json, session: Session) => ApiObject | null
}

/** Binds a class to what one of its objects stands for. */
export function apiObject<T>(apiClass: ApiClass<T>, subject: T, session: Session): ApiObject {
  return new BoundObject(apiClass, subject, session)
}

class BoundObject<T> implements ApiObject {
  constructor(
    private readonly apiClass: ApiClass<T>,
    readonly subject: T,
    private readonly session: Session,
  ) {}

  get className(): string {
    return this.apiClass.name
  }

  get scalarNames(): readonly string[] {
    const scalars = Object.entries(this.apiClass.scalars ?? {})
    return scalars.filter(([, { unlisted }]) => !unlisted).map(([name]) => name)
  }

  hasScalar(name: string): boolean {
    return this.scalar(name) !== undefined
  }

  read(name: string): Json {
    const scalar = this.scalar(name)
    if (!scalar) throw unknownMember(this.className, name)
    return scalar.get(this.subject, this.session)
  }

  write(name: string, value: Json): void {
    const scalar = this.scalar(name)
    if (!scalar) throw unknownMember(this.className, name)
    if (!scalar.set) throw new ApiError('AccessDenied', `${this.className}.${name} is read-only`)
    scalar.set(this.subject, value, this.session)
  }

  open(name: string): ApiObject | null {
    const opened = member(this.apiClass.objects, name)
    if (!opened) throw unknownMember(this.className, name)
    return opened(this.subject, this.session)
  }

  call(name: string, args: Arguments): CallResult {
    const method = member(this.apiClass.methods, name)
    if (!method) throw unknownMember(this.className, name)
    return method(this.subject, args, this.session)
  }

  item(key: Json): ApiObject | null {
    if (!this.apiClass.item) throw unknownMember(this.className, 'getItem')
    return this.apiClass.item(this.subject, key, this.session)
  }

  items(): ApiObject[] | null {
    return this.apiClass.items ? this.apiClass.items(this.subject, this.session) : null
  }

  identity(): { [key: string]: Json } {
    return this.apiClass.identity?.(this.subject) ?? {}
  }

  private scalar(name: string): Scalar<T> | undefined {
    return member(this.apiClass.scalars, name)
  }
}

/** Own members only: a wire name such as "constructor" must not reach the prototype. */
function member<V>(members: Record<string, V> | undefined, name: string): V | undefined {
  return members && Object.hasOwn(members, name) ? members[name] : undefined
}
