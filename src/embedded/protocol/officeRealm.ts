import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Context, constants, createContext, Script } from 'node:vm'
import { anchorElement, plainElement, type ScriptElement, storage } from './windowStub'

export const ORIGIN = 'https://localhost'
/** The last number: a shared runtime (1) with custom functions (2). */
const HOST_INFO = 'Excel$Web$16.01$en-US$embedded-workbook$$disableLogging$3'

/** A realm in which office.js runs: `post` hands a message to it, as the frame's host would. */
export interface OfficeRealm {
  global: Record<string, unknown>
  post(text: string): void
  close(): void
}

/**
 * Loads the unmodified office.js from its npm package. The realm is an ordinary global object: in a contextified one
 * every global name goes through an interceptor, which makes the library many times slower.
 */
export function openOfficeRealm(send: (text: string) => void): OfficeRealm {
  const realm = createContext(constants.DONT_CONTEXTIFY)
  const listeners = new Set<(event: unknown) => void>()
  const timers = new Set<NodeJS.Timeout>()
  const parent = { postMessage: send }
  const load = (script: ScriptElement) => {
    setImmediate(() => {
      run(realm, script.src.slice(ORIGIN.length + 1))
      script.onload?.()
    })
  }
  Object.assign(realm, windowProperties(realm, parent, load), timerFunctions(timers), sharedIntrinsics(), {
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') listeners.add(listener)
    },
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
  })
  run(realm, 'office.js')
  return {
    global: realm,
    post: (text) => {
      for (const listener of listeners) listener({ data: text, origin: ORIGIN, source: parent })
    },
    close: () => {
      listeners.clear()
      for (const timer of timers) clearTimeout(timer)
    },
  }
}

const dist = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist')
const scripts = new Map<string, Script>()

function run(realm: Context, file: string): void {
  let script = scripts.get(file)
  if (!script) {
    script = new Script(readFileSync(join(dist, file), 'utf8'), { filename: join(dist, file) })
    scripts.set(file, script)
  }
  script.runInContext(realm)
}

function windowProperties(realm: Context, parent: object, load: (script: ScriptElement) => void) {
  const url = new URL(`${ORIGIN}/taskpane.html?_host_Info=${HOST_INFO}`)
  const { href, origin, protocol, host, hostname, port, pathname, search, hash } = url
  const head = { appendChild: load }
  const scriptOfPage = { src: `${ORIGIN}/office.js`, getAttribute: () => null }
  const elements: Record<string, object[]> = { script: [scriptOfPage], head: [head] }
  return {
    window: realm,
    self: realm,
    top: parent,
    parent,
    opener: null,
    name: JSON.stringify({
      xdmInfo: `conversation|embedded-workbook|${ORIGIN}`,
      serializerVersion: '1',
      flights: '[]',
    }),
    location: { href, origin, protocol, host, hostname, port, pathname, search, hash },
    document: {
      readyState: 'complete',
      domain: hostname,
      URL: href,
      head,
      body: plainElement(),
      documentElement: plainElement(),
      createElement: (tag: string) => (tag === 'a' ? anchorElement(href) : plainElement()),
      getElementsByTagName: (tag: string) => elements[tag] ?? [],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      hasFocus: () => true,
    },
    navigator: { userAgent: 'Node.js' },
    sessionStorage: storage(),
    localStorage: storage(),
    history: {},
    innerWidth: 350,
    innerHeight: 800,
    performance,
    console,
    URL,
    URLSearchParams,
  }
}

/** With these of the caller's realm, its `instanceof Error` holds and loaded arrays are its own arrays. */
function sharedIntrinsics() {
  return { JSON, Promise, Error, Date }
}

/**
 * Intervals must not keep the process alive: office.js looks for overdue calls as long as it lives. Nothing may run
 * once the realm is closed: after an answer of a custom function office.js has a timer set.
 */
function timerFunctions(timers: Set<NodeJS.Timeout>) {
  return {
    setTimeout: (callback: (...args: unknown[]) => void, delay: number, ...args: unknown[]) => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        callback(...args)
      }, delay)
      timers.add(timer)
      return timer
    },
    clearTimeout,
    clearInterval,
    setInterval: (callback: () => void, delay: number) => {
      const timer = setInterval(callback, delay).unref()
      timers.add(timer)
      return timer
    },
  }
}
