import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import { CellRange } from '../CellRange'
import { textOf } from '../expected'
import { RangeList } from '../RangeList'
import type { Session } from '../Session'
import { applicationObject } from './application'
import { workbookCustomPropertiesObject } from './customProperties'
import { customXmlPartsObject } from './customXmlParts'
import { functionsObject } from './functions'
import { workbookProtectionObject } from './protections'
import { settingsObject } from './settings'
import { worksheetsObject } from './worksheets'

const workbookClass: ApiClass<Workbook> = {
  name: 'Workbook',
  scalars: {
    Name: { get: ({ name }) => name },
    ReadOnly: { get: ({ readOnly }) => readOnly },
    IsDirty: { get: () => false },
  },
  objects: {
    Application: (_, session) => applicationObject(session),
    CustomXmlParts: (_, session) => customXmlPartsObject(session),
    Functions: (_, session) => functionsObject(session),
    Names: (_, { objects }) => objects.names(null),
    Properties: (workbook, session) => apiObject(documentPropertiesClass, workbook, session),
    Protection: (_, session) => workbookProtectionObject(session),
    Settings: (_, session) => settingsObject(session),
    Tables: (_, { objects }) => objects.tables(null),
    Worksheets: (_, session) => worksheetsObject(session),
  },
  methods: {
    GetSelectedRange: (workbook, _, { objects }) => {
      const [area, ...others] = workbook.selection
      if (!area || others.length > 0) throw new ApiError('InvalidSelection', 'The selection is not one range')
      return { object: objects.range(new CellRange(workbook.activeSheet, area)) }
    },
    GetSelectedRanges: (workbook, _, { objects }) => ({
      object: objects.rangeAreas(new RangeList(workbook.activeSheet, workbook.selection)),
    }),
    GetActiveCell: (workbook, _, { objects }) => {
      const { row, column } = firstArea(workbook)
      return {
        object: objects.range(new CellRange(workbook.activeSheet, { row, column, rowCount: 1, columnCount: 1 })),
      }
    },
    _RemoveReference: (_, args, { kept }) => {
      kept.release(args.text(0))
      return undefined
    },
    _RemoveAllReferences: () => undefined,
  },
}

const documentPropertiesClass: ApiClass<Workbook> = {
  name: 'DocumentProperties',
  scalars: Object.fromEntries(
    ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'].map((name) => [
      name,
      {
        get: ({ properties }: Workbook) => properties.get(name) ?? '',
        set: ({ properties }: Workbook, value: Parameters<typeof textOf>[0]) =>
          void properties.set(name, textOf(value)),
      },
    ]),
  ),
  objects: { Custom: (_, session) => workbookCustomPropertiesObject(session) },
}

export function workbookObject(session: Session): ApiObject {
  return apiObject(workbookClass, session.workbook, session)
}

function firstArea({ selection }: Workbook) {
  return selection[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }
}
