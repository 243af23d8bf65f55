import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import type { ApiObject } from '../ApiObject'
import { memberOf } from '../expected'
import type { Session } from '../Session'

const cultureInfoClass: ApiClass<null> = {
  name: 'CultureInfo',
  scalars: { Name: { get: () => 'en-US' } },
  objects: {
    NumberFormat: (_, session) => apiObject(numberFormatInfoClass, null, session),
    DatetimeFormat: (_, session) => apiObject(datetimeFormatInfoClass, null, session),
  },
}

const numberFormatInfoClass: ApiClass<null> = {
  name: 'NumberFormatInfo',
  scalars: {
    CurrencySymbol: { get: () => '$' },
    NumberDecimalSeparator: { get: () => '.' },
    NumberGroupSeparator: { get: () => ',' },
  },
}

const datetimeFormatInfoClass: ApiClass<null> = {
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: () => '/' },
    LongDatePattern: { get: () => 'dddd, mmmm d, yyyy' },
    LongTimePattern: { get: () => 'h:mm:ss AM/PM' },
    ShortDatePattern: { get: () => 'm/d/yyyy' },
    TimeSeparator: { get: () => ':' },
  },
}

const applicationClass: ApiClass<Workbook> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: ({ calculationMode }) => calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = memberOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value)
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (_, session) => apiObject(cultureInfoClass, null, session) },
  // Nothing is calculated and nothing is drawn here, so these have nothing to do.
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
}

export function applicationObject(session: Session): ApiObject {
  return apiObject(applicationClass, session.workbook, session)
}
