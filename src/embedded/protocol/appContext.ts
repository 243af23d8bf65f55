import type { Json } from './wire'

/** The Excel that an add-in believes to run in. */
export interface Client {
  /** Of Excel's own words, e.g. "ru-RU". */
  language: string
  /** Requirement sets with their versions. */
  requirementSets: Record<string, string>
}

/** What the oldest supported client can do; without this list office.js would say yes to everything. */
export const OLDEST_CLIENT: Client = {
  language: 'en-US',
  requirementSets: {
    ExcelApi: '1.13',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    CustomFunctions: '1.3',
    RibbonApi: '1.1',
    DialogApi: '1.1',
  },
}

/** Excel on the web. */
const EXCEL_WEB_APP = 16
const ClientMode = { readOnly: 0, readWrite: 1 } as const

/**
 * The answer to office.js's first question: who is the host and what can it do. The colours of Office are not in it:
 * office.js 1.1.110 passes no theme on to add-ins in Excel on the web.
 */
export function appContext({ language, requirementSets }: Client, readOnly: boolean): Json {
  return {
    _id: 'embedded-workbook',
    _appInstanceId: 'embedded-workbook',
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _hostFullVersion: '16.0.0.0',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'Book1.xlsx',
    _clientMode: readOnly ? ClientMode.readOnly : ClientMode.readWrite,
    _settings: {},
    _reason: 'Inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'embedded-workbook',
    _requirementMatrix: JSON.stringify(requirementSets),
  }
}
