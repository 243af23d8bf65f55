import { withExcelErrors } from '../ExcelError'

/** Calls back when the pane is closed or shown again; the add-in's page lives on meanwhile, for its formulas and commands. */
export function watchPane(onChange: (shown: boolean) => void): Promise<void> {
  return withExcelErrors(async () => {
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      onChange(visibilityMode === Office.VisibilityMode.taskpane)
    })
  })
}
