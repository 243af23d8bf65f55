import type { Json } from './wire'

/** What the oldest supported client can do; without this list office.js would say yes to everything. */
const REQUIREMENT_SETS = {
  ExcelApi: '1.13',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  CustomFunctions: '1.3',
  RibbonApi: '1.1',
  DialogApi: '1.1',
}

/** Excel on the web. */
const EXCEL_WEB_APP = 16
const READ_WRITE = 1

/** The answer to office.js's first question: who is the host and what can it do. */
export const APP_CONTEXT: Json = {
  _id: 'embedded-workbook',
  _appInstanceId: 'embedded-workbook',
  _appName: EXCEL_WEB_APP,
  _appVersion: '16.01',
  _hostFullVersion: '16.0.0.0',
  _appUILocale: 'en-US',
  _dataLocale: 'en-US',
  _docUrl: 'Book1.xlsx',
  _clientMode: READ_WRITE,
  _settings: {},
  _reason: 'Inserted',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'embedded-workbook',
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
}
