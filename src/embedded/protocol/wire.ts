/** The messages of office.js as they travel; see also `answerRequest`. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** `ReferencedObjectPathIds` runs parallel to `Arguments`: 0 stands for a plain value, arrays may nest. */
export interface ArgumentInfo {
  Arguments?: Json[]
  ReferencedObjectPathIds?: Json[]
}

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const

export interface ObjectPathInfo {
  Id: number
  ObjectPathType: number
  Name: string
  ParentObjectPathId?: number
  ArgumentInfo?: ArgumentInfo
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 8,
} as const

export interface QueryInfo {
  Select?: string[]
  Expand?: string[]
  Top?: number
  Skip?: number
}

export interface ActionInfo {
  Id: number
  ActionType: number
  Name: string
  ObjectPathId: number
  ArgumentInfo?: ArgumentInfo
  QueryInfo?: QueryInfo
}

export interface RequestBody {
  Actions: ActionInfo[]
  ObjectPaths: Record<string, ObjectPathInfo>
}

export interface ActionResult {
  ActionId: number
  Value: Json
}

export interface ResponseBody {
  Results: ActionResult[]
  TraceIds: number[]
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number }
}
