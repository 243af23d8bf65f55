import type { Language } from '../../locale/Language'

/** Where the command line writes what it has to say. */
export interface Terminal {
  out: (line: string) => void
  error: (line: string) => void
}

/** The circumstances of a run, given from outside so that a run can be repeated exactly. */
export interface Moment {
  /** Of the person's environment: the data and `--lang` come before it. */
  language: Language
  now: Date
}
