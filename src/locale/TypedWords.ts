import type { english } from './en/english'
import type { Formats } from './formats'
import type { Language } from './Language'

export type English = typeof english

/** "topic.name"; the names of a plural stand without their category. */
export type WordKey = {
  [Topic in keyof English]: `${Topic}.${BaseName<keyof English[Topic] & string>}`
}[keyof English]

type BaseName<Name extends string> = Name extends `${infer Base}_one`
  ? Base
  : Name extends `${infer Base}_other`
    ? Base
    : Name

type TextOf<Key extends WordKey> = Key extends `${infer Topic}.${infer Name}`
  ? Topic extends keyof English
    ? English[Topic][Extract<keyof English[Topic], Name | `${Name}_one` | `${Name}_other`>]
    : never
  : never

type Placeholder<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? (Name extends `${infer Bare}, ${string}` ? Bare : Name) | Placeholder<Rest>
  : never

/** What a text needs: `count` as a number, everything else already formatted. */
export type Parameters<Key extends WordKey> = {
  [Name in Placeholder<TextOf<Key>>]: Name extends 'count' ? number : string
}

type Arguments<Key extends WordKey> = [Placeholder<TextOf<Key>>] extends [never] ? [] : [parameters: Parameters<Key>]

export interface Wording extends Formats {
  language: Language
  t: <Key extends WordKey>(key: Key, ...parameters: Arguments<Key>) => string
  /** A text without plurals, made ready for many fillings, as of a sentence for every customer. */
  template: <Key extends WordKey>(key: Key) => (parameters: Parameters<Key>) => string
}
