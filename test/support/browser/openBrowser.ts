import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from './findBrowser'

// The browser must not talk to anybody by itself either.
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A headless browser; whoever opens it closes it. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, args } = findBrowser()
  return chromium.launch({ executablePath, args: [...args, ...ARGUMENTS] })
}
