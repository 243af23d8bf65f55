import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { OptionError } from '../../../src/embedded/commandLine/OptionError'
import { replaceFile, stampOf } from '../../../src/embedded/commandLine/replaceFile'
import { Workplace } from '../../support/commandLine'

let workplace: Workplace
beforeEach(() => {
  workplace = new Workplace()
})
afterEach(() => {
  workplace.remove()
})

const content = new TextEncoder().encode('new')

test('the content is replaced, permissions stay, nothing is left beside', async () => {
  const file = workplace.write('book.xlsx', 'old')
  chmodSync(file, 0o640)
  await replaceFile(file, await stampOf(file), content)
  expect(readFileSync(file, 'utf8')).toBe('new')
  expect(statSync(file).mode & 0o777).toBe(0o640)
  expect(readdirSync(workplace.folder)).toEqual(['book.xlsx'])
})

test('a link goes on leading to the file, which has the new content', async () => {
  const file = workplace.write('book.xlsx', 'old')
  const link = workplace.path('link.xlsx')
  symlinkSync(file, link)
  await replaceFile(link, await stampOf(link), content)
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(file, 'utf8')).toBe('new')
})

test('a file that someone else has written to meanwhile is left alone', async () => {
  const file = workplace.write('book.xlsx', 'old')
  const stamp = await stampOf(file)
  writeFileSync(file, 'by someone else')
  const refusal = await replaceFile(file, stamp, content).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(OptionError)
  expect(refusal).toMatchObject({ problem: { code: 'changedMeanwhile' } })
  expect(readFileSync(file, 'utf8')).toBe('by someone else')
  expect(readdirSync(workplace.folder)).toEqual(['book.xlsx'])
})
