import type { ApiObject } from './ApiObject'

/** Objects that the client tracks: under their reference id they outlive the request that made them. */
export class KeptObjects {
  private readonly objects = new Map<string, ApiObject>()
  private readonly ids = new Map<ApiObject, string>()
  private last = 0

  keep(object: ApiObject): void {
    if (this.ids.has(object)) return
    this.last += 1
    const id = `ref-${this.last}`
    this.objects.set(id, object)
    this.ids.set(object, id)
  }

  object(id: string): ApiObject | null {
    return this.objects.get(id) ?? null
  }

  idOf(object: ApiObject): string | null {
    return this.ids.get(object) ?? null
  }

  release(id: string): void {
    const object = this.objects.get(id)
    if (object) this.ids.delete(object)
    this.objects.delete(id)
  }

  get count(): number {
    return this.objects.size
  }
}
