import { ApiError } from './ApiError'
import type { Json } from './wire'

/** An object of the API given as an argument. */
export interface ObjectArgument {
  readonly subject: unknown
}

/** The arguments of one call, read with the type that the callee expects; what is absent or null is "not given". */
export class Arguments {
  constructor(
    private readonly values: readonly Json[],
    private readonly objects: readonly (ObjectArgument | null)[],
  ) {}

  value(index: number): Json {
    return this.values[index] ?? null
  }

  object(index: number): ObjectArgument | null {
    return this.objects[index] ?? null
  }

  text(index: number): string {
    const value = this.value(index)
    if (typeof value !== 'string') throw this.invalid(index, 'a text')
    return value
  }

  optionalText(index: number): string | null {
    return this.value(index) === null ? null : this.text(index)
  }

  integer(index: number): number {
    const value = this.value(index)
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.invalid(index, 'an integer')
    return value
  }

  optionalInteger(index: number): number | null {
    return this.value(index) === null ? null : this.integer(index)
  }

  flag(index: number): boolean {
    return this.value(index) === true
  }

  record(index: number): { [key: string]: Json } {
    return asRecord(this.value(index))
  }

  private invalid(index: number, expected: string): ApiError {
    const given = JSON.stringify(this.value(index))
    return new ApiError('InvalidArgument', `Argument ${index + 1} should be ${expected}, not ${given}`)
  }
}

/** An object of plain values; null counts as one without any. */
export function asRecord(value: Json): { [key: string]: Json } {
  if (value === null) return {}
  if (typeof value === 'object' && !Array.isArray(value)) return value
  throw new ApiError('InvalidArgument', 'An object with named values was expected')
}
