import { parseArgs } from 'node:util'
import { CHOICE_WORDS, readChoices } from '../../analysis/options/readChoices'
import { readWord } from '../../analysis/options/values'
import { DEFAULT_SETTINGS, type Settings } from '../../analysis/Settings'
import { COLUMN_ROLES, type LayoutChoices } from '../../core/index'
import type { UserInputs } from '../../report/Report'
import { checkInPlace } from './inPlaceOptions'
import { OptionError } from './OptionError'
import { PLAN_OPTIONS, readPlanInputs } from './planInputs'

/** Every option in the order of the help text; `true` for those that may be repeated, `false` for switches. */
const OPTIONS = {
  out: 'value',
  json: 'value',
  lang: 'value',
  'with-source': 'switch',
  sheet: 'values',
  range: 'value',
  layout: 'value',
  customer: 'value',
  by: 'value',
  entity: 'value',
  amount: 'value',
  quantity: 'value',
  price: 'value',
  cost: 'value',
  margin: 'value',
  date: 'value',
  order: 'value',
  group: 'value',
  measure: 'value',
  window: 'value',
  from: 'value',
  to: 'value',
  'as-of': 'value',
  exclude: 'values',
  'hidden-rows': 'value',
  abc: 'value',
  'abc-rule': 'value',
  'abc-by': 'value',
  xyz: 'value',
  'xyz-cuts': 'value',
  sd: 'value',
  period: 'value',
  since: 'value',
  key: 'value',
  funnel: 'value',
  target: 'value',
  'average-sale': 'value',
  stress: 'value',
  'in-place': 'switch',
  analysis: 'value',
  remove: 'switch',
  help: 'switch',
} as const

export type OptionName = keyof typeof OPTIONS

export const OPTION_NAMES = Object.keys(OPTIONS) as OptionName[]

/** Options that say where to read and write, or what to plan: not how to analyse. */
const NO_SETTINGS: readonly string[] = [
  ...(['out', 'json', 'lang', 'with-source', 'in-place', 'analysis', 'remove', 'sheet', 'range', 'help'] as const),
  ...PLAN_OPTIONS,
]

/** A call of the command line, checked. */
export interface Call {
  help: boolean
  /** null: the shipped sample. */
  file: string | null
  out: string
  json: string | null
  /** null: the language of the data. */
  language: 'ru' | 'en' | null
  withSource: boolean
  /** The results go into the file itself, where they are refreshed the next time. */
  inPlace: boolean
  /** The results are taken out of the file. */
  remove: boolean
  /** Of those in the file; null: the first, and all to remove. */
  analysis: string | null
  /** Empty: the first sheet that looks like sales. */
  sheets: string[]
  range: string | null
  settings: Settings
  /** Of the funnel and the stress test; they win over the cells of the file. */
  inputs: UserInputs
  /** Whether the call says anything of the settings; else a refresh keeps those of the analysis. */
  hasSettings: boolean
}

type Values = Partial<Record<string, string | boolean | string[]>>

/** The language asked for, even when the rest of the call cannot be read: its errors are told in it. */
export function languageOf(args: string[]): 'ru' | 'en' | null {
  const value = /(?:^|\n)--lang[=\n](ru|en)(?:\n|$)/.exec(args.join('\n'))?.[1]
  return value === 'ru' || value === 'en' ? value : null
}

/**
 * Reads the arguments after the command's name.
 *
 * @throws OptionError, ChoiceError or AnalysisError for anything unknown, incomplete or out of its range
 */
export function readCall(args: string[]): Call {
  const { values, files } = parse(args)
  const [file, ...more] = files
  if (more.length > 0) throw new OptionError({ code: 'twoFiles', files })
  const text = textOf(values)
  checkInPlace(
    OPTION_NAMES.filter((name) => values[name] !== undefined),
    file,
  )
  const lang = text('lang')
  return {
    help: values.help === true,
    file: file ?? null,
    out: text('out') ?? 'result.xlsx',
    json: text('json'),
    language: lang === null ? null : readWord('lang', lang, ['ru', 'en'] as const),
    withSource: values['with-source'] === true,
    inPlace: values['in-place'] === true,
    remove: values.remove === true,
    analysis: text('analysis'),
    sheets: list(values.sheet),
    range: text('range'),
    settings: {
      layout: readLayout(text),
      choices: readChoices(text, list(values.exclude)),
      hiddenRows: readHiddenRows(text('hidden-rows')),
    },
    inputs: readPlanInputs(text),
    hasSettings: Object.keys(values).some((name) => !NO_SETTINGS.includes(name)),
  }
}

function parse(args: string[]): { values: Values; files: string[] } {
  const { tokens } = parseArgs({ args, options: parserOptions(), allowPositionals: true, strict: false, tokens: true })
  const values: Values = {}
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind === 'option') addOption(values, token.rawName, token.name, token.value)
  }
  return { values, files }
}

function parserOptions() {
  const entries = Object.entries(OPTIONS).map(([name, kind]) => {
    return [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }] as const
  })
  return { ...Object.fromEntries(entries), help: { type: 'boolean' as const, short: 'h' } }
}

function addOption(values: Values, rawName: string, name: string, value: string | undefined): void {
  if (!isOption(name)) throw new OptionError({ code: 'unknownOption', option: rawName })
  if (OPTIONS[name] === 'switch') {
    if (value !== undefined) throw new OptionError({ code: 'unexpectedValue', option: name })
    values[name] = true
  } else {
    if (value === undefined || value === '' || isOptionCall(value))
      throw new OptionError({ code: 'missingValue', option: name })
    values[name] = OPTIONS[name] === 'values' ? [...list(values[name]), value] : value
  }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name)
}

/** `--from --to 2024-12-31`: the value of the first was forgotten. */
function isOptionCall(value: string): boolean {
  return value.startsWith('--') && isOption(value.slice(2))
}

type TextOf = (option: OptionName) => string | null

function textOf(values: Values): TextOf {
  return (option) => {
    const value = values[option]
    return typeof value === 'string' ? value : null
  }
}

function list(value: Values[string]): string[] {
  return Array.isArray(value) ? value : []
}

function readLayout(text: TextOf): LayoutChoices {
  const layout: LayoutChoices = { columns: {} }
  const kind = text('layout')
  const entity = text('entity')
  if (kind !== null) layout.layout = readWord('layout', kind, ['transactions', 'crosstab', 'grouped'] as const)
  if (entity !== null) layout.entity = readWord('entity', entity, CHOICE_WORDS.entity)
  const columns: NonNullable<LayoutChoices['columns']> = {}
  for (const role of COLUMN_ROLES) {
    const column = isOption(role) ? text(role) : null
    if (column !== null) columns[role] = column
  }
  const by = text('by')
  if (by !== null) {
    if (columns.customer !== undefined) throw new OptionError({ code: 'together', options: ['by', 'customer'] })
    columns.customer = by
  }
  return { ...layout, columns }
}

function readHiddenRows(value: string | null): Settings['hiddenRows'] {
  return value === null ? DEFAULT_SETTINGS.hiddenRows : readWord('hidden-rows', value, ['keep', 'exclude'] as const)
}
