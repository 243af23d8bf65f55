/**
 * What a topic of another language must hold: every key of the English one, and for a plural all four categories of
 * Intl.PluralRules, since Russian needs them. So a missing key does not compile.
 */
export type Translation<Topic> = Record<TranslatedKey<keyof Topic & string>, string>

type TranslatedKey<Key extends string> = Key extends `${infer Base}_one`
  ? `${Base}_one` | `${Base}_few` | `${Base}_many` | `${Base}_other`
  : Key
