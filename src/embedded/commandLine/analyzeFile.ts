import { writeFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { version } from '../../../package.json'
import { analyzeWorkbook } from '../../analysis/analyzeWorkbook'
import { findSalesSheet, understandSheets, type SalesSheet } from '../../analysis/findSalesSheets'
import { resultJson } from '../../analysis/resultJson'
import { serialOfDate } from '../../core/index'
import { is1904 } from '../../excel/read/is1904'
import { listSheets } from '../../excel/read/listSheets'
import { openSheetSource } from '../../excel/read/openSheetSource'
import { resultsWorkbook } from '../../excel/resultsWorkbook'
import type { Language } from '../../locale/Language'
import { createWording } from '../../locale/Wording'
import { headlines } from '../../report/headlines'
import { createSubject } from '../../report/Subject'
import { openWorkbookFile } from '../openWorkbookFile'
import { openOfficeHost } from '../protocol/openOfficeHost'
import { generateSample } from '../sample/generateSample'
import type { Workbook } from '../workbook/Workbook'
import { saveXlsx } from '../xlsx/saveXlsx'
import { OptionError } from './OptionError'
import type { Call } from './options'
import { ProgressLines } from './ProgressLines'
import type { Moment, Terminal } from './Terminal'

/**
 * A sales file in, a workbook with the results out, through the same reading and writing code that runs in Excel.
 *
 * @param onLanguage told as soon as the data shows which language it speaks
 */
export async function analyzeFile(
  call: Call,
  terminal: Terminal,
  moment: Moment,
  onLanguage: (language: Language) => void,
): Promise<void> {
  keepTheSource(call)
  const workbook =
    call.file === null ? generateSample(call.language ?? moment.language) : await openWorkbookFile(call.file)
  const host = await openOfficeHost(workbook)
  host.installGlobals()
  try {
    await analyzeSales(call, workbook, terminal, moment, onLanguage)
  } finally {
    host.close()
  }
}

/** The result holds the source only when asked to, so it must never take the source's place. */
function keepTheSource({ file, out, json }: Call): void {
  for (const target of [out, json]) {
    if (file !== null && target !== null && resolve(target) === resolve(file)) {
      throw new OptionError({ code: 'sameFile', file })
    }
  }
}

async function analyzeSales(
  call: Call,
  workbook: Workbook,
  terminal: Terminal,
  moment: Moment,
  onLanguage: (language: Language) => void,
): Promise<void> {
  const date1904 = await is1904()
  const { sheets, others } = await chooseSheets(call, date1904)
  const language = call.language ?? languageOfData(sheets)
  onLanguage(language)
  const lines = new ProgressLines(terminal, createWording(language))
  lines.sheets(sheets, others)

  const file = call.file === null ? null : basename(call.file)
  const { result, context, written } = await analyzeWorkbook({
    workbook: resultsWorkbook,
    analysis: { name: 'ABC-XYZ', settings: call.settings, language, sheets },
    context: { file, madeAt: wallClock(moment.now), toolVersion: version },
    onProgress: lines.progress.bind(lines),
  })
  lines.reading(result)
  const source = { file, sheets: context.sheetAddresses }
  const sourceSheets = call.withSource ? source.sheets.map(({ sheet }) => sheet) : []
  const kept = [...written.sheets.map(({ name }) => name), ...sourceSheets]
  await save(call.out, await saveXlsx(workbook, { sheets: kept }))
  if (call.json !== null) await save(call.json, `${JSON.stringify(resultJson(result, source), null, 2)}\n`)
  lines.done(headlines(createSubject(result, context)), call.out)
}

async function chooseSheets(call: Call, date1904: boolean): Promise<{ sheets: SalesSheet[]; others: string[] }> {
  const { layout } = call.settings
  if (call.sheets.length > 0) {
    const sources = await openSources(call.sheets, call.range)
    return { sheets: await understandSheets(sources, layout, date1904), others: [] }
  }
  const { found, others } = await findSalesSheet(await openSources(await listSheets(), call.range), layout, date1904)
  return { sheets: [found], others }
}

async function openSources(sheets: string[], address: string | null) {
  const sources = []
  for (const sheet of sheets) sources.push(await openSheetSource({ sheet, address }))
  return sources
}

/** Russian where a heading of the data has a Cyrillic letter. */
function languageOfData(sheets: SalesSheet[]): Language {
  const headings = sheets.flatMap(({ layout }) => layout.columns.map(({ heading }) => heading))
  return headings.some((heading) => /\p{Script=Cyrillic}/u.test(heading)) ? 'ru' : 'en'
}

/** What a clock on the wall shows: the person's own day and time. */
function wallClock(now: Date): { day: number; minutes: number } {
  const day = serialOfDate({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() })
  return { day, minutes: now.getHours() * 60 + now.getMinutes() }
}

async function save(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (error) {
    throw new OptionError({ code: 'notWritable', file }, { cause: error })
  }
}
