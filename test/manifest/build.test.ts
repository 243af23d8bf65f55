import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ELEMENTS, MANIFEST_TEXT, PROJECT } from './manifest'

const DIST = join(PROJECT, 'dist')
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist')

interface CopyPattern {
  from: string
  transform?: (text: Buffer) => string
}

interface Configuration {
  plugins: { patterns?: CopyPattern[] }[]
}

describe('the built pages of the pane', () => {
  const production = fileInDist('taskpane.html')
  const local = fileInDist('taskpane.local.html')

  test('differ only in where office.js comes from, and so in whose scripts they admit', () => {
    const remote = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'
    const hosts = ' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com'
    expect(production).toContain(remote)
    expect(production.replace(remote, 'office-js/office.js').replace(hosts, '')).toBe(local)
  })

  test('admit scripts of their own origin, and none that are written into the page or evaluated', () => {
    const policy = directives(local)
    expect(policy['default-src']).toBe("'self'")
    expect(policy['script-src']).toBe("'self'")
    expect(policy['connect-src']).toBe("'self'")
    expect(policy['object-src']).toBe("'none'")
    expect(local.indexOf('Content-Security-Policy')).toBeLessThan(local.indexOf('<script'))
    expect(local).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(local).not.toMatch(/\son[a-z]+=/)
  })

  test('say their language', () => {
    expect(local).toMatch(/<html lang="?en\b/)
  })

  test('load scripts that evaluate no text, and know nothing of Node or of the machine that built them', () => {
    const scripts = scriptsOfPane(local)
    expect(scripts.length).toBeGreaterThan(2)
    for (const name of scripts) {
      const code = fileInDist(name)
      expect(code).not.toMatch(/\beval\(|\bnew Function\b|sourceMappingURL/)
      expect(code).not.toMatch(/["']node:|devDependencies/)
      expect(code).not.toContain(PROJECT)
    }
  })
})

test('office.js is the one that Microsoft published, byte for byte, with all that it loads itself', () => {
  const files = ['office.js', 'excel-web-16.00.js', 'en-us/office_strings.js', 'ru-ru/office_strings.js']
  for (const name of [...files, 'telemetry/oteljs_agave.js']) {
    expect(readFileSync(join(DIST, 'office-js', name)).equals(readFileSync(join(OFFICE_JS, name)))).toBe(true)
  }
})

test('every icon and page that the manifest names is there', () => {
  const addresses = ELEMENTS.flatMap(({ element }) => Object.values(element.attributes))
    .filter((value) => value.startsWith('https://localhost:3000/'))
    .map((address) => new URL(address).pathname)
  expect(addresses).toContain('/taskpane.html')
  expect(addresses.filter((path) => !existsSync(join(DIST, path)))).toStrictEqual([])
})

describe('the address of the host', () => {
  const given = process.env['BASE_URL']

  afterEach(() => {
    if (given === undefined) delete process.env['BASE_URL']
    else process.env['BASE_URL'] = given
  })

  test('stands in the place of the development address everywhere', async () => {
    const manifest = await manifestFor('https://example.org/abc-xyz/')
    expect(manifest).not.toContain('localhost')
    expect(manifest).toContain('"https://example.org/abc-xyz/taskpane.html"')
    expect(manifest.replaceAll('https://example.org/abc-xyz/', 'https://localhost:3000/')).toBe(MANIFEST_TEXT)
  })

  test('must be https: Excel takes no other', async () => {
    await expect(manifestFor('http://example.org')).rejects.toThrow('https://')
  })

  async function manifestFor(address: string): Promise<string> {
    process.env['BASE_URL'] = address
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const configure = require('../../webpack.config.js') as (env: object, argv: object) => Promise<Configuration>
    const { plugins } = await configure({}, { mode: 'production' })
    const pattern = plugins.flatMap(({ patterns }) => patterns ?? []).find(({ from }) => from === 'manifest.xml')
    return pattern?.transform?.(Buffer.from(MANIFEST_TEXT)) ?? ''
  }
})

function fileInDist(name: string): string {
  return readFileSync(join(DIST, name), 'utf8')
}

/** What the page itself loads first. */
function scriptsOfPane(page: string): string[] {
  return [...page.matchAll(/<script[^>]*\bsrc="?([^\s">]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !name.startsWith('office-js/'))
}

function directives(page: string): Record<string, string> {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? ''
  return Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ')
      return [name, sources.join(' ')]
    }),
  )
}
