import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A browser to start, and what it must be told on its way. */
export interface BrowserProgram {
  executablePath: string
  args: string[]
}

/** What $CHROMIUM_PATH names, else an installed Chrome, Edge or Chromium, else (on Linux) the one of an npm package. */
export function findBrowser(): BrowserProgram {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return { executablePath: named, args: [] }
  const installed = installedBrowsers().find((path) => existsSync(path))
  if (installed !== undefined) return { executablePath: installed, args: [] }
  if (process.platform === 'linux') return packagedBrowser()
  throw new Error('No Chrome, Edge or Chromium was found: set CHROMIUM_PATH to one')
}

function installedBrowsers(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) =>
        join('/Applications', `${name}.app`, 'Contents', 'MacOS', name),
      )
    case 'win32':
      return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
        .flatMap((name) => process.env[name] ?? [])
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ])
    default:
      return ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map((name) =>
        join('/usr/bin', name),
      )
  }
}

/** It unpacks itself at the first call. The package is an ES module, which jest cannot load: a Node of its own does. */
function packagedBrowser(): BrowserProgram {
  const script = `
    import chromium from '@sparticuz/chromium'
    console.log(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args }))`
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return JSON.parse(output) as BrowserProgram
}
