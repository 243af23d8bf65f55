let asked = false

/**
 * Asks Excel, once, to load the add-in whenever this workbook is opened from now on: its cells hold formulas of ours, and
 * without the add-in they would show #NAME? or #BUSY!. Where Excel cannot do it the formulas still work.
 */
export function loadWithWorkbook(): void {
  if (asked) return
  asked = true
  void ask().catch(() => undefined)
}

async function ask(): Promise<void> {
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load)
}
