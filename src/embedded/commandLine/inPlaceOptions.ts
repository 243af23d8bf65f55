import { OptionError } from './OptionError'

/** What a call that takes the results out of a file can say besides. */
const WITH_REMOVE: readonly string[] = ['remove', 'in-place', 'analysis', 'lang', 'help']

/** @throws OptionError when the options that concern a file's own results do not fit the others */
export function checkInPlace(given: readonly string[], file: string | undefined): void {
  if (!given.includes('in-place')) {
    const alone = given.find((option) => option === 'analysis' || option === 'remove')
    if (alone !== undefined) throw new OptionError({ code: 'onlyWith', options: [alone, 'in-place'] })
    return
  }
  const other = given.includes('remove')
    ? given.find((option) => !WITH_REMOVE.includes(option))
    : given.find((option) => option === 'out' || option === 'with-source')
  if (other !== undefined) {
    throw new OptionError({ code: 'together', options: [given.includes('remove') ? 'remove' : 'in-place', other] })
  }
  if (file === undefined && !given.includes('help')) throw new OptionError({ code: 'fileNeeded', option: 'in-place' })
}
