import type { WorkbookState } from '../../analysis/WorkbookState'
import { openContext } from '../../excel/openContext'
import { removeResults } from '../../excel/removeResults'
import { readState } from '../../excel/state/keptState'
import { SHEET_MARKER_KEY } from '../../excel/write/resultSheets'
import type { Language } from '../../locale/Language'
import { createWording, type Wording } from '../../locale/Wording'
import { quotedList } from '../../locale/quoted'
import { openOfficeHost } from '../protocol/openOfficeHost'
import type { Sheet } from '../workbook/Sheet'
import type { Workbook } from '../workbook/Workbook'
import { analysisNamed } from './keptAnalysis'
import { openFileInPlace } from './openFileInPlace'
import { OptionError } from './OptionError'
import type { Call } from './options'
import { referringSheets } from './referringSheets'
import type { Moment, Terminal } from './Terminal'

/** Takes the results of an analysis, or of all, out of a file: their sheets and what the file remembers of them. */
export async function removeFromFile(
  file: string,
  call: Call,
  terminal: Terminal,
  moment: Moment,
  onLanguage: (language: Language) => void,
): Promise<void> {
  const { workbook, save } = await openFileInPlace(file)
  const host = await openOfficeHost(workbook)
  host.installGlobals()
  try {
    const { state } = await readState(await openContext())
    const chosen = call.analysis === null ? null : analysisNamed(call.analysis, state.analyses)
    const language = call.language ?? (chosen ?? state.analyses[0])?.language ?? moment.language
    onLanguage(language)
    const before = sheetsBefore(workbook)
    const removed = await removeResults(chosen?.id ?? null)
    const analyses = chosen === null ? state.analyses : [chosen]
    if (removed.length === 0 && analyses.length === 0) throw new OptionError({ code: 'nothingToRemove', file })
    await save(changedSheets(workbook, before, state))
    const names = analyses.map(({ name }) => name)
    tell(terminal, createWording(language), { analyses: names, sheets: removed, broken: broken(workbook, before) })
    terminal.out(createWording(language).t('commandLine.done', { file }))
  } finally {
    host.close()
  }
}

type Before = ReturnType<typeof sheetsBefore>

function sheetsBefore(workbook: Workbook) {
  return { sheets: new Set(workbook.sheets), referring: referringSheets(workbook, workbook.sheets.filter(isMarked)) }
}

function isMarked({ customProperties }: Sheet): boolean {
  return customProperties.has(SHEET_MARKER_KEY)
}

/** A blank sheet where only results were; and what an interrupted refresh had left has been put in its place first. */
function changedSheets(workbook: Workbook, { sheets }: Before, { commit }: WorkbookState): string[] {
  const changed = workbook.sheets.filter((sheet) => !sheets.has(sheet) || (commit !== null && isMarked(sheet)))
  return changed.map(({ name }) => name)
}

/** The sheets that have lost what they referred to. */
function broken({ sheets }: Workbook, { referring }: Before): string[] {
  const gone = [...referring].filter(([sheet]) => !sheets.includes(sheet))
  return sheets.filter((sheet) => gone.some(([, on]) => on.has(sheet))).map(({ name }) => name)
}

interface Removed {
  analyses: string[]
  sheets: string[]
  broken: string[]
}

function tell(terminal: Terminal, wording: Wording, { analyses, sheets, broken }: Removed): void {
  const { t } = wording
  const list = (names: string[]) => ({ count: names.length, names: quotedList(wording, names) })
  if (analyses.length > 0) terminal.out(t('commandLine.removedAnalyses', list(analyses)))
  if (sheets.length > 0) terminal.out(t('commandLine.removedSheets', list(sheets)))
  else terminal.out(t('commandLine.removedNoSheets'))
  if (broken.length > 0) terminal.out(t('commandLine.brokenFormulas', list(broken)))
}
