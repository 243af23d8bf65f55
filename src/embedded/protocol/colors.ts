import { ApiError } from './ApiError'
import type { Json } from './wire'

const NAMED: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
}

/** '#RRGGBB' in capitals, from that form or one of the commonest HTML names. */
export function checkedColor(value: Json): string {
  const text = typeof value === 'string' ? value : ''
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase()
  const named = Object.hasOwn(NAMED, text.toLowerCase()) ? NAMED[text.toLowerCase()] : undefined
  if (named === undefined) throw new ApiError('InvalidArgument', `${JSON.stringify(value)} is no colour`)
  return named
}
