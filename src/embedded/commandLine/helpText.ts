import type { Wording } from '../../locale/Wording'
import { OPTION_NAMES, type OptionName } from './options'

/** What stands after an option's name: its values, or what kind of value it takes. */
const VALUES: Record<OptionName, string> = {
  out: 'FILE.xlsx',
  json: 'FILE.json',
  lang: 'ru|en',
  'with-source': '',
  sheet: 'NAME',
  range: 'A1:H500',
  layout: 'transactions|crosstab|grouped',
  customer: 'COLUMN',
  by: 'COLUMN',
  entity: 'customer|product|other',
  amount: 'COLUMN',
  quantity: 'COLUMN',
  price: 'COLUMN',
  cost: 'COLUMN',
  margin: 'COLUMN',
  date: 'COLUMN',
  order: 'COLUMN',
  group: 'COLUMN',
  measure: 'revenue|margin|quantity|orders',
  window: 'all|last12',
  from: 'YYYY-MM-DD',
  to: 'YYYY-MM-DD',
  'as-of': 'YYYY-MM-DD',
  exclude: 'NAME',
  'hidden-rows': 'keep|exclude',
  abc: '80,95',
  'abc-rule': 'crossing|strict',
  'abc-by': 'value|items|sum|computed',
  xyz: 'auto|frequency|variation|none',
  'xyz-cuts': '75,25',
  sd: 'population|sample',
  period: 'auto|day|week|month|quarter|year',
  since: 'purchase|data',
  key: '10,20,50',
  funnel: '"Calls=80;Meetings=20;Buyers=5"',
  target: '10|revenue=…|"profit=…;margin=30%"',
  'average-sale': '25000',
  stress: '1|NAME',
  'in-place': '',
  analysis: 'NAME',
  remove: '',
  help: '',
}

const DETECTED = 'detected'

/** What holds without the option; DETECTED: whatever the data shows. */
const DEFAULTS: Partial<Record<OptionName, string>> = {
  lang: DETECTED,
  sheet: DETECTED,
  range: DETECTED,
  layout: DETECTED,
  customer: DETECTED,
  entity: DETECTED,
  amount: DETECTED,
  quantity: DETECTED,
  price: DETECTED,
  cost: DETECTED,
  margin: DETECTED,
  date: DETECTED,
  order: DETECTED,
  group: DETECTED,
  'as-of': DETECTED,
  'xyz-cuts': '75,25 (frequency); 10,25 (variation)',
  out: 'result.xlsx',
  measure: 'revenue',
  window: 'all',
  'hidden-rows': 'keep',
  abc: '80,95 (value); 20,50 (items); 100,145 (sum)',
  'abc-rule': 'crossing',
  'abc-by': 'value',
  xyz: 'auto',
  sd: 'population',
  period: 'auto',
  since: 'purchase',
  key: '10,20,50',
  funnel: '80 → 40 → 4 → 1',
  target: '10',
  'average-sale': DETECTED,
  stress: '1',
}

const NAME_WIDTH = 46

/** The text of `--help`. */
export function helpText(wording: Wording): string {
  const lines = OPTION_NAMES.map((option) => helpLine(wording, option))
  return [
    wording.t('commandLine.usage'),
    '',
    wording.t('commandLine.about'),
    '',
    wording.t('commandLine.options'),
    ...lines,
  ].join('\n')
}

function helpLine(wording: Wording, option: OptionName): string {
  const call = `  --${option} ${VALUES[option]}`.padEnd(NAME_WIDTH)
  const absent = DEFAULTS[option]
  const text = wording.t(`commandLine.${camelCase(option)}`)
  return `${call}${call.length > NAME_WIDTH ? '  ' : ''}${text}${absent === undefined ? '' : ` (${wording.t('commandLine.byDefault', { value: absent === DETECTED ? wording.t('commandLine.detected') : absent })})`}`
}

type CamelCase<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name

/** "abc-rule" → "abcRule", the name of its text. */
function camelCase<Name extends string>(name: Name): CamelCase<Name> {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>
}
