import { areaAddress, quotedSheetName } from '../../workbook/address'
import type { NamedItem } from '../../workbook/NamedItem'
import type { Sheet } from '../../workbook/Sheet'
import type { Workbook } from '../../workbook/Workbook'
import { type ApiClass, apiObject } from '../ApiClass'
import { ApiError } from '../ApiError'
import type { ApiObject } from '../ApiObject'
import type { Arguments } from '../Arguments'
import { CellRange } from '../CellRange'
import { assertDefinedName } from '../definedNames'
import { flagOf, textOf } from '../expected'
import { findRange } from '../rangeOf'
import type { Session } from '../Session'
import type { Json } from '../wire'

interface NameInScope {
  /** null: a name of the whole workbook. */
  sheet: Sheet | null
  item: NamedItem
}

const namedItemClass: ApiClass<NameInScope> = {
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    Name: { get: ({ item }) => item.name },
    Formula: {
      get: ({ item }) => item.formula,
      set: ({ item }, value) => {
        item.formula = withEqualsSign(textOf(value))
      },
    },
    Comment: {
      get: ({ item }) => item.comment,
      set: ({ item }, value) => {
        item.comment = textOf(value)
      },
    },
    Visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = flagOf(value)
      },
    },
    Scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
    Type: { get: ({ item }, { workbook }) => (rangeOfName(item, workbook) ? 'Range' : 'String') },
    Value: { get: ({ item }) => item.formula.slice(1) },
  },
  objects: {
    Worksheet: ({ sheet }, { objects }) => {
      if (!sheet) throw new ApiError('ItemNotFound', 'The name belongs to the workbook')
      return objects.worksheet(sheet)
    },
    WorksheetOrNullObject: ({ sheet }, { objects }) => sheet && objects.worksheet(sheet),
  },
  methods: {
    Delete: ({ sheet, item }, _, { workbook }) => {
      const names = namesOf(sheet, workbook)
      names.splice(names.indexOf(item), 1)
      return undefined
    },
    GetRange: ({ item }, _, { objects, workbook }) => {
      const range = rangeOfName(item, workbook)
      if (!range) throw new ApiError('InvalidReference', `The name "${item.name}" stands for no range`)
      return { object: objects.range(range) }
    },
    GetRangeOrNullObject: ({ item }, _, { objects, workbook }) => {
      const range = rangeOfName(item, workbook)
      return { object: range && objects.range(range) }
    },
  },
}

const namesClass: ApiClass<{ sheet: Sheet | null }> = {
  name: 'NamedItemCollection',
  items: ({ sheet }, session) =>
    namesOf(sheet, session.workbook).map((item) => apiObject(namedItemClass, { sheet, item }, session)),
  item: ({ sheet }, key, session) => findName(sheet, key, session),
  methods: {
    Add: ({ sheet }, args, session) => addName(sheet, args, session),
    AddFormulaLocal: ({ sheet }, args, session) => addName(sheet, args, session),
    GetItemOrNullObject: ({ sheet }, args, session) => ({ object: findName(sheet, args.value(0), session) }),
    GetCount: ({ sheet }, _, { workbook }) => ({ value: namesOf(sheet, workbook).length }),
  },
}

export function namesObject(sheet: Sheet | null, session: Session): ApiObject {
  return apiObject(namesClass, { sheet }, session)
}

function namesOf(sheet: Sheet | null, workbook: Workbook): NamedItem[] {
  return (sheet ?? workbook).names
}

function findName(sheet: Sheet | null, key: Json, session: Session): ApiObject | null {
  const wanted = textOf(key).toLowerCase()
  const item = namesOf(sheet, session.workbook).find(({ name }) => name.toLowerCase() === wanted)
  return item ? apiObject(namedItemClass, { sheet, item }, session) : null
}

function addName(sheet: Sheet | null, args: Arguments, session: Session) {
  const name = args.text(0)
  const names = namesOf(sheet, session.workbook)
  assertDefinedName(name)
  const taken = names.some((item) => item.name.toLowerCase() === name.toLowerCase())
  const ofTable = [...session.workbook.tables()].some(({ table }) => table.name.toLowerCase() === name.toLowerCase())
  if (taken || ofTable) throw new ApiError('ItemAlreadyExists', `There is a name "${name}" already`)
  const item = { name, formula: reference(args), comment: args.optionalText(2) ?? '', visible: true }
  names.push(item)
  return { object: apiObject(namedItemClass, { sheet, item }, session) }
}

/** A name is given a range or the text of a formula. */
function reference(args: Arguments): string {
  const object = args.object(1)
  if (!(object?.subject instanceof CellRange)) return withEqualsSign(args.text(1))
  const { sheet, area } = object.subject
  return `=${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`
}

function withEqualsSign(formula: string): string {
  return formula.startsWith('=') ? formula : `="${formula.replaceAll('"', '""')}"`
}

function rangeOfName(item: NamedItem, workbook: Workbook): CellRange | null {
  return findRange(item.formula, null, workbook)
}
