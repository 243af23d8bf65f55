/**
 * Whoever stood on what is not shown any more finds themselves on `element` and not nowhere. Those who are in a cell of the
 * workbook stay there.
 */
export function focusIfLost(element: HTMLElement | null | undefined): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus()
}
