import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { Workplace } from '../../support/commandLine'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

const commandLine = join(__dirname, '../../../src/embedded/cli.ts')

/** The command line as a person runs it, in a process and a time zone of its own. */
function analyzeIn(timeZone: string): string {
  const out = workplace.path(`${timeZone.replace('/', '-')}.xlsx`)
  const json = `${out}.json`
  const args = [require.resolve('tsx/cli'), commandLine, '--lang', 'ru', '--out', out, '--json', json]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, TZ: timeZone },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return workplace.read(`${timeZone.replace('/', '-')}.xlsx.json`).toString('utf8')
}

test('no time zone moves a date: the sample’s results are the same everywhere', () => {
  const utc = analyzeIn('UTC')
  expect(JSON.parse(utc)).toMatchObject({ periods: { unit: 'month', count: 25 } })
  expect(analyzeIn('Asia/Almaty')).toBe(utc)
  expect(analyzeIn('America/New_York')).toBe(utc)
})
