import { ADDIN_SERVICE, addinServiceObject } from './api/addinService'
import { CUSTOM_FUNCTIONS_SERVICE, customFunctionsServiceObject } from './api/customFunctionsService'
import { RUNTIME_SERVICE, runtimeServiceObject } from './api/runtimeService'
import { ApiError, unknownMember } from './ApiError'
import type { ApiObject } from './ApiObject'
import { Arguments } from './Arguments'
import type { Session } from './Session'
import { type ArgumentInfo, type Json, type ObjectPathInfo, PathType } from './wire'

/** What an add-in reaches beside the workbook, by the name of its type. */
const SERVICES: Record<string, (session: Session) => ApiObject> = {
  [ADDIN_SERVICE]: addinServiceObject,
  [RUNTIME_SERVICE]: runtimeServiceObject,
  [CUSTOM_FUNCTIONS_SERVICE]: customFunctionsServiceObject,
}

/** Finds the objects that a request names; each path is followed once, when its first action comes. */
export class RequestPaths {
  private readonly found = new Map<number, ApiObject | null>()

  constructor(
    private readonly session: Session,
    private readonly paths: Record<string, ObjectPathInfo>,
  ) {}

  /** null: a null object. */
  object(id: number): ApiObject | null {
    const known = this.found.get(id)
    if (known !== undefined) return known
    const path = this.paths[id]
    if (!path) throw new ApiError('GeneralException', `The request has no object path ${id}`)
    const object = this.follow(path)
    this.found.set(id, object)
    return object
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const values = info?.Arguments ?? []
    const ids = info?.ReferencedObjectPathIds ?? []
    const objects = values.map((value, index) => this.referenced(value, ids[index] ?? 0))
    return new Arguments(values, objects)
  }

  private referenced(value: Json, id: Json): ApiObject | null {
    if (typeof id === 'number' && id !== 0) return this.object(id)
    const inline = typeof value === 'object' && value !== null && !Array.isArray(value) ? value['_ObjectPathId'] : 0
    return typeof inline === 'number' && inline !== 0 ? this.object(inline) : null
  }

  private follow(path: ObjectPathInfo): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.session.objects.workbook()
      case PathType.newObject:
        return this.service(path.Name)
      case PathType.reference:
        return this.kept(path.Name)
      case PathType.nullObject:
        return null
      default:
        return this.followFrom(this.object(path.ParentObjectPathId ?? 0), path)
    }
  }

  private followFrom(parent: ApiObject | null, path: ObjectPathInfo): ApiObject | null {
    if (!parent) return null
    if (path.ObjectPathType === PathType.property) return parent.open(path.Name)
    const args = this.arguments(path.ArgumentInfo)
    if (path.ObjectPathType === PathType.indexer) return existing(parent, parent.item(args.value(0)), args.value(0))
    if (path.ObjectPathType !== PathType.method) {
      throw new ApiError('GeneralException', `Unknown type of object path: ${path.ObjectPathType}`)
    }
    const result = parent.call(path.Name, args)
    if (!result || !('object' in result)) throw unknownMember(parent.className, `${path.Name} (as an object)`)
    return result.object
  }

  private service(name: string): ApiObject {
    const open = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined
    if (!open) throw unknownMember('Service', name)
    return open(this.session)
  }

  private kept(reference: string): ApiObject {
    const object = this.session.kept.object(reference)
    if (!object) throw new ApiError('InvalidReference', `The reference ${reference} is no longer kept`)
    return object
  }
}

function existing(parent: ApiObject, item: ApiObject | null, key: Json): ApiObject {
  if (!item) throw new ApiError('ItemNotFound', `${parent.className} has no item ${JSON.stringify(key)}`)
  return item
}
