import { OPTION_NAMES } from '../../../src/embedded/commandLine/options'
import { Workplace } from '../../support/commandLine'

const workplace = new Workplace()
afterAll(() => {
  workplace.remove()
})

test.each([
  ['en', /usage/i],
  ['ru', /запуск/i],
] as const)('--help in %s lists every option on a line of its own', async (language, title) => {
  const { exitCode, out } = await workplace.run(['--help', '--lang', language])
  expect(exitCode).toBe(0)
  expect(out).toMatch(title)
  const listed = out.split('\n').flatMap((line) => /^ {2}--([a-z0-9-]+) /.exec(line)?.[1] ?? [])
  expect(listed).toEqual(OPTION_NAMES)
})

test('-h is --help', async () => {
  expect((await workplace.run(['-h'])).out).toMatch(/--as-of/)
})
