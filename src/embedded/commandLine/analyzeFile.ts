import { basename, resolve } from 'node:path'
import { version } from '../../../package.json'
import { analyzeWorkbook, type WorkbookOutcome, type WorkbookTask } from '../../analysis/analyzeWorkbook'
import { changeSentences } from '../../analysis/changeSentences'
import { resultJson } from '../../analysis/resultJson'
import { serialOfDate } from '../../core/index'
import { is1904 } from '../../excel/read/is1904'
import { resultsWorkbook } from '../../excel/resultsWorkbook'
import { areAnalysesLost } from '../../excel/state/readAnalyses'
import { excelProblemSentence } from '../../locale/excelProblemSentence'
import type { Language } from '../../locale/Language'
import { createWording } from '../../locale/Wording'
import { headlines } from '../../report/headlines'
import { chainSentences } from '../../report/plan/chainSentences'
import { createSubject } from '../../report/Subject'
import { openWorkbookFile } from '../openWorkbookFile'
import { openOfficeHost } from '../protocol/openOfficeHost'
import { generateSample } from '../sample/generateSample'
import type { Workbook } from '../workbook/Workbook'
import { saveXlsx } from '../xlsx/saveXlsx'
import { chooseSheets, languageOfData } from './chooseSheets'
import { keptAnalysis } from './keptAnalysis'
import { openFileInPlace } from './openFileInPlace'
import { OptionError } from './OptionError'
import type { Call } from './options'
import { ProgressLines } from './ProgressLines'
import { refusePlan } from './refusePlan'
import { saveFile } from './replaceFile'
import type { Moment, Terminal } from './Terminal'

/** What a run is given besides the call. */
interface Surroundings {
  terminal: Terminal
  moment: Moment
  /** Told as soon as the data shows which language it speaks. */
  onLanguage: (language: Language) => void
}

/** A workbook, and how the results get from it into a file. */
interface OpenFile {
  workbook: Workbook
  target: string
  save: (outcome: WorkbookOutcome) => Promise<void>
}

/** A sales file in, a workbook with the results out, through the same reading and writing code that runs in Excel. */
export async function analyzeFile(
  call: Call,
  terminal: Terminal,
  moment: Moment,
  onLanguage: (language: Language) => void,
): Promise<void> {
  keepTheSource(call)
  const open = call.inPlace && call.file !== null ? await openInPlace(call.file) : await openForCopy(call, moment)
  const host = await openOfficeHost(open.workbook)
  host.installGlobals()
  try {
    await analyzeSales(call, open, { terminal, moment, onLanguage })
  } finally {
    host.close()
  }
}

/** The result holds the source only when asked to, so it must never take the source's place. */
function keepTheSource({ file, out, json, inPlace }: Call): void {
  for (const target of inPlace ? [json] : [out, json]) {
    if (file !== null && target !== null && resolve(target) === resolve(file)) {
      throw new OptionError({ code: 'sameFile', file })
    }
  }
}

async function openForCopy(call: Call, moment: Moment): Promise<OpenFile> {
  const workbook =
    call.file === null ? generateSample(call.language ?? moment.language) : await openWorkbookFile(call.file)
  const save = async ({ written, context }: WorkbookOutcome): Promise<void> => {
    const sourceSheets = call.withSource ? context.sheetAddresses.map(({ sheet }) => sheet) : []
    const kept = [...written.sheets.map(({ name }) => name), ...sourceSheets]
    await saveFile(call.out, await saveXlsx(workbook, { sheets: kept }))
  }
  return { workbook, target: call.out, save }
}

async function openInPlace(file: string): Promise<OpenFile> {
  const { workbook, save } = await openFileInPlace(file)
  return { workbook, target: file, save: ({ written }) => save(written.sheets.map(({ name }) => name)) }
}

async function analyzeSales(call: Call, open: OpenFile, { terminal, moment, onLanguage }: Surroundings): Promise<void> {
  const kept = call.inPlace ? await keptAnalysis(call) : null
  const chosen = kept ? null : await chooseSheets(call, open.workbook, await is1904())
  const language = call.language ?? kept?.analysis.language ?? languageOfData(chosen?.sheets ?? [])
  onLanguage(language)
  const wording = createWording(language)
  const lines = new ProgressLines(terminal, wording)
  if (call.inPlace && !kept && (await areAnalysesLost())) {
    terminal.error(excelProblemSentence(wording, { code: 'analysesLost' }))
  }
  if (chosen) lines.sheets(chosen.sheets, chosen.others)
  if (kept) lines.analyses(kept.analysis.name, kept.others)

  const name = call.analysis ?? 'ABC-XYZ'
  const first = { name, settings: call.settings, language, sheets: chosen?.sheets ?? [] }
  const task: WorkbookTask = {
    workbook: resultsWorkbook,
    analysis: kept?.analysis ?? first,
    context: {
      file: call.file === null ? null : basename(call.file),
      madeAt: wallClock(moment.now),
      toolVersion: version,
    },
    inputs: call.inputs,
    onProgress: lines.progress.bind(lines),
  }
  const outcome = await analyzeWorkbook(task)
  const { result, context, plan, written, changes } = outcome
  refusePlan(call.inputs, plan)
  lines.reading(result)
  if (plan) lines.plan(plan)
  await open.save(outcome)
  if (call.json !== null) {
    const source = { file: context.file, sheets: context.sheetAddresses }
    await saveFile(call.json, `${JSON.stringify(resultJson(result, plan, source), null, 2)}\n`)
  }
  const subject = createSubject(result, context)
  if (changes) lines.changes(changeSentences(subject, changes, written))
  lines.done([...headlines(subject), ...(plan ? chainSentences(subject, plan) : [])], open.target)
}

/** What a clock on the wall shows: the person's own day and time. */
function wallClock(now: Date): { day: number; minutes: number } {
  const day = serialOfDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
  return { day, minutes: now.getHours() * 60 + now.getMinutes() }
}
