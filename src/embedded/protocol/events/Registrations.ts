/** The numbers by which Excel's events travel. */
export const EventType = { changed: 10, activated: 11, selectionChanged: 14, visibilityChanged: 65539 } as const

/** Stands for the workbook where an event belongs to a sheet or to all of them. */
export const WORKBOOK_TARGET = 'Workbook'

/** The events that the add-in has asked the Excel API for, each of one sheet or of the whole workbook. */
export class Registrations {
  private readonly registered = new Set<string>()

  add(type: number, target: string): void {
    this.registered.add(key(type, target))
  }

  remove(type: number, target: string): void {
    this.registered.delete(key(type, target))
  }

  has(type: number, target: string): boolean {
    return this.registered.has(key(type, target))
  }
}

function key(type: number, target: string): string {
  return `${type} ${target}`
}
