import { run } from './commandLine/run'

const environment = process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? ''

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
