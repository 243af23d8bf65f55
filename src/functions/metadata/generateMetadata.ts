import { join } from 'node:path'
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata'
import { createWording } from '../../locale/Wording'
import { localizedMetadata, type FunctionsMetadata } from './localizedMetadata'

/** The generator reads declarations only in the files that it is given: a new family must be named here. */
const FAMILIES = ['classes', 'matrix', 'letters', 'pareto', 'keyAccounts', 'concentration', 'funnel']

/** The files that tell Excel of the formulas, by the language they are for; the manifest names them. */
const FILES = { en: 'functions.json', ru: 'functions.ru-RU.json' } as const

/**
 * The metadata of the formulas from their declarations, a file per language. Run by the build and by the tests.
 *
 * @throws Error when a declaration is not one that Excel can take
 */
export async function generateMetadata(): Promise<{ name: string; metadata: FunctionsMetadata }[]> {
  const files = FAMILIES.map((family) => join(__dirname, '..', `${family}.ts`))
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files)
  if (errors.length > 0) throw new Error(errors.join('\n'))
  const generated = JSON.parse(metadataJson) as FunctionsMetadata
  return (['en', 'ru'] as const).map((language) => ({
    name: FILES[language],
    metadata: localizedMetadata(generated, createWording(language)),
  }))
}
