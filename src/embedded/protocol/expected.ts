import { ApiError } from './ApiError'
import type { Json } from './wire'

/** A property's new value, checked: Excel refuses a wrong type with InvalidArgument. */
export function textOf(value: Json): string {
  if (typeof value !== 'string') throw invalid('a text', value)
  return value
}

export function numberOf(value: Json): number {
  if (typeof value !== 'number') throw invalid('a number', value)
  return value
}

export function flagOf(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalid('true or false', value)
  return value
}

export function memberOf<T extends string>(members: readonly T[], value: Json): T {
  const member = members.find((each) => each === value)
  if (member === undefined) throw invalid(`one of ${members.join(', ')}`, value)
  return member
}

function invalid(expected: string, value: Json): ApiError {
  return new ApiError('InvalidArgument', `Expected ${expected}, not ${JSON.stringify(value)}`)
}
