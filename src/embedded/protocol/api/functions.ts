import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Session } from '../Session'
import type { Json } from '../wire'

const MILLISECONDS_A_DAY = 86_400_000

const functionResultClass: ApiClass<Json> = {
  name: 'FunctionResult',
  scalars: { Value: { get: (value) => value }, Error: { get: () => null } },
}

const functionsClass: ApiClass<null> = {
  name: 'Functions',
  methods: {
    // DATE(1904,1,1) is 0 in a workbook that counts from 1904 and 1462 in the others.
    Date: (_, args, session) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)]
      const days = Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY + 25569
      if (days < 61) throw new ApiError('InvalidArgument', 'Dates before March 1900 are not known here')
      const value = session.workbook.date1904 ? days - 1462 : days
      return { object: apiObject(functionResultClass, value, session) }
    },
  },
}

export function functionsObject(session: Session): ApiObject {
  return apiObject(functionsClass, null, session)
}
