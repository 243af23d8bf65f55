/**
 * One context for many requests. Excel.run serves only to make it: within Excel.run the host keeps every range that a
 * request names until a clean-up request, which would double the requests of a long reading or writing. The wish to
 * wait while a cell is being edited stays with the context. So no range may be used beyond its own sync.
 */
export function openContext(): Promise<Excel.RequestContext> {
  return Excel.run({ delayForCellEdit: true }, (context) => Promise.resolve(context))
}
