import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'

const BUILD = join(__dirname, '..', '..', '..', 'dist')
export const ADDRESS = 'https://localhost'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Answers every request from the built files, without a server and its certificate; tells of requests to anybody else. */
export async function serveBuild(context: BrowserContext, onForeign: (url: string) => void): Promise<void> {
  if (!existsSync(join(BUILD, 'embedded.html'))) {
    throw new Error('The browser tests run the built pane, and dist/ does not hold it: run "npm run build" first')
  }
  await context.route(/.*/, (route) => {
    const url = new URL(route.request().url())
    if (url.protocol === 'data:' || url.protocol === 'blob:') return route.continue()
    if (url.origin === ADDRESS) return answerFromBuild(route, url.pathname)
    onForeign(url.href)
    return route.abort()
  })
}

async function answerFromBuild(route: Route, path: string): Promise<void> {
  const file = join(BUILD, decodeURIComponent(path))
  if (!existsSync(file)) return route.fulfill({ status: 404, body: `No ${path} in the build` })
  return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file) })
}
