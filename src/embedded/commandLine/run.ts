import type { Language } from '../../locale/Language'
import { createWording } from '../../locale/Wording'
import { analyzeFile } from './analyzeFile'
import { EXIT_CODES, failureOf } from './failure'
import { helpText } from './helpText'
import { languageOf, readCall } from './options'
import { removeFromFile } from './removeFromFile'
import type { Moment, Terminal } from './Terminal'

/** Runs the command line and answers its exit code; only defects of ours are thrown. */
export async function run(args: string[], terminal: Terminal, moment: Moment): Promise<number> {
  let language: Language = languageOf(args) ?? moment.language
  let file = ''
  const setLanguage = (found: Language): void => {
    language = found
  }
  try {
    const call = readCall(args)
    file = call.file ?? ''
    if (call.help) terminal.out(helpText(createWording(language)))
    else if (call.remove) await removeFromFile(file, call, terminal, moment, setLanguage)
    else await analyzeFile(call, terminal, moment, setLanguage)
    return EXIT_CODES.done
  } catch (error) {
    const failure = failureOf(error, createWording(language), file)
    if (failure === null) throw error
    terminal.error(failure.message)
    return failure.exitCode
  }
}
