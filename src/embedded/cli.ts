import { run } from './commandLine/run'

// Windows sets none of these variables; there the locale of the system tells the language.
const system = Intl.DateTimeFormat().resolvedOptions().locale
const environment = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? system

void run(
  process.argv.slice(2),
  {
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
  },
  { language: environment.startsWith('ru') ? 'ru' : 'en', now: new Date() },
).then((exitCode) => {
  process.exitCode = exitCode
})
