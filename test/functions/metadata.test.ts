import { generateMetadata } from '../../src/functions/metadata/generateMetadata'
import type { FunctionsMetadata } from '../../src/functions/metadata/localizedMetadata'
import { attribute, childElements, elements } from '../manifest/manifest'
import { openFunctions } from './functionsInExcel'

let files: Map<string, FunctionsMetadata>
let english: FunctionsMetadata
let russian: FunctionsMetadata
beforeAll(async () => {
  files = new Map((await generateMetadata()).map(({ name, metadata }) => [name, metadata]))
  const file = (name: string): FunctionsMetadata => {
    const found = files.get(name)
    if (found === undefined) throw new Error(`There is no ${name}`)
    return found
  }
  english = file('functions.json')
  russian = file('functions.ru-RU.json')
})

/** As a person would write the formulas down: [ and ] around what may be left out, {} around blocks of cells. */
const signature = ({ functions }: FunctionsMetadata): string[] =>
  functions.map(({ name, parameters, result }) => {
    const shown = parameters.map(({ name: argument, optional, dimensionality, type }) => {
      const typed = `${argument}:${dimensionality === 'matrix' ? `{${type ?? ''}}` : (type ?? '')}`
      return optional === true ? `[${typed}]` : typed
    })
    // The generator leaves "any" out of results, where it is the default.
    const type = result.type ?? 'any'
    const answer = result.dimensionality === 'matrix' ? `{${type}}` : type
    return `${name}(${shown.join(', ')}) ${answer}`
  })

test('the formulas, their arguments and the dimensions of both', () => {
  const sales = 'customers:{any}, amounts:{any}, [dates:{any}], [options:string]'
  expect(signature(english)).toEqual([
    `CLASS(${sales}) {any}`,
    `TABLE(${sales}) {any}`,
    `CLASSOF(customer:string, ${sales}) string`,
    'MATRIX(customers:{any}, amounts:{any}, dates:{any}, [measure:string], [options:string]) {any}',
    'ABC(values:{any}, [cutA:number], [cutB:number], [rule:string]) {any}',
    'XYZ(matrix:{any}, [method:string], [cutX:number], [cutY:number], [sd:string]) {any}',
    'PARETO(values:{any}, [points:number]) {number}',
    'TOPSHARE(values:{any}, [share:number]) number',
    'COUNTFOR(values:{any}, [share:number]) number',
    'KEYACCOUNTS(customers:{any}, amounts:{any}, [cuts:{any}]) {any}',
    'LEVEL(share:number, [cuts:{any}]) string',
    'HHI(values:{any}) number',
    'GINI(values:{any}) number',
    'CONCENTRATION(values:{any}, k:number) number',
    'FUNNEL(target:number, conversions:{any}, [names:{any}]) {any}',
    'CONVERSIONS(counts:{any}) {number}',
  ])
})

test('what is declared is associated, and the other way round', async () => {
  const excel = await openFunctions('en-US')
  expect([...excel.ids].sort()).toEqual(english.functions.map(({ id }) => id).sort())
  excel.close()
})

test('ids and names are unique, long enough and no address of a cell', () => {
  for (const { functions } of [english, russian]) {
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length)
    for (const { id, name } of functions) {
      expect(name).toBe(id)
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/)
      expect(id).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*)$/)
    }
  }
})

test('no argument repeats, nothing is volatile, streams or can be cancelled', () => {
  for (const { options, parameters } of english.functions) {
    expect(options).toBeUndefined()
    for (const parameter of parameters) expect(parameter).not.toHaveProperty('repeating')
  }
})

test('error cells and rich values reach the formulas', () => {
  for (const file of [english, russian]) {
    expect(file).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true })
  }
})

test('everything has words in both languages, short enough to be read while a formula is typed', () => {
  const wordsOf = ({ functions }: FunctionsMetadata) =>
    functions.flatMap(({ description, parameters }) => [description, ...parameters.map((one) => one.description)])
  for (const words of wordsOf(english)) expect(words).toMatch(/^[^\p{Script=Cyrillic}]{10,255}$/u)
  for (const words of wordsOf(russian)) expect(words).toMatch(/^(?=.*\p{Script=Cyrillic}).{10,255}$/u)
})

test('in Russian only the words differ', () => {
  const wordless = (file: FunctionsMetadata) =>
    file.functions.map(({ parameters, ...one }) => ({
      ...{ ...one, description: '' },
      parameters: parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
    }))
  expect(wordless(russian)).toEqual(wordless(english))
  expect(russian.functions[0]?.parameters.map(({ name }) => name)).toEqual(['клиенты', 'суммы', 'даты', 'параметры'])
})

test('the manifest names the file of each language', () => {
  const url = elements('bt:Url').find((element) => attribute(element, 'id') === 'Functions.Metadata.Url')
  if (url === undefined) throw new Error('The manifest names no metadata')
  const addresses = [
    attribute(url, 'DefaultValue'),
    ...childElements(url).map((element) => `${attribute(element, 'Locale')} ${attribute(element, 'Value')}`),
  ]
  expect(addresses).toEqual([
    'https://localhost:3000/functions.json',
    'ru-RU https://localhost:3000/functions.ru-RU.json',
  ])
  expect([...files.keys()]).toEqual(['functions.json', 'functions.ru-RU.json'])
})
