import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { attribute, childElements, ELEMENTS, elements, MANIFEST_TEXT, PROJECT } from './manifest'

const ORIGIN = 'https://localhost:3000'
const RUSSIAN = 'ru-RU'

/** Children in the order that Microsoft's schema prescribes (MS-OWEMXML); elsewhere Excel refuses the whole manifest. */
const ORDER: Record<string, string> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains ' +
    'Hosts Requirements DefaultSettings Permissions VersionOverrides',
  VersionOverrides: 'Description Requirements Hosts Resources',
  Host: 'Runtimes AllFormFactors DesktopFormFactor',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  ExtensionPoint: 'Script Page Metadata Namespace OfficeTab OfficeMenu',
  GetStarted: 'Title Description LearnMoreUrl',
  Group: 'Label Icon Control',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
}

/** Which kind of resource an element may refer to. */
const RESOURCE_OF: Record<string, string> = {
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
}

test('is well-formed XML', async () => {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'manifest.xml', contents: MANIFEST_TEXT },
    normalization: 'c14n',
  })
  expect(errors).toStrictEqual([])
  expect(valid).toBe(true)
})

test.each(Object.entries(ORDER))('children of %s stand in the order of the schema', (parent, names) => {
  const order = names.split(' ')
  const found = elements(parent)
  expect(found).not.toHaveLength(0)
  for (const element of found) {
    const places = childElements(element).map(({ name }) => order.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places).toStrictEqual([...places].sort((a, b) => a - b))
  }
})

test('every resid resolves to a resource of the right kind, and every resource is used', () => {
  const references = ELEMENTS.filter(({ element }) => 'resid' in element.attributes)
  for (const { element } of references) {
    expect([element.name, kindOf(attribute(element, 'resid'))]).toStrictEqual([element.name, RESOURCE_OF[element.name]])
  }
  const used = new Set(references.map(({ element }) => attribute(element, 'resid')))
  expect([...RESOURCES.keys()].filter((id) => !used.has(id))).toStrictEqual([])
})

test('ids are unique and short enough', () => {
  const resourceIds = elements('Resources').flatMap(childElements).flatMap(childElements)
  const controlIds = [...elements('Control'), ...elements('Group')]
  for (const group of [resourceIds, controlIds]) {
    const ids = group.map((element) => attribute(element, 'id'))
    expect(new Set(ids).size).toBe(ids.length)
  }
  expect([...RESOURCES.keys()].filter((id) => id.length > 32)).toStrictEqual([])
})

describe('what a person reads', () => {
  const shortStrings = texts(({ kind }) => kind === 'bt:ShortStrings')
  const longStrings = texts(({ kind }) => kind === 'bt:LongStrings')
  const ownTexts = [...elements('DisplayName'), ...elements('Description')].filter(
    ({ attributes }) => 'DefaultValue' in attributes,
  )

  test('is there in Russian too, except the name that formulas are written with', () => {
    const translated = [...elements('bt:String'), ...ownTexts].filter(
      (element) => element.attributes['id'] !== 'Functions.Namespace',
    )
    for (const element of translated) {
      const overrides = childElements(element)
      expect(overrides.map((override) => attribute(override, 'Locale'))).toStrictEqual([RUSSIAN])
      expect(attribute(overrides[0] ?? element, 'Value')).toMatch(/[а-яё]/i)
      expect(attribute(element, 'DefaultValue')).not.toMatch(/[а-яё]/i)
    }
  })

  test('fits: 125 characters, 250 for the long ones', () => {
    const displayName = localesOf(ownTexts[0])
    const description = localesOf(ownTexts[1])
    expect([...shortStrings, ...displayName].filter((text) => text.length > 125)).toStrictEqual([])
    expect([...longStrings, ...description].filter((text) => text.length > 250)).toStrictEqual([])
    expect(shortStrings.length + longStrings.length).toBeGreaterThan(20)
  })

  test('is overridden by elements of the right namespace: another one keeps the add-in from loading', () => {
    const wrong = ELEMENTS.filter(({ element, path }) =>
      path.includes('Resources') ? element.name === 'Override' : element.name === 'bt:Override',
    )
    expect(wrong).toStrictEqual([])
    expect(elements('DefaultLocale')[0]?.children).toMatchObject([{ value: 'en-US' }])
  })
})

describe('icons', () => {
  const url = (id: string) => RESOURCES.get(id)?.texts[0] ?? ''

  test('are as large as they say', () => {
    for (const image of elements('Icon').flatMap(childElements)) {
      const size = Number(attribute(image, 'size'))
      expect(sizeOfPicture(url(attribute(image, 'resid')))).toStrictEqual([size, size])
    }
  })

  test('every list has the sizes that Excel insists on', () => {
    for (const icon of elements('Icon')) {
      const sizes = childElements(icon).map((image) => attribute(image, 'size'))
      expect(sizes).toStrictEqual(expect.arrayContaining(['16', '32', '80']))
    }
  })

  test('of the add-in itself are 32 and 64 pixels, and one is large', () => {
    const address = (name: string) => elements(name).map((element) => attribute(element, 'DefaultValue'))[0] ?? ''
    expect(sizeOfPicture(address('IconUrl'))).toStrictEqual([32, 32])
    expect(sizeOfPicture(address('HighResolutionIconUrl'))).toStrictEqual([64, 64])
    expect(sizeOfPicture(`${ORIGIN}/assets/icon-128.png`)).toStrictEqual([128, 128])
  })
})

test('every address is of one https origin', () => {
  const addresses = ELEMENTS.flatMap(({ element }) => Object.entries(element.attributes))
    .filter(([name, value]) => !name.startsWith('xmlns') && /^[a-z]+:\/\//.test(value))
    .map(([, value]) => new URL(value).origin)
  expect(addresses.length).toBeGreaterThan(10)
  expect(new Set(addresses)).toStrictEqual(new Set([ORIGIN]))
})

test('one runtime, which lives on, holds the pane, the commands and the functions', () => {
  const page = 'Taskpane.Url'
  expect(elements('Runtime')).toMatchObject([{ attributes: { resid: page, lifetime: 'long' } }])
  expect(elements('FunctionFile').map((element) => attribute(element, 'resid'))).toStrictEqual([page])
  expect(
    elements('Page')
      .flatMap(childElements)
      .map((element) => attribute(element, 'resid')),
  ).toStrictEqual([page])
  const shown = ELEMENTS.filter(({ element, path }) => element.name === 'SourceLocation' && path.includes('Action'))
  expect(shown.map(({ element }) => attribute(element, 'resid'))).toStrictEqual([page])
})

interface Resource {
  kind: string
  texts: string[]
}

const RESOURCES: ReadonlyMap<string, Resource> = resources()

function resources(): Map<string, Resource> {
  const kinds = elements('Resources').flatMap(childElements)
  return new Map(
    kinds.flatMap((kind) =>
      childElements(kind).map((each) => [attribute(each, 'id'), { kind: kind.name, texts: localesOf(each) }]),
    ),
  )
}

function kindOf(id: string): string | undefined {
  return RESOURCES.get(id)?.kind
}

function texts(wanted: (resource: Resource) => boolean): string[] {
  return [...resources().values()].filter(wanted).flatMap((resource) => resource.texts)
}

/** The text in every language. */
function localesOf(element: ReturnType<typeof elements>[number] | undefined): string[] {
  if (element === undefined) return []
  return [attribute(element, 'DefaultValue'), ...childElements(element).map((each) => attribute(each, 'Value'))]
}

/** Width and height as the header of a PNG file says. */
function sizeOfPicture(address: string): [width: number, height: number] {
  const file = readFileSync(join(PROJECT, new URL(address).pathname))
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  return [file.readUInt32BE(16), file.readUInt32BE(20)]
}
