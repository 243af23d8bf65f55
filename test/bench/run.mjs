// `npm run bench`: installs what the benchmark needs, bundles the core once, as users get it, and measures it.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

installWhenNeeded()
await bundleCore()
process.exitCode = spawnSync(process.execPath, ['--expose-gc', `${folder}bench.mjs`], { stdio: 'inherit' }).status ?? 1

function installWhenNeeded() {
  const installed = `${folder}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs) return
  execFileSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
}

async function bundleCore() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [`${folder}../../src/core/index.ts`],
    outfile: `${folder}node_modules/.cache/core.mjs`,
    bundle: true,
    format: 'esm',
    target: 'es2022',
  })
}
